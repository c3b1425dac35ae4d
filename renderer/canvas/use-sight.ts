import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Viewport } from 'reactflow';
import type { StatementId } from '../../shared/model/entities.ts';
import type { PlacedCard } from '../../shared/scene/map-geometry.ts';
import type { MapPicture } from './map-view.ts';
import { cardsIn, isOutdated, relationsIn, type Sight, sightOf } from './sight.ts';

/** A map of so few cards is drawn as a whole. */
const ALL = 150;
const NONE: readonly PlacedCard[] = [];

/**
 * What of a large map is drawn: what is in sight, and what may be soon. `look` is to be called whenever the view moves. `held` are cards
 * that are drawn wherever they are: those that are selected or dragged.
 */
export function useSight(picture: MapPicture, surface: RefObject<HTMLElement | null>, held: ReadonlySet<StatementId>) {
  const [sight, setSight] = useState<Sight | null>(null);
  const last = useRef<Viewport | null>(null);
  const look = useCallback(
    (viewport: Viewport) => {
      last.current = viewport;
      const { clientWidth: width = 0, clientHeight: height = 0 } = surface.current ?? {};
      const now = sightOf(viewport, { width, height });
      setSight((before) => (before === null || isOutdated(before, now) ? now : before));
    },
    [surface],
  );
  useEffect(() => {
    const observer = new ResizeObserver(() => last.current !== null && look(last.current));
    if (surface.current !== null) observer.observe(surface.current);
    return () => observer.disconnect();
  }, [look, surface]);
  const isSmall = picture.cards.size <= ALL;
  const cards = useMemo(() => {
    if (isSmall) return [...picture.cards.values()];
    return sight === null ? NONE : cardsIn(sight.drawn, picture.cards, held);
  }, [isSmall, sight, picture.cards, held]);
  const relations = useMemo(() => {
    if (isSmall) return picture.relations;
    return sight === null ? new Map() : relationsIn(sight.drawn, picture.relations);
  }, [isSmall, sight, picture.relations]);
  return { cards, relations, look };
}
