import { movesAfter } from '../../evaluation/as-of.ts';
import { momentTitle } from '../../evaluation/moment-words.ts';
import { t } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import type { MapId, SourceId } from '../../model/entities.ts';
import { quotation } from '../../sources/quotation.ts';
import { DEFAULT_STYLE, formatReference, type ReferenceStyle } from '../../sources/references/references.ts';
import { counted } from '../../text/counted.ts';
import { isolated } from '../../text/isolation.ts';
import type { TextStyle, Typesetter } from '../../text/text.ts';
import { headTitles } from '../build-scene.ts';
import { bottom, right } from '../geometry.ts';
import type { DrawnTime } from '../marks/marked-map.ts';
import { NOT_YET_MADE, outlined } from '../not-yet.ts';
import type { Point, Scene, SceneElement, SourceReference } from '../scene.ts';
import { shiftElement } from '../shift.ts';
import { type Theme, themeNamed } from '../theme.ts';
import { titleBlock } from '../title-block.ts';
import { unsupportedIn } from '../unsupported.ts';
import type { ExchangeDrawing } from './draw-exchange.ts';
import { type ExchangeOptions, layOutExchange } from './lay-out-exchange.ts';
import { type MoveCard, wholeText } from './move-card.ts';

/** Pixels of paper around an exchange. */
const MARGIN = 44;
const TITLE_GAP = 30;
const LEAST_WIDTH = 720;
const EMPTY_STYLE: TextStyle = { typeface: 'sans', size: 14 };

/**
 * Builds the scene of an exchange for export: title, speakers, and from top to bottom what they said, with its origin
 * at the top left corner. The same debate gives the same scene, to the last digit. Throws `NotFound` for an unknown
 * map.
 */
export function buildExchangeScene(debate: Debate, options: ExchangeOptions): Scene {
  const { map = null, theme: themeName, typesetter } = options;
  const theme = themeNamed(themeName);
  const drawing = layOutExchange(debate, options);
  const width = Math.max(LEAST_WIDTH, Math.ceil(drawing.width + 2 * MARGIN));
  const titles = exchangeTitles(debate, map, options.time ?? null);
  const heading = titleBlock(titles, { x: MARGIN, y: MARGIN - 8, width: width - 2 * MARGIN }, theme, typesetter);
  const offset = { x: MARGIN, y: bottom(heading.bounds) + TITLE_GAP };
  const drawn =
    drawing.moves.length === 0 ? [emptyNote(map, theme, typesetter)] : exchangeElements(debate, drawing, options);
  const elements = [heading, ...drawn.map((element) => shiftElement(element, offset))];
  return {
    ...exchangeFacts(debate, [drawing], titles, options),
    width: Math.max(width, ...elements.map(({ bounds }) => Math.ceil(right(bounds)))),
    height: Math.ceil(Math.max(...elements.map(({ bounds }) => bottom(bounds))) + MARGIN - 4),
    elements,
    morePages: null,
    outline: drawing.moves.map(({ move, card, box }) => ({
      id: move.id,
      label: `${card.heading}: ${card.about}`,
      page: 0,
      at: { x: box.x + offset.x, y: box.y + offset.y },
    })),
  };
}

/** Returns the titles that stand over an exchange. */
export function exchangeTitles(
  debate: Debate,
  map: MapId | null,
  time: DrawnTime | null = null,
): { map: string; debate: string; author: string; when: string } {
  const { title, author } = debate.info;
  const when = time === null ? '' : t('As of {moment}', { moment: momentTitle(debate, time.moment) });
  return { map: exchangeTitle(debate, map), debate: map === null ? t('Exchange') : title, author, when };
}

type ExchangeFacts = Omit<Scene, 'width' | 'height' | 'elements' | 'morePages' | 'outline'>;

/** Gathers what an export says about an exchange besides the drawing, whether on one page or several. */
export function exchangeFacts(
  debate: Debate,
  drawings: readonly ExchangeDrawing[],
  titles: ReturnType<typeof exchangeTitles>,
  { theme, typesetter, references = DEFAULT_STYLE }: ExchangeOptions,
  numbered = false,
): ExchangeFacts {
  const { author, language, created } = debate.info;
  const moves = drawings.flatMap((drawing) => drawing.moves);
  const speakers = new Map(drawings.flatMap(({ lanes }) => lanes.map(({ speaker }) => [speaker.id, speaker] as const)));
  const names = [...speakers.values()].map(({ name, role }) => `${name} ${role}`);
  const said = moves.map(({ card }) => wholeText(card));
  return {
    title: titles.map,
    headTitles: headTitles(debate, titles.map),
    author,
    language,
    created,
    summary: t('Exchange with {moves} by {speakers}.', {
      moves: counted(moves.length, 'move'),
      speakers: counted(speakers.size, 'speaker'),
    }),
    theme: themeNamed(theme),
    cards: [],
    relations: [],
    texts: moves.map(({ move, card }, index) => ({
      id: move.id,
      of: 'move',
      number: numbered ? index + 1 : null,
      heading: card.heading,
      // A quotation says what the excerpt does.
      text: wholeText(card, !showsExcerpt(card)),
      isCut: card.wordsCut > 0,
      speakers: '',
      quotations: move.excerpt === null || showsExcerpt(card) ? [] : [quotation(debate, move.excerpt, references)],
    })),
    references: referencesOf(debate, moves, numbered, references),
    unsupported: unsupportedIn([...Object.values(titles), ...names, ...said], typesetter),
  };
}

/** Tells whether a card has all the words of its move's excerpt, so that they need not stand elsewhere. */
function showsExcerpt({ passage, wordsCut }: MoveCard): boolean {
  return passage?.isExcerpt === true && wordsCut === 0;
}

/** Returns the sources of the excerpts that cards show, in the order of their first. */
function referencesOf(
  debate: Debate,
  moves: ExchangeDrawing['moves'],
  numbered: boolean,
  style: ReferenceStyle,
): SourceReference[] {
  const found = new Map<SourceId, SourceReference>();
  for (const [index, { move, card }] of moves.entries()) {
    const source = debate.excerpts.get(move.excerpt ?? '')?.source;
    const csl = debate.sources.get(source ?? '')?.csl;
    if (source === undefined || csl === undefined || !showsExcerpt(card)) continue;
    const { citation = formatReference(csl, style), numbers = [] } = found.get(source) ?? {};
    found.set(source, { citation, numbers: numbered ? [...numbers, index + 1] : [] });
  }
  return [...found.values()];
}

/** Returns the title of an exchange: that of the map that it belongs to, or of the debate. */
export function exchangeTitle(debate: Debate, map: MapId | null): string {
  return map === null ? debate.info.title : debate.get('map', map).title;
}

/** Returns the elements of an exchange in reading order: the speakers, then date, card and reply of each move. */
export function exchangeElements(
  debate: Debate,
  { lanes, moves, times, replies }: ExchangeDrawing,
  { time: shown = null, theme }: Pick<ExchangeOptions, 'time' | 'theme'>,
): SceneElement[] {
  const later = shown === null ? null : movesAfter(debate, shown.moment);
  const timeOf = new Map(times.map((time) => [time.move, time] as const));
  const replyOf = new Map(replies.map((reply) => [reply.from, reply] as const));
  const nameOf = (move: string) => debate.get('speaker', debate.get('move', move).speaker).name;
  const elements = [
    ...lanes.map(({ speaker, box, shapes }): SceneElement => {
      const description = speaker.role === '' ? speaker.name : `${speaker.name}, ${isolated(speaker.role)}`;
      return { kind: 'lane', id: speaker.id, bounds: box, shapes, description };
    }),
    ...moves.flatMap(({ move: { id }, box, card, shapes }): SceneElement[] => {
      const time = timeOf.get(id);
      const reply = replyOf.get(id);
      const description = `${card.heading}: ${wholeText(card).replaceAll('\n', ' ')}`;
      return [
        ...(time ? [{ ...time, kind: 'time', id, bounds: time.box } as const] : []),
        { kind: 'move', id, bounds: box, shapes, description },
        ...(reply
          ? [{ ...reply, kind: 'reply', id, description: t('In reply to {to}.', { to: nameOf(reply.to) }) } as const]
          : []),
      ];
    }),
  ];
  if (later === null) return elements;
  return elements.map((element) => {
    if (element.kind === 'lane' || !later.has(element.id)) return element;
    const description = `${t(NOT_YET_MADE)}: ${element.description}`;
    return { ...element, shapes: outlined(element.shapes, themeNamed(theme)), description };
  });
}

/** Draws the note that stands in place of moves when there are none. */
export function emptyNote(map: MapId | null, theme: Theme, typesetter: Typesetter): SceneElement {
  const description =
    map === null
      ? t('Nobody has said anything in this debate yet.')
      : t('Nobody has said anything about the statements on this map yet.');
  const line = typesetter.line(description, EMPTY_STYLE);
  const at: Point = { x: 0, y: 16 };
  return {
    kind: 'note',
    id: '',
    bounds: { x: 0, y: 0, width: line.width, height: 22 },
    shapes: [{ type: 'text', role: 'label', line, style: EMPTY_STYLE, ...at, fill: theme.softInk }],
    description,
  };
}
