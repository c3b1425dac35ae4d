import { type PointerEvent, type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useReactFlow, useViewport } from 'reactflow';
import { t } from '../../../shared/language/translate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { boundsOf, inflate } from '../../../shared/scene/geometry.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import { type Theme, themeNamed } from '../../../shared/scene/theme.ts';
import { colourOfCard } from './card-colour.ts';
import { visiblePart } from './visible-cards.ts';

const WIDTH = 150;
const HEIGHT = 92;
/** Pixels of the map around its cards. */
const MARGIN = 120;
/** Pixels of the window; on a very large map, the visible part would be too small a patch to be found. */
const LEAST_SEEN = 9;

/** With more cards than this, those that are held are shown where they were: to paint thousands with every frame of a drag would be felt. */
const MOST_FOLLOWED = 500;

/** The whole map, small: every card as a patch of its colour, and the visible part, which can be dragged. */
export function MiniMap({
  cards: latest,
  isHeld,
  theme,
  surface,
}: {
  readonly cards: ReadonlyMap<StatementId, PlacedCard>;
  /** True while some of the cards are held. */
  readonly isHeld: boolean;
  readonly theme: 'light' | 'dark';
  readonly surface: RefObject<HTMLElement | null>;
}) {
  const flow = useReactFlow();
  // Deferred, so that thousands of patches do not delay typing; a letter changes none of them.
  const deferred = useDeferredValue(useAtRest(latest, isHeld && latest.size > MOST_FOLLOWED));
  const drawn = useRef({ cards: deferred, theme });
  if (drawn.current.theme !== theme || !lookAlike(drawn.current.cards, deferred, themeNamed(theme))) {
    drawn.current = { cards: deferred, theme };
  }
  const { cards } = drawn.current;
  const viewport = useViewport();
  const canvas = useRef<HTMLCanvasElement>(null);
  const bounds = useMemo(() => inflate(boundsOf(cards.values().map((card) => card.box)), MARGIN), [cards]);
  const scale = Math.min(WIDTH / bounds.width, HEIGHT / bounds.height);
  const left = (WIDTH - bounds.width * scale) / 2 - bounds.x * scale;
  const top = (HEIGHT - bounds.height * scale) / 2 - bounds.y * scale;

  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, cards, themeNamed(theme), { left, top, scale });
  }, [cards, theme, left, top, scale]);

  const goTo = (event: PointerEvent<HTMLElement>) => {
    const { left: x, top: y } = event.currentTarget.getBoundingClientRect();
    const point = { x: (event.clientX - x - left) / scale, y: (event.clientY - y - top) / scale };
    void flow.setCenter(point.x, point.y, { zoom: viewport.zoom });
  };
  const { clientWidth: width = 0, clientHeight: height = 0 } = surface.current ?? {};
  const { seen } = visiblePart(viewport, { width, height });
  return (
    <div
      className="mini-map nopan nowheel"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
      }}
    >
      <canvas ref={canvas} role="img" aria-label={t('The whole map, small')} style={{ width: WIDTH, height: HEIGHT }} />
      <div className="mini-map-seen" style={atLeast(LEAST_SEEN, frame(seen, { left, top, scale }))} />
    </div>
  );
}

/** Tells whether the patches of cards are the same, although the cards may be others. */
function lookAlike(
  before: ReadonlyMap<StatementId, PlacedCard>,
  after: ReadonlyMap<StatementId, PlacedCard>,
  theme: Theme,
): boolean {
  if (before.size !== after.size) return false;
  for (const [id, card] of after) {
    const old = before.get(id);
    if (old === card) continue;
    if (old?.box !== card.box || colourOfCard(old.layout, theme) !== colourOfCard(card.layout, theme)) return false;
  }
  return true;
}

/** Returns the last value from before something moved, while it does. */
function useAtRest<T>(latest: T, isMoving: boolean): T {
  const [atRest, setAtRest] = useState(latest);
  if (!isMoving && atRest !== latest) setAtRest(latest);
  return isMoving ? atRest : latest;
}

interface Fit {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

function frame(box: Box, { left, top, scale }: Fit) {
  return {
    left: left + box.x * scale,
    top: top + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/** Returns a box with the same middle, and no side shorter than `least`. */
function atLeast(least: number, { left, top, width, height }: ReturnType<typeof frame>) {
  const wider = Math.max(0, least - width);
  const higher = Math.max(0, least - height);
  return { left: left - wider / 2, top: top - higher / 2, width: width + wider, height: height + higher };
}

function draw(canvas: HTMLCanvasElement, cards: ReadonlyMap<StatementId, PlacedCard>, theme: Theme, fit: Fit): void {
  const ratio = devicePixelRatio;
  canvas.width = WIDTH * ratio;
  canvas.height = HEIGHT * ratio;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.scale(ratio, ratio);
  for (const { box, layout } of cards.values()) {
    pen.fillStyle = colourOfCard(layout, theme);
    const { left, top, width, height } = frame(box, fit);
    pen.fillRect(left, top, Math.max(1.5, width), Math.max(1, height));
  }
}
