import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Viewport } from 'reactflow';
import type { RelationId, StatementId } from '../../../shared/model/entities.ts';
import { boundsOf } from '../../../shared/scene/geometry.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import type { MapPicture, MapView } from './map-view.ts';
import { cardsIn, isOutdated, isOverview, relationsIn, type VisiblePart, visiblePart } from './visible-cards.ts';

/** A map of at most so many cards is drawn as a whole. */
const ALL = 150;
/** The most selected cards that are elements of the page wherever they are; more would be felt. */
const MOST_HELD = 50;
const NO_CARDS: ReadonlySet<StatementId> = new Set();

/** The painted picture, for when a large part of a map is in sight. */
export interface OverviewPicture {
  readonly part: VisiblePart;
  readonly cards: readonly PlacedCard[];
  readonly relations: ReadonlyMap<RelationId, RelationDrawing>;
  /** The bounds of the whole map. */
  readonly bounds: Box;
}

/** The elements of the page that stay wherever they are: cards that are selected, lines that are highlighted. */
interface Held {
  readonly cards: ReadonlySet<StatementId>;
  readonly relations: readonly (RelationId | null)[];
}

/**
 * Chooses the part of a large map to draw: the visible part, and what may soon be visible. The cards and relations are
 * to be elements of the page; `overview` is to be painted under them. Call `look` whenever the view moves, and once
 * more when it has come to rest.
 */
export function useVisibleCards(view: MapView, surface: RefObject<HTMLElement | null>, held: Held) {
  const { picture } = view;
  const [part, setPart] = useState<VisiblePart | null>(null);
  const last = useRef<Viewport | null>(null);
  const look = useCallback(
    (viewport: Viewport, isAtRest = false) => {
      last.current = viewport;
      const { clientWidth: width = 0, clientHeight: height = 0 } = surface.current ?? {};
      const now = visiblePart(viewport, { width, height });
      // The painting stays sharp: it is painted again for another zoom.
      const isBlurred = (before: VisiblePart) => isAtRest && before.zoom !== now.zoom;
      setPart((before) => (before === null || isBlurred(before) || isOutdated(before, now) ? now : before));
    },
    [surface],
  );
  useEffect(() => {
    const observer = new ResizeObserver(() => last.current !== null && look(last.current));
    if (surface.current !== null) observer.observe(surface.current);
    return () => observer.disconnect();
  }, [look, surface]);

  // Before the part is painted: with its lines.
  useLayoutEffect(() => {
    if (part !== null) view.see(part.drawn);
  }, [view, part]);

  const isSmall = picture.cards.size <= ALL;
  const overview = useMemo(() => (isSmall ? null : overviewOf(picture, part)), [isSmall, picture, part]);
  const heldCards = held.cards.size > MOST_HELD ? NO_CARDS : held.cards;
  const cards = useMemo(() => {
    if (isSmall) return [...picture.cards.values()];
    if (part === null) return [];
    if (overview === null) return cardsIn(part.drawn, picture.cards, heldCards);
    return [...heldCards].flatMap((id) => picture.cards.get(id) ?? []);
  }, [isSmall, part, overview, picture.cards, heldCards]);
  const [one, other] = overview === null ? [] : held.relations;
  const relations = useMemo(() => {
    if (isSmall) return picture.relations;
    if (part === null) return new Map();
    if (overview === null) return relationsIn(part.drawn, picture.relations);
    return new Map([...overview.relations].filter(([id]) => id === one || id === other));
  }, [isSmall, part, overview, picture.relations, one, other]);
  return useMemo(() => ({ cards, relations, overview, look }), [cards, relations, overview, look]);
}

function overviewOf({ cards, relations }: MapPicture, part: VisiblePart | null): OverviewPicture | null {
  if (part === null) return null;
  const seen = cardsIn(part.drawn, cards, NO_CARDS);
  if (!isOverview(part, seen.length)) return null;
  const bounds = boundsOf(cards.values().map(({ box }) => box));
  return { part, cards: seen, relations: relationsIn(part.drawn, relations), bounds };
}
