import { t } from '../language/translate.ts';
import type { StatementId } from '../model/entities.ts';
import { fittedLines } from '../scene/exchange/fitted-line.ts';
import { bottom, boundsOf, centreX, centreY } from '../scene/geometry.ts';
import { legend, type UsedInMap } from '../scene/legend.ts';
import type { Box, PageLink, Scene, SceneElement, Shape } from '../scene/scene.ts';
import { shiftElement } from '../scene/shift.ts';
import { titleBlock } from '../scene/title-block.ts';
import type { TextStyle, Typesetter } from '../text/text.ts';
import { miniatureOf } from './miniature.ts';
import { HEAD_HEIGHT, type PageRoom } from './page-room.ts';

/** A page of a map, as the first page tells of it. */
export interface PageEntry {
  readonly number: number;
  /** The statements with which its branches begin. */
  readonly heads: readonly StatementId[];
  /** The role and the text of the first. */
  readonly label: string;
}

interface Drawing extends UsedInMap {
  readonly titles: { readonly map: string; readonly debate: string; readonly author: string };
  /** A sentence under the title. */
  readonly note: string | null;
}

const STYLE: TextStyle = { typeface: 'sans', size: 14 };
const BOLD: TextStyle = { typeface: 'sans-semibold', size: 14 };
const GAP = 26;
const ROW = 24;
const LEADING = 18;
/** The most lines that an entry of the list of pages takes; one where the list would be long. */
const MOST_LINES = 2;
const NUMBER_WIDTH = 40;
const COLUMN_GAP = 36;
/** Pixels: a column of the list of pages is no narrower. */
const LEAST_COLUMN = 360;
/** The list of pages takes no more than this share of the page; a longer one is left to the numbers on the map. */
const MOST_LISTED = 0.5;
/** It takes no more than this if its entries have several lines. */
const MOST_LISTED_IN_FULL = 0.25;
/** The most that the miniature is enlarged to fill the page. */
const LARGEST = 0.6;
const BADGE = { height: 22, side: 7 };

/**
 * Draws the first page of a map's pages: its title, the whole map small and without its text, with the number of a page
 * where its branches begin, and a list of the pages; both lead there.
 */
export function overviewPage(
  scene: Scene,
  { titles, note, ...used }: Drawing,
  pages: readonly PageEntry[],
  room: PageRoom,
  typesetter: Typesetter,
): SceneElement[] {
  const { theme } = scene;
  const title = titleBlock(titles, { x: 0, y: HEAD_HEIGHT - 12, width: room.width }, theme, typesetter, STYLE.size);
  const key = legend(used, { x: 0, y: 0, width: room.width }, theme, typesetter, STYLE.size);
  const keyTop = room.height - (key === null ? 0 : key.bounds.height);
  const said = note === null ? [] : [noteLine(note, bottom(title.bounds), scene, typesetter)];
  const top = bottom((said[0] ?? title).bounds) + GAP;
  const list = listOf(pages, room, scene, typesetter);
  const listTop = keyTop - (key === null ? 0 : GAP) - list.height;
  const low = listTop - (list.height === 0 ? 0 : GAP);
  const map = miniature(scene, pages, { x: 0, y: top, width: room.width, height: low - top }, typesetter);
  // What follows comes up under a map that is wider than the page is high.
  const up = Math.min(0, bottom(map.bounds) + GAP - listTop);
  return [
    title,
    ...said,
    map,
    ...list.entries.map((entry) => movedDown(entry, listTop + up)),
    ...(key === null ? [] : [shiftElement(key, { x: 0, y: keyTop + up })]),
  ];
}

function noteLine(note: string, y: number, { theme }: Scene, typesetter: Typesetter): SceneElement {
  const line = typesetter.line(note, STYLE);
  return {
    kind: 'note',
    id: '',
    bounds: { x: 0, y, width: line.width, height: ROW },
    shapes: [{ type: 'text', role: 'label', line, style: STYLE, x: 0, y: y + 18, fill: theme.softInk }],
    description: note,
  };
}

function miniature(scene: Scene, pages: readonly PageEntry[], room: Box, typesetter: Typesetter): SceneElement {
  const elements = scene.elements.filter(({ kind }) => kind === 'card' || kind === 'banner' || kind === 'relation');
  const whole = boundsOf(elements.map(({ bounds }) => bounds));
  const scale = Math.min(
    LARGEST,
    room.width / Math.max(1, whole.width),
    Math.max(1, room.height) / Math.max(1, whole.height),
  );
  const by = { x: room.x + (room.width - whole.width * scale) / 2 - whole.x * scale, y: room.y - whole.y * scale };
  const shapes = miniatureOf(elements, scale, by);
  const links: PageLink[] = [];
  const badges: Box[] = [];
  const boxes = new Map(scene.cards.map(({ statement, box }) => [statement, box] as const));
  for (const { number, heads } of pages) {
    for (const head of heads) {
      const box = boxes.get(head);
      if (box === undefined) continue;
      const line = typesetter.line(String(number), BOLD);
      const width = Math.max(BADGE.height, line.width + 2 * BADGE.side);
      const middle = { x: centreX(box) * scale + by.x, y: centreY(box) * scale + by.y };
      const badge = { x: middle.x - width / 2, y: middle.y - BADGE.height / 2, width, height: BADGE.height };
      if (head !== heads[0] && badges.some((other) => overlap(badge, other))) continue;
      badges.push(badge);
      shapes.push({ type: 'rect', ...badge, radius: BADGE.height / 2, fill: scene.theme.ink });
      const at = { x: middle.x - line.width / 2, y: middle.y + 5, fill: scene.theme.paper } as const;
      shapes.push({ type: 'text', role: 'label', line, style: BOLD, ...at });
      links.push({ area: badge, to: { of: 'statement', id: head }, label: t('Page {page}', { page: String(number) }) });
    }
  }
  const bounds = { x: room.x, y: room.y, width: room.width, height: whole.height * scale };
  return {
    kind: 'overview',
    id: '',
    bounds,
    shapes,
    links,
    description: t('The whole map, small. {summary}', { summary: scene.summary }),
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Sets the list of pages from the origin, in columns. */
function listOf(
  pages: readonly PageEntry[],
  room: PageRoom,
  { theme }: Scene,
  typesetter: Typesetter,
): { entries: SceneElement[]; height: number } {
  const columns = Math.max(1, Math.floor((room.width + COLUMN_GAP) / (LEAST_COLUMN + COLUMN_GAP)));
  const rows = Math.ceil(pages.length / columns);
  if (rows * ROW > MOST_LISTED * room.height) return { entries: [], height: 0 };
  const width = (room.width + COLUMN_GAP) / columns - COLUMN_GAP;
  const setIn = (most: number) => {
    const labels = pages.map(({ label }) => {
      return fittedLines(label, STYLE, { width: width - NUMBER_WIDTH, most }, typesetter);
    });
    const row = ROW + LEADING * (Math.max(1, ...labels.map(({ length }) => length)) - 1);
    return { labels, row, height: rows * row };
  };
  const inFull = setIn(MOST_LINES);
  const { labels, row, height } = inFull.height <= MOST_LISTED_IN_FULL * room.height ? inFull : setIn(1);
  const entries = pages.map(({ number, heads, label }, index): SceneElement => {
    const x = Math.floor(index / rows) * (width + COLUMN_GAP);
    const y = (index % rows) * row;
    const figure = typesetter.line(String(number), BOLD);
    const baseline = y + 16;
    const shapes: Shape[] = [
      { type: 'text', role: 'label', line: figure, style: BOLD, x, y: baseline, fill: theme.relation.answers },
      ...(labels[index] ?? []).map((line, n): Shape => {
        const left = line.rtl ? x + width - line.width : x + NUMBER_WIDTH;
        const at = { x: left, y: baseline + n * LEADING };
        return { type: 'text', role: 'label', line, style: STYLE, ...at, fill: theme.ink };
      }),
    ];
    const bounds = { x, y, width, height: row };
    const links = heads.slice(0, 1).map((head): PageLink => {
      return { area: bounds, to: { of: 'statement', id: head }, label: t('Page {page}', { page: String(number) }) };
    });
    return {
      kind: 'contents',
      id: '',
      bounds,
      shapes,
      links,
      description: t('Page {page}: {label}', { page: String(number), label }),
    };
  });
  return { entries, height };
}

function movedDown(element: SceneElement, by: number): SceneElement {
  const moved = shiftElement(element, { x: 0, y: by });
  return {
    ...moved,
    links: element.links?.map((link) => ({ ...link, area: { ...link.area, y: link.area.y + by } })) ?? [],
  };
}
