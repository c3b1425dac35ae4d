import { Arrangement } from '../../../../shared/layout/in-order/arrangement.ts';
import { formOf } from '../../../../shared/layout/in-order/forms.ts';
import { Relatives } from '../../../../shared/layout/in-order/relatives.ts';
import { placeCard } from '../../../../shared/layout/place-card.ts';
import type { Change } from '../../../../shared/model/change.ts';
import { addCard } from '../../../../shared/model/commands/cards.ts';
import { movePlacements } from '../../../../shared/model/commands/placements.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import type { Placement, RelationKind, Target } from '../../../../shared/model/entities.ts';
import { whyIllegalRelation } from '../../../../shared/model/rules.ts';
import { layOutCard } from '../../../../shared/scene/card.ts';
import { roleOf } from '../../../../shared/scene/card-role.ts';
import { frameOf } from '../../../../shared/scene/frame.ts';
import { inflate } from '../../../../shared/scene/geometry.ts';
import { MapGeometry, type PlacedCard } from '../../../../shared/scene/map-geometry.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

export type What =
  | 'claim'
  | 'question'
  | 'position'
  | 'support'
  | 'attack'
  | 'premise'
  | 'undercut'
  | 'sibling'
  | 'drag';

export interface Addition {
  readonly what: What;
  readonly at: number;
  readonly words: number;
}

const KINDS = { position: 'answers', support: 'supports', attack: 'attacks' } as const;

/** A map to which somebody adds by keyboard. */
export class Adding {
  readonly debate: Debate;
  readonly geometry = new MapGeometry();
  readonly byHand = new Set<string>();
  #dragged: Placement | null = null;
  #next = 0;

  constructor(debate: Debate) {
    this.debate = debate;
    this.geometry.update(debate, 'map', typesetter);
  }

  /** Returns the changes of an addition; null for one that is not possible. */
  changes({ what, at, words }: Addition): Change[] | null {
    const statements = [...this.debate.statements.values()];
    const one = statements[at % Math.max(1, statements.length)];
    const relations = [...this.debate.relations.values()];
    const relation = relations[at % Math.max(1, relations.length)];
    if (what === 'claim' || what === 'question') {
      return what === 'question' && one?.kind === 'claim'
        ? this.#add('question', words, { kind: 'questions', target: { statement: one.id } })
        : this.#add(what, words);
    }
    if (what === 'drag') {
      const placement = one && this.debate.placementsByStatement.get(one.id)[0];
      if (placement === undefined) return null;
      const { box } = this.geometry.cards.get(placement.statement) as PlacedCard;
      const there = { ...box, x: box.x + 37 * words - 111, y: box.y + 23 * at - 300 };
      if (this.geometry.placed.grid.overlapping(inflate(there, 40)).some((other) => other !== box)) return null;
      this.#dragged = placement;
      return movePlacements(this.debate, { moves: [{ placement: placement.id, x: there.x, y: there.y }] });
    }
    if (what === 'premise') return relation ? this.#join(relation.id, words) : null;
    if (what === 'undercut') {
      return relation ? this.#add('claim', words, { kind: 'attacks', target: { relation: relation.id } }) : null;
    }
    if (what === 'sibling') {
      return relation ? this.#add('claim', words, { kind: relation.kind, target: relation.target }) : null;
    }
    return one ? this.#add('claim', words, { kind: KINDS[what], target: { statement: one.id } }) : null;
  }

  apply(changes: readonly Change[]): void {
    this.debate.apply(changes);
    this.geometry.update(this.debate, 'map', typesetter);
    const dragged = this.#dragged;
    this.#dragged = null;
    if (dragged === null) return;
    const map = new Arrangement(this.geometry.placed, frameOf(this.debate.get('map', 'map').direction));
    const relatives = new Relatives(this.debate, (id) => map.has(id));
    // A card that happens to be dropped where a layout would put it is in order again.
    if (formOf(dragged.statement, map, relatives) === null) this.byHand.add(dragged.id);
    else this.byHand.delete(dragged.id);
  }

  #join(relation: string, words: number): Change[] | null {
    const { kind, premises, target } = this.debate.get('relation', relation);
    if (
      kind === 'questions' ||
      whyIllegalRelation(this.debate, { kind, premises: [...premises, 'x'], target }) !== null
    )
      return null;
    return this.#add('claim', words, undefined, relation);
  }

  #add(
    kind: 'claim' | 'question',
    words: number,
    relate?: { readonly kind: RelationKind; readonly target: Target },
    premiseOf?: string,
  ): Change[] | null {
    try {
      return addCard(this.debate, {
        newId: () => `n${this.#next++}`,
        kind,
        text: 'some words of a claim '.repeat(words).trim(),
        map: 'map',
        relate,
        premiseOf,
        spot: (debate, statement, map) => {
          const one = debate.get('statement', statement);
          const { width, height } = layOutCard(
            debate,
            one,
            roleOf(debate, one, () => true),
            typesetter,
          );
          const cards = this.geometry.placed;
          const centre = { x: 400, y: 300 };
          return placeCard(debate, { map, statement, size: { width, height }, cards, inOrder: true, centre });
        },
      });
    } catch {
      return null;
    }
  }
}
