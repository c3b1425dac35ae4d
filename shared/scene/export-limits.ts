import { assertNever, CounterclaimError } from '../errors.ts';
import { isOnMap } from '../exchange/exchange.ts';
import { msg, t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { MapId, StatementId } from '../model/entities.ts';
import { figures } from '../text/counted.ts';
import { CARD_WIDTH } from './card.ts';
import type { DrawingSubject } from './drawing-subject.ts';
import type { ExportFormat } from './export-formats.ts';
import { foldingOf } from './folding.ts';
import { lengthOfLines, spanOf } from './lengths-of-lines.ts';
import { refuseLeastSize } from './picture-size.ts';
import { shownStatements } from './text-order/text-columns.ts';

/** The work of a drawing, as far as it can be counted before anything is measured. */
export interface DrawingWork {
  /** The title of its subject, for sentences. */
  readonly title: string;
  readonly kind: DrawingSubject['kind'];
  /** Cards of a map in sight, moves of an exchange, claims and passages in the order of texts. */
  readonly cards: number;
  /** Lines from a premise, or to what a move replies to. */
  readonly lines: number;
  /** Pixels that the lines of a map run, about; 0 for all else, whose lines need no way around cards. */
  readonly length: number;
  /** The length of all texts, in UTF-16 units. */
  readonly characters: number;
  /** Pixels of a map that its cards alone take; null for all else, which is placed only when it is drawn. */
  readonly extent: { readonly width: number; readonly height: number } | null;
}

export interface DrawingCost {
  /** On a machine of two cores, 2.5 GHz. */
  readonly seconds: number;
  /** The most memory of the whole program. */
  readonly megabytes: number;
}

/** The most that a drawing may take. */
export const MOST_SECONDS = 60;
export const MOST_MEGABYTES = 2000;

/** The cost before the first card: the program, its fonts and what shapes them. */
const BASE: DrawingCost = { seconds: 1, megabytes: 350 };

interface Rates {
  readonly perCard: DrawingCost;
  readonly perLine: DrawingCost;
  readonly perCharacter: DrawingCost;
}

/**
 * Measured on maps of 1,000 to 50,000 cards with sentences of 85 characters and a line each, a star of 5,000 cards, texts of 6,000 characters,
 * and exchanges of 4,000 moves; rounded up, so that a thread never collects garbage near the end of its heap, where it takes minutes.
 */
const DRAWN: Rates = {
  perCard: { seconds: 0.000_2, megabytes: 0.022 },
  perLine: { seconds: 0.000_4, megabytes: 0.022 },
  perCharacter: { seconds: 0.000_000_7, megabytes: 0.000_02 },
};
const AS_PDF: Rates = {
  perCard: { seconds: 0.000_8, megabytes: 0.04 },
  perLine: { seconds: 0.000_6, megabytes: 0.035 },
  perCharacter: { seconds: 0.000_002, megabytes: 0.000_05 },
};
const RATES: Readonly<Record<ExportFormat, Rates>> = { svg: DRAWN, png: DRAWN, pdf: AS_PDF };
/**
 * Finding ways for lines takes time by their length, and by how many others there are in the way: measured on maps of 300 to 5,000 cards
 * with 200 to 800 lines between any of them.
 */
const SECONDS_PER_PIXEL = 0.000_000_7;
const SECONDS_PER_CROWDED_PIXEL = 0.000_08;

/** Rows and cells that a drawing of divisions has at most. */
const MOST_DIVISIONS = 400;

/** A card with one line of text, and what a map has around its cards. */
const LEAST_HEIGHT = 61;
const AROUND = 2 * 44;
/** A card with all that it can show, and the title and legend of a map. */
const MOST_HEIGHT = 400;
const TITLE_AND_LEGEND = 250;

/** Counts what drawing `subject` has to do, in time by the number of its entities. Throws `NotFound` for an unknown map. */
export function drawingWork(debate: Debate, subject: DrawingSubject): DrawingWork {
  switch (subject.kind) {
    case 'map':
      return mapWork(debate, subject.map, subject.only ?? null);
    case 'exchange':
      return exchangeWork(debate, subject.map);
    case 'text-order':
      return textOrderWork(debate, subject.map);
    case 'divisions':
      return divisionsWork(debate, subject.map);
    default:
      return assertNever(subject);
  }
}

/** Estimates the cost of so much work. The pixels of a PNG, which take time and no memory, have bounds of their own. */
export function drawingCost(work: DrawingWork, format: ExportFormat): DrawingCost {
  const { perCard, perLine, perCharacter } = RATES[format];
  const sum = (what: keyof DrawingCost) =>
    BASE[what] + work.cards * perCard[what] + work.lines * perLine[what] + work.characters * perCharacter[what];
  return { seconds: sum('seconds') + routingSeconds(work), megabytes: sum('megabytes') };
}

function routingSeconds({ length, extent }: DrawingWork): number {
  const crowding = extent === null ? 0 : length / (extent.width * extent.height);
  return length * (SECONDS_PER_PIXEL + crowding * SECONDS_PER_CROWDED_PIXEL);
}

/**
 * Refuses a drawing that would take more than there is, before it is begun. Throws `TooLarge` with a sentence that names what would fit,
 * `NotFound` for an unknown map, `InvalidValue` for a scale out of range. Without a `scale` a picture may have any number of pixels.
 */
export function refuseTooLarge(
  debate: Debate,
  {
    subject,
    format,
    scale,
  }: { readonly subject: DrawingSubject; readonly format: ExportFormat; readonly scale: number | null },
): void {
  const work = drawingWork(debate, subject);
  if (format === 'png' && work.extent !== null && scale !== null) refusePixels(work, work.extent, scale);
  const most = mostCards(work, format);
  if (work.cards > most) throw tooMany(work, format, most);
}

function refusePixels(work: DrawingWork, { width, height }: NonNullable<DrawingWork['extent']>, scale: number): void {
  const most = { width: width + AROUND, height: height + MOST_HEIGHT + TITLE_AND_LEGEND };
  const others = fittingFormats(work).map((format) => format.toUpperCase());
  refuseLeastSize({ title: work.title, width, height }, most, { scale, others });
}

/** Returns the number of cards like these that would fit. */
function mostCards(work: DrawingWork, format: ExportFormat): number {
  const cost = drawingCost(work, format);
  const share = Math.max(
    (cost.seconds - BASE.seconds) / (MOST_SECONDS - BASE.seconds),
    (cost.megabytes - BASE.megabytes) / (MOST_MEGABYTES - BASE.megabytes),
  );
  return share <= 1 ? work.cards : inRoundNumbers(work.cards / share);
}

function fittingFormats(work: DrawingWork): ExportFormat[] {
  return (['pdf', 'svg'] as const).filter((format) => mostCards(work, format) === work.cards);
}

/** Two figures say enough of an estimate. */
function inRoundNumbers(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.floor(count / step) * step;
}

const NAMES: Readonly<Record<ExportFormat, string>> = { png: msg('a PNG'), svg: msg('an SVG'), pdf: msg('a PDF') };

function tooMany(work: DrawingWork, format: ExportFormat, most: number): CounterclaimError {
  const fitting = fittingFormats(work).filter((other) => other !== format);
  const values = {
    title: work.title,
    count: figures(work.cards),
    what: work.kind === 'exchange' ? 'moves' : 'cards',
    format: t(NAMES[format]),
    most: figures(most),
  };
  const others = fitting.map((each) => t('as {format}, or ', { format: t(NAMES[each]) })).join('');
  return new CounterclaimError(
    'TooLarge',
    t(
      '“{title}” has {count} {what, select, moves {moves} other {cards}}, more than can be drawn as {format}: about {most} like these can. Export it {others}as JSON or a report, which have no such limit, or spread its {what, select, moves {moves} other {cards}} over several maps.',
      { ...values, others },
    ),
  );
}

function mapWork(debate: Debate, id: MapId, only: readonly StatementId[] | null): DrawingWork {
  const { title } = debate.get('map', id);
  const { visible } = foldingOf(debate, id, only);
  let characters = 0;
  for (const statement of visible.keys()) characters += debate.get('statement', statement).text.length;
  let lines = 0;
  for (const { premises } of debate.relations.values())
    for (const premise of premises) if (visible.has(premise)) lines++;
  const places = [...visible.values()];
  const [width, height] = [spanOf(places.map(({ x }) => x)), spanOf(places.map(({ y }) => y))];
  const extent = { width: width + CARD_WIDTH + AROUND, height: height + LEAST_HEIGHT + AROUND };
  return { title, kind: 'map', cards: visible.size, lines, length: lengthOfLines(debate, visible), characters, extent };
}

function exchangeWork(debate: Debate, map: MapId | null): DrawingWork {
  const title = map === null ? debate.info.title : debate.get('map', map).title;
  const isOn = map === null ? () => true : isOnMap(debate, map);
  let [cards, lines, characters] = [0, 0, 0];
  for (const move of debate.moves.values()) {
    if (!isOn(move)) continue;
    const { target, words, replyTo } = move;
    cards++;
    if (replyTo !== null) lines++;
    characters += words.length;
    if ('statement' in target) characters += debate.statements.get(target.statement)?.text.length ?? 0;
  }
  return { title, kind: 'exchange', cards, lines, length: 0, characters, extent: null };
}

/** Its lists are bounded, however large the debate is. */
function divisionsWork(debate: Debate, map: MapId | null): DrawingWork {
  const title = map === null ? debate.info.title : debate.get('map', map).title;
  return { title, kind: 'divisions', cards: MOST_DIVISIONS, lines: 0, length: 0, characters: 0, extent: null };
}

/** At most: a passage that several claims of the map cite is drawn once, and one of other maps not at all. */
function textOrderWork(debate: Debate, map: MapId | null): DrawingWork {
  const title = map === null ? debate.info.title : debate.get('map', map).title;
  const shown = shownStatements(debate, map);
  let [cards, lines, characters] = [0, 0, 0];
  for (const id of shown) {
    cards++;
    characters += debate.get('statement', id).text.length;
    for (const { excerpt } of debate.citationsByStatement.get(id)) {
      cards++;
      characters += debate.excerpts.get(excerpt)?.exact.length ?? 0;
    }
  }
  for (const { premises } of debate.relations.values()) for (const premise of premises) if (shown.has(premise)) lines++;
  return { title, kind: 'text-order', cards, lines, length: 0, characters, extent: null };
}
