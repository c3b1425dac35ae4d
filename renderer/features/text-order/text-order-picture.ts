import type { Debate } from '../../../shared/model/debate.ts';
import type { ExcerptId, RelationId, SourceId, StatementId } from '../../../shared/model/entities.ts';
import { describeHidden, describeRelation } from '../../../shared/scene/describe-relation.ts';
import { drawnRelations } from '../../../shared/scene/drawn-relations.ts';
import { bottom, boundsOfPoints, flatten, inflate, right } from '../../../shared/scene/geometry.ts';
import { relationElement } from '../../../shared/scene/relation-drawing.ts';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import type { Box, Shape } from '../../../shared/scene/scene.ts';
import { SIGN_RADIUS } from '../../../shared/scene/signs.ts';
import { type TextOrderOptions, textOrderSteps } from '../../../shared/scene/text-order/lay-out-text-order.ts';
import { themeNamed } from '../../../shared/scene/theme.ts';

interface Drawn {
  readonly box: Box;
  readonly shapes: readonly Shape[];
  readonly description: string;
}

/** A claim at a passage: itself, or the reference to where it stands first. */
export interface DrawnClaim extends Drawn {
  readonly statement: StatementId;
  readonly column: number;
  /** The passage beside which it stands; null for a claim from no source. */
  readonly excerpt: ExcerptId | null;
  readonly isReference: boolean;
  /** Where that is, in words. */
  readonly place: string;
}

/** Something at the left of the claims, and what pressing it opens in the reader. */
export interface DrawnRow extends Drawn {
  readonly kind: 'passage' | 'heading' | 'stretch';
  readonly key: string;
  readonly opens:
    | { readonly excerpt: ExcerptId }
    | { readonly source: SourceId; readonly start: number; readonly end: number }
    | null;
}

export interface DrawnRelation extends Drawn {
  readonly relation: RelationId;
}

/** The order of the text as it is drawn in the window, in pixels at its own size. */
export interface TextOrderPicture {
  readonly width: number;
  readonly height: number;
  /** The headings of the sources, which stay in sight, and their height. */
  readonly columns: readonly (Drawn & { readonly source: SourceId | null })[];
  readonly headingsHeight: number;
  /** In the order of the texts. */
  readonly claims: readonly DrawnClaim[];
  readonly rows: readonly DrawnRow[];
  readonly across: readonly DrawnRelation[];
  readonly beside: readonly DrawnRelation[];
  /** The index of each claim where it stands first. */
  readonly firstOf: ReadonlyMap<StatementId, number>;
}

/** Draws claims in the order of their sources for the window, as an export draws them. Throws `NotFound` for an unknown map. */
export function textOrderPicture(debate: Debate, options: TextOrderOptions): TextOrderPicture {
  const steps = pictureSteps(debate, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Relations that are drawn between two steps. */
const AT_ONCE = 200;

/** Does what `textOrderPicture` does, in steps between which the window hears its user; the debate must stay the same meanwhile. */
export function* pictureSteps(debate: Debate, options: TextOrderOptions): Generator<void, TextOrderPicture> {
  const drawing = yield* textOrderSteps(debate, options);
  const theme = themeNamed(options.theme);
  const drawn = (relation: RelationDrawing): DrawnRelation => {
    const words =
      describeRelation(debate, debate.get('relation', relation.id)) + describeHidden(relation.hiddenPremises);
    const { shapes, description } = relationElement(relation, words, theme, options.typesetter);
    return { relation: relation.id, box: ownBounds(relation), shapes, description };
  };
  const sourceOf = (column: number) => drawing.columns[column]?.source ?? null;
  let heading = '';
  let headingColumn = -1;
  const placeOf = drawing.rows.map(({ row, column, description }) => {
    if (row.kind === 'heading' || column !== headingColumn) heading = row.kind === 'heading' ? description : '';
    headingColumn = column;
    return heading;
  });
  const claims = drawing.claims.map(({ claim, card, column, row, box, shapes, description }): DrawnClaim => {
    const beside = drawing.rows[row];
    return {
      statement: claim.statement,
      column,
      excerpt: beside?.row.kind === 'passage' ? beside.row.excerpt.id : null,
      isReference: card === null,
      place: placeOf[row] ?? '',
      box,
      shapes,
      description,
    };
  });
  const firstOf = new Map<StatementId, number>();
  for (const [index, { statement, isReference }] of claims.entries()) if (!isReference) firstOf.set(statement, index);
  return {
    width: Math.max(drawing.width, ...drawing.columns.map(({ box }) => right(box))),
    height: drawing.height,
    columns: drawing.columns,
    headingsHeight: Math.max(0, ...drawing.columns.map(({ box }) => bottom(box))),
    claims,
    rows: drawing.rows.flatMap(({ row, column, box, shapes, description }, index): DrawnRow[] => {
      const source = sourceOf(column);
      if (row.kind === 'claim' || source === null) return [];
      const { kind } = row;
      const stretch = kind === 'stretch' ? { source, start: row.start, end: row.end } : null;
      const opens = kind === 'passage' ? { excerpt: row.excerpt.id } : stretch;
      return [{ kind, key: `${column} ${index}`, box, shapes, description, opens }];
    }),
    across: yield* drawnInSteps(drawing.across),
    beside: yield* drawnInSteps(drawing.beside),
    firstOf,
  };

  function* drawnInSteps(relations: readonly RelationDrawing[]): Generator<void, DrawnRelation[]> {
    const all: DrawnRelation[] = [];
    for (const relation of relations) {
      if (all.length % AT_ONCE === 0) yield;
      all.push(drawn(relation));
    }
    return all;
  }
}

/** Returns the area of what a relation draws itself, without the part of its way that another draws for both. */
function ownBounds({ lines, sign }: RelationDrawing): Box {
  const points = lines.flatMap((commands) => flatten(commands));
  return inflate(boundsOfPoints([...points, sign]), SIGN_RADIUS + 2);
}

/** Returns the relations in which a claim stands, as sentences, its own steps first. */
export function relationsInWords(debate: Debate, statement: StatementId): string[] {
  const own = debate.relationsByPremise.get(statement);
  const others = debate.relationsByTargetStatement.get(statement);
  return [...own, ...others].map((relation) => describeRelation(debate, relation));
}

/** Returns the relations of a claim that are drawn, in the order in which keys go through them. */
export function relationsOfClaim(
  debate: Debate,
  statement: StatementId,
  shown: ReadonlySet<StatementId>,
): RelationId[] {
  const drawn = new Set(drawnRelations(debate, (id) => shown.has(id)).map(({ id }) => id));
  const all = [...debate.relationsByPremise.get(statement), ...debate.relationsByTargetStatement.get(statement)];
  return [...new Set(all.map(({ id }) => id))].filter((id) => drawn.has(id));
}
