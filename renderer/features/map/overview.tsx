import { useLayoutEffect, useRef } from 'react';
import type { RelationId, StatementId } from '../../../shared/model/entities.ts';
import { inflate } from '../../../shared/scene/geometry.ts';
import { isLeft } from '../../../shared/scene/relations-left.ts';
import { type Theme, themeNamed } from '../../../shared/scene/theme.ts';
import { useAppState, useReadDebate } from '../../core/app-context.ts';
import { LABEL, type Landmark, landmarksOf } from './landmarks.ts';
import { paintOverview } from './paint-overview.ts';
import type { OverviewPicture } from './use-visible-cards.ts';

/** The most pixels that are painted at full detail: more would take memory, and time. */
const MOST_PIXELS = 16e6;
const LABEL_FONT_SIZE = 12;

/**
 * A map seen from afar: painted, not made of elements. It lies on the map and moves with it, until another part must be
 * painted.
 */
export function Overview({
  overview,
  selected,
  related,
  seen,
  notYet,
  theme: themeName,
  onLandmarks,
}: {
  overview: OverviewPicture;
  selected: ReadonlySet<StatementId>;
  /** Cards that belong to what is selected. */
  related: ReadonlySet<StatementId>;
  /** The cards that alone are to be seen; null: all are. */
  seen: ReadonlySet<StatementId> | null;
  /** What nobody has said at the moment that is shown. */
  notYet: ReadonlySet<string>;
  theme: 'light' | 'dark';
  /** Receives the labels that are shown, so that they can be pointed at. */
  onLandmarks: (landmarks: readonly Landmark[]) => void;
}) {
  const readDebate = useReadDebate();
  const highlighted = useAppState((state) => state.highlight.statements);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { drawn, zoom } = overview.part;
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    const theme = themeNamed(themeName);
    const ratio = pixelRatio(drawn.width * zoom, drawn.height * zoom);
    pen.canvas.width = Math.ceil(drawn.width * zoom * ratio);
    pen.canvas.height = Math.ceil(drawn.height * zoom * ratio);
    const scale = zoom * ratio;
    pen.setTransform(scale, 0, 0, scale, -drawn.x * scale, -drawn.y * scale);
    paintOverview(pen, overview, theme, notYet);
    if (seen !== null) paintOnly(pen, { ...overview, notYet }, seen, theme, (id) => isLeft(readDebate(), seen, id));
    const accent = getComputedStyle(pen.canvas);
    paintRings(pen, overview, new Set(highlighted), { colour: accent.accentColor, width: 6 / zoom, alpha: 0.35 });
    paintRings(pen, overview, related, { colour: accent.accentColor, width: 1.5 / zoom, alpha: 0.6 });
    paintRings(pen, overview, selected, { colour: accent.accentColor, width: 2 / zoom, alpha: 1 });

    pen.font = `600 ${LABEL_FONT_SIZE}px ${accent.fontFamily}`;
    const landmarks = landmarksOf(
      overview.cards,
      overview.bounds,
      zoom,
      (id) => readDebate().relationsByTargetStatement.count(id),
      (text) => pen.measureText(text).width,
    );
    for (const landmark of landmarks) paintLandmark(pen, landmark, theme, 1 / zoom);
    onLandmarks(landmarks);
  }, [overview, selected, related, seen, notYet, highlighted, themeName, readDebate, drawn, zoom, onLandmarks]);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus; the application around it says what is selected.
    <canvas
      ref={canvas}
      className="map-overview"
      aria-hidden="true"
      style={{ left: drawn.x, top: drawn.y, width: drawn.width, height: drawn.height }}
    />
  );
}

function pixelRatio(width: number, height: number): number {
  return Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
}

/** Lays paper over all that was painted, and paints some cards over that. */
function paintOnly(
  pen: CanvasRenderingContext2D,
  overview: OverviewPicture & { readonly notYet: ReadonlySet<string> },
  seen: ReadonlySet<StatementId>,
  theme: Theme,
  isSeen: (relation: RelationId) => boolean,
): void {
  const { x, y, width, height } = overview.part.drawn;
  pen.globalAlpha = 0.8;
  pen.fillStyle = theme.paper;
  pen.fillRect(x, y, width, height);
  pen.globalAlpha = 1;
  const cards = overview.cards.filter(({ placement }) => seen.has(placement.statement));
  const relations = new Map([...overview.relations].filter(([id]) => isSeen(id)));
  paintOverview(pen, { ...overview, cards, relations }, theme, overview.notYet);
}

interface Ring {
  readonly colour: string;
  readonly width: number;
  readonly alpha: number;
}

function paintRings(
  pen: CanvasRenderingContext2D,
  { cards }: OverviewPicture,
  statements: ReadonlySet<StatementId>,
  { colour, width, alpha }: Ring,
): void {
  if (statements.size === 0) return;
  pen.beginPath();
  for (const { placement, box } of cards) {
    if (!statements.has(placement.statement)) continue;
    const ring = inflate(box, width);
    pen.rect(ring.x, ring.y, ring.width, ring.height);
  }
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.globalAlpha = alpha;
  pen.stroke();
  pen.globalAlpha = 1;
}

/** Paints a label, the same size in the window at every zoom; `pixel` is one of the window's. */
function paintLandmark(pen: CanvasRenderingContext2D, { text, box }: Landmark, theme: Theme, pixel: number): void {
  pen.save();
  pen.translate(box.x, box.y);
  pen.scale(pixel, pixel);
  pen.beginPath();
  pen.roundRect(0, 0, box.width / pixel, LABEL.height, 5);
  pen.globalAlpha = 0.9;
  pen.fillStyle = theme.paper;
  pen.fill();
  pen.globalAlpha = 1;
  pen.lineWidth = 1;
  pen.strokeStyle = theme.cardLine;
  pen.stroke();
  pen.fillStyle = theme.ink;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.fillText(text, box.width / pixel / 2, LABEL.height / 2 + 0.5);
  pen.restore();
}
