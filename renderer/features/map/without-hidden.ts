import type { Debate } from '../../../shared/model/debate.ts';
import type { RelationId, StatementId } from '../../../shared/model/entities.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import { isLeft, relationsLeft } from '../../../shared/scene/relations-left.ts';
import type { Hit } from './map-view.ts';
import type { OverviewPicture } from './use-visible-cards.ts';

interface Drawn {
  readonly cards: readonly PlacedCard[];
  readonly relations: ReadonlyMap<RelationId, RelationDrawing>;
  readonly overview: OverviewPicture | null;
  readonly all: ReadonlyMap<StatementId, PlacedCard>;
}

/** Leaves out of a picture what the filter hides, and the lines that end there. */
export function withoutHidden(
  drawn: Drawn,
  isHidden: ((id: StatementId) => boolean) | null,
  readDebate: () => Debate,
): Drawn {
  if (isHidden === null) return drawn;
  const left = { has: (id: StatementId) => !isHidden(id) };
  const cardsLeft = (cards: readonly PlacedCard[]) => cards.filter(({ placement }) => left.has(placement.statement));
  const debate = readDebate();
  const { cards, relations, overview, all } = drawn;
  return {
    cards: cardsLeft(cards),
    relations: relationsLeft(debate, relations, left),
    overview: overview && {
      ...overview,
      cards: cardsLeft(overview.cards),
      relations: relationsLeft(debate, overview.relations, left),
    },
    all: new Map([...all].filter(([id]) => left.has(id))),
  };
}

/** Tells whether the filter hides what is at a point. */
export function isHitHidden(hit: Hit, isHidden: (id: StatementId) => boolean, readDebate: () => Debate): boolean {
  if (hit.kind === 'card') return isHidden(hit.statement);
  return !isLeft(readDebate(), { has: (id) => !isHidden(id) }, hit.relation);
}
