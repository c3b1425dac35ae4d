import { xmlText } from '../../shared/text/xml-text.ts';
import type { Arrow } from './graph.ts';
import { type Box, type PlacedRooms, type Point, placeRooms, placeRoomsSideways } from './place-rooms.ts';
import { isIn, type Room } from './room-table.ts';

/** The top folders that are drawn, with what each is; the rest of the project stands outside the program. */
const WINGS = {
  electron: 'the main process, and the command line',
  renderer: 'the window',
  db: 'the .debate file',
  shared: 'pure: model, text, layout, drawing, formats',
};
type WingName = keyof typeof WINGS;

/** Wings that are low and wide, with their rooms from left to right. */
const LYING: readonly WingName[] = ['db', 'shared'];

const MARGIN = 16;
const GAP = 40;
const PADDING = 24;
const HEADING = 58;
const CHARACTER = 8.4;
const HEADING_CHARACTER = 11;

interface Wing extends Box {
  readonly name: WingName;
  readonly rooms: PlacedRooms | null;
}

/**
 * Returns the rooms of the program as SVG: a wing for each top folder, in it its rooms by floor, and an arrow from each
 * to what it is built on, but for arrows that follow from others. Light or dark as the reader has it. The same rooms
 * and arrows give the same bytes.
 */
export function roomsPicture(rooms: readonly Room[], arrows: readonly Arrow[]): string {
  const { wings, width, height } = placeWings(rooms, arrows);
  const parts = [...wingLines(wings), ...Object.values(wings).flatMap(wingParts)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">
<title id="title">The rooms of Counterclaim</title>
<desc id="about">${xmlText(description(arrows))}</desc>
<style>${STYLE}</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto" markerUnits="userSpaceOnUse"><path class="head" d="M0 0.5 8 4 0 7.5z"/></marker></defs>
<rect class="paper" width="${width}" height="${height}"/>
${parts.join('\n')}
</svg>
`;
}

const STYLE = `
svg{font-family:Inter,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-size:15px}
.paper{fill:#f7f6f3}.wing{fill:#fff;stroke:#e3e0d8}.name{font-size:19px;font-weight:600;fill:#1f2328}.about{fill:#5d616a}
.room{fill:#eef1fe;stroke:#c3cff8}.file{fill:#f7f6f3;stroke:#d9d5ca}.label{fill:#1f2328;text-anchor:middle;font-weight:500}
.line{fill:none;stroke:#8b8d92;stroke-width:1.25}.way{fill:none;stroke:#8b8d92;stroke-width:2.5}.head{fill:#8b8d92}
@media (prefers-color-scheme:dark){
.paper{fill:#141619}.wing{fill:#1c1f23;stroke:#2d3137}.name{fill:#e8e6e1}.about{fill:#aab0b8}
.room{fill:#242b4a;stroke:#3d4a80}.file{fill:#23272c;stroke:#3a3f47}.label{fill:#e8e6e1}
.line,.way{stroke:#757c86}.head{fill:#757c86}}
`.trim();

function placeWings(rooms: readonly Room[], arrows: readonly Arrow[]) {
  const [electron, renderer, db, shared] = (['electron', 'renderer', 'db', 'shared'] as const).map((name) =>
    wingOf(name, rooms, arrows),
  ) as [Wing, Wing, Wing, Wing];
  const left = Math.max(electron.width, db.width);
  const inner = Math.max(left + GAP + renderer.width, shared.width);
  const right = inner - left - GAP;
  const upper = Math.max(electron.height + GAP + db.height, renderer.height);
  const width = Math.round(inner + 2 * MARGIN);
  const under = MARGIN + upper + GAP;
  const wings: Record<WingName, Wing> = {
    electron: { ...electron, x: MARGIN, y: MARGIN, width: left, height: upper - GAP - db.height },
    db: { ...db, x: MARGIN, y: MARGIN + upper - db.height, width: left },
    renderer: { ...renderer, x: MARGIN + left + GAP, y: MARGIN, width: right, height: upper },
    shared: { ...shared, x: MARGIN, y: under, width: inner },
  };
  return { wings, width, height: Math.round(under + shared.height + MARGIN) };
}

function wingOf(name: WingName, rooms: readonly Room[], arrows: readonly Arrow[]): Wing {
  const paths = rooms.map(({ path }) => path).filter((path) => isIn(path, name));
  const least = Math.max(name.length * HEADING_CHARACTER, WINGS[name].length * CHARACTER) + 2 * PADDING;
  if (paths.length === 1) return { name, x: 0, y: 0, width: least, height: HEADING + PADDING / 2, rooms: null };
  const own = arrows.filter(({ from, to }) => isIn(from, name) && isIn(to, name));
  const place = LYING.includes(name) ? placeRoomsSideways : placeRooms;
  const placed = place(paths, own, (path) => Math.round(labelOf(path).length * CHARACTER + 24));
  const width = Math.max(least, placed.width + 2 * PADDING);
  return { name, x: 0, y: 0, width, height: HEADING + placed.height + 2 * PADDING, rooms: placed };
}

function wingParts({ name, x, y, width, height, rooms }: Wing): string[] {
  const frame = [
    `<rect class="wing" ${rectangle({ x, y, width, height })} rx="12"/>`,
    `<text class="name" x="${round(x + PADDING)}" y="${round(y + 32)}">${name}</text>`,
    `<text class="about" x="${round(x + PADDING)}" y="${round(y + 54)}">${xmlText(WINGS[name])}</text>`,
  ];
  if (rooms === null) return frame;
  const dx = x + (width - rooms.width) / 2;
  const dy = y + (HEADING + height - rooms.height) / 2;
  const moved = (point: Point) => ({ ...point, x: point.x + dx, y: point.y + dy });
  const lines = rooms.lines.map(
    (line) => `<path class="line" marker-end="url(#head)" d="${curve(line.map(moved), LYING.includes(name))}"/>`,
  );
  const boxes = [...rooms.boxes].map(([path, box]) => roomParts(path, { ...box, ...moved(box) }));
  return [...frame, ...lines, ...boxes];
}

function roomParts(path: string, box: Box): string {
  const label = labelOf(path);
  const isFile = /\.tsx?$/.test(path);
  const shape = isFile ? `class="file" rx="${box.height / 2}"` : 'class="room" rx="7"';
  const [x, y] = [round(box.x + box.width / 2), round(box.y + box.height / 2 + 5)];
  return `<rect ${shape} ${rectangle(box)}/><text class="label" x="${x}" y="${y}">${xmlText(label)}</text>`;
}

/** Returns the ways between wings, each straight down in the middle of what the two have in common. */
function wingLines({ electron, renderer, db, shared }: Record<WingName, Wing>): string[] {
  const pairs = [
    [electron, db],
    [db, shared],
    [renderer, shared],
  ] as const;
  return pairs.map(([upper, lower]) => {
    const x = round((Math.max(upper.x, lower.x) + Math.min(upper.x + upper.width, lower.x + lower.width)) / 2);
    return `<path class="way" marker-end="url(#head)" d="M${x} ${round(upper.y + upper.height)}V${round(lower.y - 1)}"/>`;
  });
}

function description(arrows: readonly Arrow[]): string {
  const importers = [...new Set(arrows.map(({ from }) => from))].filter((path) =>
    Object.keys(WINGS).some((name) => isIn(path, name)),
  );
  return importers
    .map(
      (path) =>
        `${path} imports ${arrows
          .filter(({ from }) => from === path)
          .map(({ to }) => to)
          .join(', ')}.`,
    )
    .join(' ');
}

function labelOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Returns a line that leaves, arrives and passes floors straight on, and swings between floors: downwards, or sideways.
 */
function curve([first, ...rest]: readonly Point[], sideways: boolean): string {
  if (first === undefined) return '';
  let from = first;
  const pieces = rest.map((to) => {
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    const controls = sideways
      ? [
          { x, y: from.y },
          { x, y: to.y },
        ]
      : [
          { x: from.x, y },
          { x: to.x, y },
        ];
    const isStraight = sideways ? from.y === to.y : from.x === to.x;
    from = to;
    return isStraight ? `L${placeText(to)}` : `C${[...controls, to].map(placeText).join(' ')}`;
  });
  return `M${placeText(first)}${pieces.join('')}`;
}

function placeText({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function rectangle({ x, y, width, height }: Box): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
}

/** Halves of a pixel: no platform computes them otherwise. */
function round(value: number): number {
  return Math.round(value * 2) / 2;
}
