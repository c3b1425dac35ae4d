import { type Divisions, divisionsOf } from '../../evaluation/divisions.ts';
import { wholeSentence } from '../../evaluation/divisions-words.ts';
import { t } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import type { MapId } from '../../model/entities.ts';
import type { Typesetter } from '../../text/text.ts';
import { headTitles, speakersOf } from '../build-scene.ts';
import { RUNNING_HEIGHT, runningFoot } from '../exchange/running-foot.ts';
import { bottom } from '../geometry.ts';
import type { Point, Scene, SceneElement } from '../scene.ts';
import { type Paper, POINTS_PER_PIXEL, roomOn } from '../sheet.ts';
import { shiftElement } from '../shift.ts';
import { type ThemeName, themeNamed } from '../theme.ts';
import { titleBlock } from '../title-block.ts';
import { unsupportedIn } from '../unsupported.ts';
import { type Block, WIDTH } from './block.ts';
import { divisionsBlocks, MOST_DRAWN } from './divisions-blocks.ts';

/** Pixels of paper around the drawing, where it is not for paper. */
const MARGIN = 44;

export interface DivisionsOptions {
  /** The map whose claims are looked at; null for all. */
  readonly map: MapId | null;
  readonly theme: ThemeName;
  readonly typesetter: Typesetter;
  /** Null for a drawing in one piece. */
  readonly paper: Paper | null;
}

/**
 * Builds the scene of where speakers divide: in one piece, or on pages of paper. The same debate gives the same scene. Throws
 * `NotFound` for an unknown map.
 */
export function buildDivisionsScene(debate: Debate, { map, theme: name, typesetter, paper }: DivisionsOptions): Scene {
  const theme = themeNamed(name);
  const divisions = divisionsOf(debate, map);
  const titles = divisionsTitles(debate, map);
  const { blocks, claims } = divisionsBlocks(debate, divisions, { theme, typesetter });
  const title = titleBlock(titles, { x: 0, y: 0, width: WIDTH }, theme, typesetter);
  const height = paper === null ? Number.POSITIVE_INFINITY : heightOn(paper);
  const pages = pagesOf(blocks, { first: bottom(title.bounds), height: height - RUNNING_HEIGHT });
  const margin = paper === null ? MARGIN : 0;
  const drawn = pages.map((placed, page): SceneElement[] => [
    ...(page === 0 ? [title] : []),
    ...placed.flatMap(({ block, y }) => block.elements.map((element) => shiftElement(element, { x: 0, y }))),
  ]);
  const moved = drawn.map((elements) => elements.map((each) => shiftElement(each, { x: margin, y: margin })));
  const low = Math.max(...(moved[0] ?? []).map(({ bounds }) => bottom(bounds)));
  const size = { width: WIDTH + 2 * margin, height: paper === null ? Math.ceil(low + margin) : height };
  const foot = (page: number) =>
    paper === null ? [] : [runningFoot({ title: titles.map, page: page + 1 }, size, theme, typesetter)];
  const [first = [], ...more] = moved.map((elements, page) => [...elements, ...foot(page)]);
  const cards = moved.flatMap((elements, page) =>
    elements.flatMap(({ kind, id, bounds }) => (kind === 'card' ? [{ id, page, box: bounds }] : [])),
  );
  const texts = claims.map(({ statement, isCut }) => ({ ...debate.get('statement', statement), isCut }));
  return {
    title: titles.map,
    headTitles: headTitles(debate, titles.map),
    author: debate.info.author,
    language: debate.info.language,
    created: debate.info.created,
    summary: wholeSentence(divisions),
    theme,
    ...size,
    elements: first,
    morePages: paper === null ? null : more,
    cards: paper === null ? cards.map(({ id, box }) => ({ statement: id, box, wordsCut: 0 })) : [],
    relations: [],
    outline: cards.map(({ id, page, box }) => ({
      id,
      label: debate.get('statement', id).text,
      page,
      at: pointOf(box),
    })),
    texts: texts.map(({ id, text, isCut }) => ({
      ...({
        id,
        of: 'statement',
        number: null,
        heading: t('Claim'),
        text,
        isCut,
        quotations: [],
        back: t('Back to the divisions'),
      } as const),
      speakers: speakersOf(debate, id),
    })),
    references: [],
    unsupported: unsupportedIn([...Object.values(titles), ...wordsOf(debate, divisions)], typesetter),
  };
}

function pointOf({ x, y }: Point): Point {
  return { x, y };
}

/** Returns the titles that stand over the drawing. */
function divisionsTitles(debate: Debate, map: MapId | null): { map: string; debate: string; author: string } {
  const { title, author } = debate.info;
  const shown = map === null ? title : debate.get('map', map).title;
  const what = t('Where speakers divide');
  return { map: shown, debate: shown === title ? what : `${what}  ·  ${title}`, author };
}

/** Pixels of a page, whose width is that of the drawing. */
function heightOn(paper: Paper): number {
  const room = roomOn(paper, 'upright');
  return Math.floor(room.height / Math.min(POINTS_PER_PIXEL, room.width / WIDTH));
}

interface PlacedBlock {
  readonly block: Block;
  readonly y: number;
}

/** Divides blocks into pages; what stays with its next goes to the next page with it. */
function pagesOf(
  blocks: readonly Block[],
  { first, height }: { readonly first: number; readonly height: number },
): PlacedBlock[][] {
  const pages: PlacedBlock[][] = [[]];
  let y = first;
  for (let at = 0; at < blocks.length; ) {
    const group = groupAt(blocks, at);
    const needed = group.reduce((sum, block) => sum + block.before + block.height, 0);
    if (y + needed > height && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      y = -(group[0]?.before ?? 0);
    }
    for (const block of group) {
      y += block.before;
      pages.at(-1)?.push({ block, y });
      y += block.height;
    }
    at += group.length;
  }
  return pages;
}

function groupAt(blocks: readonly Block[], from: number): Block[] {
  let to = from;
  while (blocks[to]?.staysWithNext === true) to++;
  return blocks.slice(from, to + 1);
}

function* wordsOf(debate: Debate, { claims, questions, objections }: Divisions): Generator<string> {
  for (const list of [claims, questions, objections]) {
    for (const { statement } of list.slice(0, MOST_DRAWN.claims)) yield debate.get('statement', statement).text;
  }
  for (const { name } of debate.speakers.values()) yield name;
}
