import type { Debate } from '../../model/debate.ts';
import type { SourceId, StatementId } from '../../model/entities.ts';
import type { TextLine, TextStyle, Typesetter } from '../../text/text.ts';
import { type CardLayout, labelOf, layOutCard } from '../card.ts';
import { claimColour, drawCard, quoteMarkOf } from '../card-drawing.ts';
import { roleOf } from '../card-role.ts';
import { drawnRelations } from '../drawn-relations.ts';
import { fittedLines } from '../exchange/fitted-line.ts';
import { bottom } from '../geometry.ts';
import { drawReference, layOutReference, type ReferenceLayout } from '../reference-card.ts';
import type { RelationDrawing } from '../relations.ts';
import type { Box, Shape } from '../scene.ts';
import { type Theme, type ThemeName, themeNamed } from '../theme.ts';
import { BEFORE_CARDS, drawArcs, gutterWidth } from './draw-arcs.ts';
import { drawLeft, LEFT_WIDTH, type LeftPart, layOutLeft } from './left-part.ts';
import { placeColumns, type SizedColumn } from './place-columns.ts';
import { type ArcPlan, type CardPlace, planArcs } from './plan-arcs.ts';
import {
  type ClaimHere,
  type MeasuredTexts,
  type TextColumn,
  type TextOrderScope,
  type TextRow,
  textColumns,
} from './text-columns.ts';

export interface TextOrderOptions extends TextOrderScope {
  readonly theme: ThemeName;
  readonly typesetter: Typesetter;
  readonly texts: MeasuredTexts;
}

/** Something drawn, in pixels from the drawing's top left corner. */
interface Drawn {
  readonly box: Box;
  readonly shapes: readonly Shape[];
  readonly description: string;
}

export interface ColumnDrawing extends Drawn {
  readonly source: SourceId | null;
}

export interface RowDrawing extends Drawn {
  readonly column: number;
  readonly row: TextRow;
  /** Words of the passage that are not shown. */
  readonly wordsCut: number;
}

/** A claim at a passage, or the reference to where it stands first. */
export interface ClaimDrawing extends Drawn {
  readonly column: number;
  /** The row in which it stands, by its index among `rows`. */
  readonly row: number;
  readonly claim: ClaimHere;
  /** null for a reference. */
  readonly card: CardLayout | null;
}

/** The claims of a map in the order of their sources, measured, placed and coloured; all in the order of the texts. */
export interface TextOrderDrawing {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly ColumnDrawing[];
  readonly rows: readonly RowDrawing[];
  readonly claims: readonly ClaimDrawing[];
  /** Between columns: these run behind all else. */
  readonly across: readonly RelationDrawing[];
  readonly beside: readonly RelationDrawing[];
}

const TITLE_STYLE: TextStyle = { typeface: 'sans-semibold', size: 15 };
const ABOUT_STYLE: TextStyle = { typeface: 'sans', size: 12 };
const TITLE_LEADING = 20;
const ABOUT_LEADING = 17;
const RULE_GAP = 8;
/** Pixels between rows: the more, the less they have to do with each other. */
const GAPS: Readonly<Record<TextRow['kind'], number>> = { heading: 30, passage: 14, stretch: 14, claim: 12 };
const AFTER_HEADING = 6;

type Card = { readonly claim: ClaimHere } & (
  | { readonly layout: CardLayout; readonly reference: null }
  | { readonly layout: null; readonly reference: ReferenceLayout }
);

interface SetRow {
  readonly row: TextRow;
  readonly left: LeftPart;
  readonly cards: readonly Card[];
}

/** Lays out the claims of a map in the order of their sources. Throws `NotFound` for an unknown map or source. */
export function layOutTextOrder(
  debate: Debate,
  { theme: themeName, typesetter, texts, ...scope }: TextOrderOptions,
): TextOrderDrawing {
  const theme = themeNamed(themeName);
  const columns = textColumns(debate, scope, texts);
  const rowsOf = columns.map((column) => column.rows);
  const placed = new Set(rowsOf.flat().flatMap((row) => claimsOf(row).map(({ statement }) => statement)));
  const relations = drawnRelations(debate, (id) => placed.has(id));
  const isDrawn = new Set(relations.map(({ id }) => id));
  const set = columns.map(({ source, rows }) => {
    const isVerbatim = source !== null && debate.get('source', source).verbatim;
    return rows.map((row): SetRow => {
      return { row, left: layOutLeft(row, isVerbatim, typesetter), cards: claimsOf(row).map(setCard) };
    });
  });
  const headings = columns.map((column) => headingOf(column, typesetter));
  // The heights of cards and rows do not depend on the room for arcs, which depends on them.
  const tall = placeColumns(columns.map((_, at) => sizedColumn(at, 0, 0)));
  const plan = planArcs(relations, placesIn(tall, set), columns.length);
  const arrivesAtLeft = arrivalsAtLeft(plan, placesIn(tall, set));
  const leastGutter = plan.crossings.length > 0 ? BEFORE_CARDS : 0;
  const gutters = plan.tracks.map((tracks) => Math.max(gutterWidth(tracks), leastGutter));
  const at = placeColumns(
    columns.map((_, column) =>
      sizedColumn(column, gutters[column] ?? 0, arrivesAtLeft.has(column) ? BEFORE_CARDS : 18),
    ),
  );
  const boxes = new Map(
    set.flatMap((rows, column) =>
      rows.flatMap(({ cards }, row) =>
        cards.flatMap(({ claim, layout }, index) => {
          const box = at.columns[column]?.rows[row]?.cards[index];
          return layout === null || box === undefined ? [] : [[claim.statement, box] as const];
        }),
      ),
    ),
  );
  const { across, beside } = drawArcs(plan, { boxes, cardsEnds: at.columns.map(({ cardsEnd }) => cardsEnd) });
  const quoteMark = quoteMarkOf(typesetter);
  const rows: RowDrawing[] = [];
  const claims: ClaimDrawing[] = [];
  for (const [column, own] of set.entries()) {
    for (const [index, { row, left, cards }] of own.entries()) {
      const spot = at.columns[column]?.rows[index];
      if (spot === undefined) continue;
      const shapes = drawLeft(left, spot.left, theme);
      rows.push({ column, row, box: spot.left, shapes, description: left.description, wordsCut: left.wordsCut });
      for (const [nth, card] of cards.entries()) {
        const box = spot.cards[nth];
        if (box !== undefined)
          claims.push({
            column,
            row: rows.length - 1,
            claim: card.claim,
            card: card.layout,
            box,
            ...drawnCard(card, box),
          });
      }
    }
  }
  return {
    width: at.width,
    height: at.height,
    columns: columns.map(({ source, title, about }, column): ColumnDrawing => {
      const box = at.columns[column]?.heading ?? { x: 0, y: 0, width: 0, height: 0 };
      return {
        source,
        box,
        shapes: drawHeading(headings[column] as Heading, box, theme),
        description: `${title}. ${about}.`,
      };
    }),
    rows,
    claims,
    across,
    beside,
  };

  function setCard(claim: ClaimHere): Card {
    const statement = debate.get('statement', claim.statement);
    if (claim.first !== null) return { claim, layout: null, reference: layOutReference(statement, typesetter) };
    return {
      claim,
      layout: layOutCard(
        debate,
        statement,
        roleOf(debate, statement, ({ id }) => isDrawn.has(id)),
        typesetter,
      ),
      reference: null,
    };
  }

  function sizedColumn(column: number, gutter: number, beforeCards: number): SizedColumn {
    const isText = columns[column]?.source !== null;
    const own = set[column] ?? [];
    return {
      headingHeight: headings[column]?.height ?? 0,
      leftWidth: isText ? LEFT_WIDTH : 0,
      beforeCards: isText || beforeCards > 18 ? beforeCards : 0,
      gutter,
      rows: own.map(({ row, left, cards }, index) => ({
        gap: own[index - 1]?.row.kind === 'heading' ? AFTER_HEADING : GAPS[row.kind],
        leftHeight: left.height,
        cards: cards.map(({ layout, reference }) => layout ?? reference),
      })),
    };
  }

  function drawnCard({ claim, layout, reference }: Card, box: Box): Pick<ClaimDrawing, 'shapes' | 'description'> {
    const statement = debate.get('statement', claim.statement);
    if (layout !== null) {
      return {
        shapes: drawCard(layout, box, theme, quoteMark),
        description: `${labelOf(layout)}: ${statement.text}`,
      };
    }
    const role = roleOf(debate, statement, ({ id }) => isDrawn.has(id));
    const where = `Stands first ${claim.first}`;
    const shapes = drawReference(reference, box, { where, colour: claimColour({ role }, theme) }, theme, typesetter);
    return { shapes, description: `${where}: ${statement.text}` };
  }
}

function claimsOf(row: TextRow): readonly ClaimHere[] {
  return row.kind === 'passage' || row.kind === 'claim' ? row.claims : [];
}

/** Returns the places of the claims where they stand first. */
function placesIn(
  placed: ReturnType<typeof placeColumns>,
  set: readonly (readonly SetRow[])[],
): Map<StatementId, CardPlace> {
  const places = new Map<StatementId, CardPlace>();
  for (const [column, rows] of set.entries()) {
    for (const [row, { cards }] of rows.entries()) {
      for (const [index, { claim, layout }] of cards.entries()) {
        const box = placed.columns[column]?.rows[row]?.cards[index];
        if (layout !== null && box !== undefined) places.set(claim.statement, { column, box });
      }
    }
  }
  return places;
}

/** Returns the columns into which lines come from the left. */
function arrivalsAtLeft({ crossings }: ArcPlan, places: ReadonlyMap<StatementId, CardPlace>): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { relation, premises, arrival } of crossings) {
    const { target } = relation;
    if (arrival?.side === 'left' && 'statement' in target) columns.add(places.get(target.statement)?.column ?? -1);
    for (const { statement, side } of premises) if (side === 'left') columns.add(places.get(statement)?.column ?? -1);
  }
  return columns;
}

interface Heading {
  readonly title: readonly TextLine[];
  readonly about: readonly TextLine[];
  readonly height: number;
}

function headingOf({ source, title, about }: TextColumn, typesetter: Typesetter): Heading {
  const width = source === null ? 248 : LEFT_WIDTH + 248;
  const lines = fittedLines(title, TITLE_STYLE, { width, most: 2 }, typesetter);
  const under = fittedLines(about, ABOUT_STYLE, { width, most: 1 }, typesetter);
  const height = lines.length * TITLE_LEADING + under.length * ABOUT_LEADING + RULE_GAP + 1;
  return { title: lines, about: under, height };
}

function drawHeading({ title, about }: Heading, box: Box, theme: Theme): Shape[] {
  const shapes: Shape[] = [];
  let { y } = box;
  const put = (line: TextLine, style: TextStyle, leading: number, fill: string) => {
    shapes.push({ type: 'text', role: 'content', line, style, x: box.x, y: y + leading * 0.76, fill });
    y += leading;
  };
  for (const line of title) put(line, TITLE_STYLE, TITLE_LEADING, theme.ink);
  for (const line of about) put(line, ABOUT_STYLE, ABOUT_LEADING, theme.softInk);
  const under = bottom(box) - 1;
  const commands = [['M', box.x, under] as const, ['L', box.x + box.width, under] as const];
  shapes.push({ type: 'path', commands, stroke: theme.cardLine, strokeWidth: 1 });
  return shapes;
}
