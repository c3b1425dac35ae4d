import { type ExchangeMove, exchangeOf } from '../../exchange/exchange.ts';
import type { Debate } from '../../model/debate.ts';
import { bottom } from '../geometry.ts';
import type { Point, Scene, SceneElement } from '../scene.ts';
import type { Paper } from '../sheet.ts';
import { shiftElement } from '../shift.ts';
import { themeNamed } from '../theme.ts';
import { titleBlock } from '../title-block.ts';
import { emptyNote, exchangeElements, exchangeFacts, exchangeTitles } from './build-exchange-scene.ts';
import { dividedRows, type RowNeed } from './divide-rows.ts';
import {
  drawExchange,
  type ExchangeDrawing,
  type ExchangeRow,
  gapBefore,
  HEADING_GAP,
  headingsHeight,
  rowHeight,
  TIME_WIDTH,
} from './draw-exchange.ts';
import { layOutLaneHeading } from './lane-heading.ts';
import type { ExchangeOptions } from './lay-out-exchange.ts';
import { layOutMoveCard, noteArea, notesHeight, withNotes } from './move-card.ts';
import { type PagePlan, pagePlan, withHeight } from './page-plan.ts';
import { type ReplyNote, replyNotes } from './reply-notes.ts';
import { RUNNING_HEIGHT, runningFoot } from './running-foot.ts';
import { layOutTimeMark } from './time-mark.ts';

/** Pixels between the title and the headings. */
const TITLE_GAP = 26;
/** The most notes that a card can have about replies from and to other pages. */
const MOST_NOTES = 2;

/**
 * Builds the scene of an exchange on pages of paper: broken between moves, with the headings of its lanes and a number
 * on each. Replies within a page are lines; across pages, both moves name the page of the other. The same debate gives
 * the same scene. Throws `NotFound` for an unknown map.
 */
export function buildExchangePages(debate: Debate, options: ExchangeOptions & { readonly paper: Paper }): Scene {
  const { map = null, theme: themeName, typesetter, paper } = options;
  const theme = themeNamed(themeName);
  const { lanes, moves } = exchangeOf(debate, { map });
  const hasDates = moves.some(({ move }) => move.at !== null);
  const hasReplies = moves.some(({ replyTo }) => replyTo !== null);
  const roomy = pagePlan({ lanes: lanes.length, hasDates, hasReplies }, paper);
  const { laneWidth, gutter } = roomy;

  const headings = lanes.map((speaker) => layOutLaneHeading(speaker, laneWidth, typesetter));
  const cards = moves.map((shown, row) => layOutMoveCard(debate, shown, laneWidth, typesetter, row + 1));
  const cardOf = new Map(cards.map((card) => [card.move, card] as const));
  const markOf = (row: number, before: number | undefined) => {
    const shown = moves[row];
    if (!hasDates || shown === undefined) return null;
    return layOutTimeMark(shown, before === undefined ? undefined : moves[before], TIME_WIDTH, typesetter);
  };
  const needs = rowNeeds();
  const titles = exchangeTitles(debate, map, options.time ?? null);
  const title = titleBlock(titles, { x: 0, y: 0, width: roomy.width }, theme, typesetter);
  const titleHeight = bottom(title.bounds) + TITLE_GAP;
  const besides = headingsHeight(headings) + HEADING_GAP + RUNNING_HEIGHT;
  const highest = Math.max(0, ...needs.map((need) => need.height({ first: true, notes: MOST_NOTES })));
  const plan: PagePlan = withHeight(roomy, titleHeight + besides + highest);
  const others = plan.height - besides;
  const pages = dividedRows(needs, { first: others - titleHeight, others, lanes: Math.max(1, plan.lanes) });

  const notes = replyNotes(debate, moves, pages);
  const drawings = pages.map(drawnPage);
  const known = new Set<string>();
  const [first = [], ...morePages] = drawings.map((drawing, page) => {
    const elements = exchangeElements(debate, drawing, options).map((element) =>
      shiftElement(asRunning(element), offsetOn(page)),
    );
    return [...(page === 0 ? [title] : []), ...elements.map(withLinks), foot(page)];
  });
  const empty = shiftElement(emptyNote(map, theme, typesetter), { x: 0, y: titleHeight });
  return {
    ...exchangeFacts(debate, drawings, titles, options, true),
    width: plan.width,
    height: plan.height,
    elements: moves.length === 0 ? [title, empty, foot(0)] : first,
    morePages,
    outline: drawings.flatMap((drawing, page) =>
      drawing.moves.map(({ move, card, box }) => {
        const { x, y } = offsetOn(page);
        return { id: move.id, label: `${card.heading}: ${card.about}`, page, at: { x: box.x + x, y: box.y + y } };
      }),
    ),
  };

  function rowNeeds(): RowNeed[] {
    const rowOf = new Map(moves.map(({ move }, row) => [move.id, row] as const));
    return moves.map(({ lane, replyTo }, row): RowNeed => {
      const cardHeight = cards[row]?.height ?? 0;
      const marks = { first: markOf(row, undefined), after: markOf(row, row - 1) };
      return {
        lane,
        replyTo: replyTo === null ? null : (rowOf.get(replyTo) ?? null),
        gap: gapBefore(marks.after),
        height: (place) => rowHeight(cardHeight + notesHeight(place.notes), place.first ? marks.first : marks.after),
      };
    });
  }

  function drawnPage(rows: readonly number[]): ExchangeDrawing {
    const shown = roomy.lanes >= lanes.length ? lanes.map((_, lane) => lane) : lanesOf(rows, moves);
    const frame = { headings: shown.flatMap((lane) => headings[lane] ?? []), laneWidth, hasDates, gutter };
    const drawn = rows.flatMap((row, index): ExchangeRow[] => {
      const [move, card] = [moves[row], cards[row]];
      if (move === undefined || card === undefined) return [];
      const said = notesFor(move).map(({ words }) => words);
      const mark = markOf(row, rows[index - 1]);
      return [{ ...move, lane: shown.indexOf(move.lane), card: withNotes(card, said, typesetter), mark }];
    });
    return drawExchange(drawn, frame, theme, typesetter);
  }

  function notesFor({ move }: Pick<ExchangeMove, 'move'>): readonly ReplyNote[] {
    return notes.get(move.id) ?? [];
  }

  function offsetOn(page: number): Point {
    return { x: 0, y: page === 0 ? titleHeight : 0 };
  }

  /** Marks a heading that was already on an earlier page as repeated: only its first appearance counts as a heading. */
  function asRunning(element: SceneElement): SceneElement {
    if (element.kind !== 'lane') return element;
    if (known.has(element.id)) return { ...element, kind: 'running' };
    known.add(element.id);
    return element;
  }

  /** Returns the element with links from its notes to the moves that they name. */
  function withLinks(element: SceneElement): SceneElement {
    if (element.kind !== 'move') return element;
    const card = cardOf.get(element.id);
    const said = notes.get(element.id) ?? [];
    if (card === undefined || said.length === 0) return element;
    const { bounds, description } = element;
    const links = said.map(({ words, to }, index) => {
      const area = noteArea(card, index);
      const at = { ...area, x: bounds.x + area.x, y: bounds.y + area.y };
      return { area: at, to: { of: 'move', id: to }, label: words } as const;
    });
    return { ...element, links, description: [description, ...said.map(({ words }) => words)].join(' ') };
  }

  function foot(page: number): SceneElement {
    return runningFoot({ title: titles.map, page: page + 1 }, plan, theme, typesetter);
  }
}

/** Returns the lanes of those who speak in `rows`, in order. */
function lanesOf(rows: readonly number[], moves: readonly ExchangeMove[]): number[] {
  return [...new Set(rows.flatMap((row) => moves[row]?.lane ?? []))].sort((a, b) => a - b);
}
