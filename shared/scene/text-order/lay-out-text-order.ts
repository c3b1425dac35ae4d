import { t } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import type { SourceId, StatementId } from '../../model/entities.ts';
import type { Typesetter } from '../../text/text.ts';
import { type CardLayout, labelOf } from '../card.ts';
import { claimColour, drawCard, quoteMarkOf } from '../card-drawing.ts';
import { drawnRelations } from '../drawn-relations.ts';
import { drawReference } from '../reference-card.ts';
import type { RelationDrawing } from '../relations.ts';
import type { Box, Shape } from '../scene.ts';
import { type ThemeName, themeNamed } from '../theme.ts';
import { type ColumnHeading, drawColumnHeading, layOutColumnHeading } from './column-heading.ts';
import { BEFORE_CARDS, drawArcs, gutterWidth } from './draw-arcs.ts';
import { drawLeft, LEFT_WIDTH } from './left-part.ts';
import { type PlacedColumns, placeColumns, type SizedColumn } from './place-columns.ts';
import { type ArcPlan, type CardPlace, planArcs } from './plan-arcs.ts';
import { claimsOf, KnownParts, type SetClaim, type SetRow, setRows } from './set-rows.ts';
import { type ClaimHere, type MeasuredTexts, type TextOrderScope, type TextRow, textColumns } from './text-columns.ts';

export interface TextOrderOptions extends TextOrderScope {
  readonly theme: ThemeName;
  readonly typesetter: Typesetter;
  readonly texts: MeasuredTexts;
  /** What was set for an earlier drawing. */
  readonly known?: KnownParts;
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

/** Pixels between rows: the more, the less they have to do with each other. */
const GAPS: Readonly<Record<TextRow['kind'], number>> = { heading: 30, passage: 14, stretch: 14, claim: 12 };
const AFTER_HEADING = 6;
/** Pixels from the words to the cards, where no line has to pass. */
const BESIDE = 18;
/** Rows that are drawn between two steps. */
const AT_ONCE = 100;

/** Lays out the claims of a map in the order of their sources. Throws `NotFound` for an unknown map or source. */
export function layOutTextOrder(debate: Debate, options: TextOrderOptions): TextOrderDrawing {
  const steps = textOrderSteps(debate, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Does what `layOutTextOrder` does, in steps between which others may work; the debate must stay the same meanwhile. */
export function* textOrderSteps(
  debate: Debate,
  { theme: themeName, typesetter, texts, known = new KnownParts(), ...scope }: TextOrderOptions,
): Generator<void, TextOrderDrawing> {
  const theme = themeNamed(themeName);
  const columns = textColumns(debate, scope, texts);
  const placed = new Set(
    columns.flatMap(({ rows }) => rows).flatMap((row) => claimsOf(row).map(({ statement }) => statement)),
  );
  yield;
  const relations = drawnRelations(debate, (id) => placed.has(id));
  const drawn = new Set(relations.map(({ id }) => id));
  const set = yield* setRows(debate, columns, (id) => drawn.has(id), { typesetter, known });
  const headings = columns.map((column) => layOutColumnHeading(column, typesetter));
  // The heights of cards and rows do not depend on the room for arcs, which depends on them.
  const places = placesIn(placeColumns(columns.map((_, column) => sizedColumn(column, 0, 0))), set);
  yield;
  const plan = yield* planArcs(relations, places, columns.length);
  yield;
  const arrivesAtLeft = arrivalsAtLeft(plan, places);
  const leastGutter = plan.crossings.length > 0 ? BEFORE_CARDS : 0;
  const at = placeColumns(
    plan.tracks.map((tracks, column) => {
      const gutter = Math.max(gutterWidth(tracks), leastGutter);
      return sizedColumn(column, gutter, arrivesAtLeft.has(column) ? BEFORE_CARDS : BESIDE);
    }),
  );
  const boxes = boxesIn(at, set);
  yield;
  const { across, beside } = yield* drawArcs(plan, { boxes, cardsEnds: at.columns.map(({ cardsEnd }) => cardsEnd) });
  const quoteMark = quoteMarkOf(typesetter);
  const rows: RowDrawing[] = [];
  const claims: ClaimDrawing[] = [];
  for (const [column, own] of set.entries()) {
    for (const [index, { row, left, claims: here }] of own.entries()) {
      if (rows.length % AT_ONCE === 0) yield;
      const spot = at.columns[column]?.rows[index];
      if (spot === undefined) continue;
      const shapes = drawLeft(left, spot.left, theme);
      rows.push({ column, row, box: spot.left, shapes, description: left.description, wordsCut: left.wordsCut });
      for (const [nth, each] of here.entries()) {
        const box = spot.cards[nth];
        if (box === undefined) continue;
        const { claim, layout: card } = each;
        claims.push({ column, row: rows.length - 1, claim, card, box, ...drawnClaim(each, box) });
      }
    }
  }
  return {
    width: at.width,
    height: at.height,
    columns: columns.map(({ source, title, about }, column): ColumnDrawing => {
      const box = at.columns[column]?.heading ?? { x: 0, y: 0, width: 0, height: 0 };
      const shapes = drawColumnHeading(headings[column] as ColumnHeading, box, theme);
      return { source, box, shapes, description: `${title}. ${about}.` };
    }),
    rows,
    claims,
    across,
    beside,
  };

  function sizedColumn(column: number, gutter: number, beforeCards: number): SizedColumn {
    const isText = columns[column]?.source !== null;
    const own = set[column] ?? [];
    return {
      headingHeight: headings[column]?.height ?? 0,
      leftWidth: isText ? LEFT_WIDTH : 0,
      beforeCards: isText || beforeCards > BESIDE ? beforeCards : 0,
      gutter,
      rows: own.map(({ row, left, claims: here }, index) => ({
        gap: own[index - 1]?.row.kind === 'heading' ? AFTER_HEADING : GAPS[row.kind],
        leftHeight: left.height,
        cards: here.map(({ layout, reference }) => layout ?? reference),
      })),
    };
  }

  function drawnClaim(
    { claim, role, layout, reference }: SetClaim,
    box: Box,
  ): Pick<ClaimDrawing, 'shapes' | 'description'> {
    const { text } = debate.get('statement', claim.statement);
    if (layout !== null) {
      return { shapes: drawCard(layout, box, theme, quoteMark), description: `${labelOf(layout)}: ${text}` };
    }
    const where = t('Stands first {place}', { place: claim.first ?? '' });
    const shapes = drawReference(reference, box, { where, colour: claimColour({ role }, theme) }, theme, typesetter);
    return { shapes, description: `${where}: ${text}` };
  }
}

/** Returns the boxes of the claims where they stand first. */
function boxesIn(placed: PlacedColumns, set: readonly (readonly SetRow[])[]): Map<StatementId, Box> {
  return new Map([...placesIn(placed, set)].map(([id, { box }]) => [id, box] as const));
}

/** Returns the places of the claims where they stand first. */
function placesIn(
  placed: PlacedColumns,
  set: readonly (readonly SetRow[])[],
): Map<StatementId, CardPlace & { readonly box: Box }> {
  const places = new Map<StatementId, CardPlace & { readonly box: Box }>();
  for (const [column, rows] of set.entries()) {
    for (const [row, { claims }] of rows.entries()) {
      for (const [index, { claim, layout }] of claims.entries()) {
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
