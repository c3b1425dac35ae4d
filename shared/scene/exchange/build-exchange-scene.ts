import type { Debate } from '../../model/debate.ts';
import type { MapId } from '../../model/entities.ts';
import { quotation } from '../../sources/quotation.ts';
import { isolated } from '../../text/isolation.ts';
import type { TextStyle, Typesetter } from '../../text/text.ts';
import { bottom, right } from '../geometry.ts';
import type { Point, Scene, SceneElement } from '../scene.ts';
import { shiftElement } from '../shift.ts';
import { type Theme, themeNamed } from '../theme.ts';
import { titleBlock } from '../title-block.ts';
import { unsupportedIn } from '../unsupported.ts';
import { counted } from '../words.ts';
import { type ExchangeDrawing, type ExchangeOptions, layOutExchange } from './lay-out-exchange.ts';
import { wholeText } from './move-card.ts';

/** Pixels of paper around an exchange. */
const MARGIN = 44;
const TITLE_GAP = 30;
const LEAST_WIDTH = 720;
const EMPTY_STYLE: TextStyle = { typeface: 'sans', size: 14 };

/**
 * An exchange as it leaves the program: title, speakers, and from top to bottom what they said, with its origin at the top left
 * corner. The same debate gives the same scene, to the last digit. Throws `NotFound` for an unknown map.
 */
export function buildExchangeScene(debate: Debate, options: ExchangeOptions): Scene {
  const { map = null, theme: themeName, typesetter } = options;
  const theme = themeNamed(themeName);
  const drawing = layOutExchange(debate, options);
  const title = exchangeTitle(debate, map);
  const width = Math.max(LEAST_WIDTH, Math.ceil(drawing.width + 2 * MARGIN));
  const { info } = debate;
  const titles = { map: title, debate: map === null ? 'Exchange' : info.title, author: info.author };
  const heading = titleBlock(titles, { x: MARGIN, y: MARGIN - 8, width: width - 2 * MARGIN }, theme, typesetter);
  const offset = { x: MARGIN, y: bottom(heading.bounds) + TITLE_GAP };
  const body = elementsOf(debate, drawing, map, theme, typesetter).map((element) => shiftElement(element, offset));
  const elements = [heading, ...body];
  const counts = [counted(drawing.moves.length, 'move'), counted(drawing.lanes.length, 'speaker')];
  return {
    title,
    author: info.author,
    language: info.language,
    created: info.created,
    summary: `Exchange with ${counts.join(' by ')}.`,
    width: Math.max(width, ...elements.map(({ bounds }) => Math.ceil(right(bounds)))),
    height: Math.ceil(Math.max(...elements.map(({ bounds }) => bottom(bounds))) + MARGIN - 4),
    theme,
    elements,
    cards: [],
    relations: [],
    outline: drawing.moves.map(({ move, card, box }) => ({
      id: move.id,
      label: `${card.heading}: ${card.about}`,
      at: { x: box.x + offset.x, y: box.y + offset.y },
    })),
    texts: drawing.moves.map(({ move, card }) => ({
      id: move.id,
      of: 'move',
      heading: card.heading,
      // The quotation says what the excerpt does.
      text: wholeText(card, true),
      isCut: card.wordsCut > 0,
      quotations: move.excerpt === null ? [] : [quotation(debate, move.excerpt)],
    })),
    unsupported: unsupportedIn([titles.map, titles.debate, titles.author, ...textsIn(drawing)], typesetter),
  };
}

/** What an exchange is called: like the map that it belongs to, or the debate. */
export function exchangeTitle(debate: Debate, map: MapId | null): string {
  return map === null ? debate.info.title : debate.get('map', map).title;
}

/** In reading order: the speakers, then date, card and reply of one move after the other. */
function elementsOf(
  debate: Debate,
  { lanes, moves, times, replies }: ExchangeDrawing,
  map: MapId | null,
  theme: Theme,
  typesetter: Typesetter,
): SceneElement[] {
  if (moves.length === 0) return [emptyNote(map, theme, typesetter)];
  const timeOf = new Map(times.map((time) => [time.move, time] as const));
  const replyOf = new Map(replies.map((reply) => [reply.from, reply] as const));
  const nameOf = (move: string) => debate.get('speaker', debate.get('move', move).speaker).name;
  return [
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
        ...(reply ? [{ ...reply, kind: 'reply', id, description: `In reply to ${nameOf(reply.to)}.` } as const] : []),
      ];
    }),
  ];
}

function emptyNote(map: MapId | null, theme: Theme, typesetter: Typesetter): SceneElement {
  const description =
    map === null
      ? 'Nobody has said anything in this debate yet.'
      : 'Nobody has said anything about the statements on this map yet.';
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

function* textsIn({ lanes, moves }: ExchangeDrawing): Generator<string> {
  for (const { speaker } of lanes) yield `${speaker.name} ${speaker.role}`;
  for (const { card } of moves) yield wholeText(card);
}
