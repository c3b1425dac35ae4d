import { t } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import type { ExcerptId, SourceId, StatementId } from '../../model/entities.ts';
import { quotation } from '../../sources/quotation.ts';
import { sourceTitle } from '../../sources/source-title.ts';
import { counted } from '../../text/counted.ts';
import type { TextStyle, Typesetter } from '../../text/text.ts';
import { headTitles, speakersOf } from '../build-scene.ts';
import { describeHidden, describeRelation } from '../describe-relation.ts';
import { bottom, right } from '../geometry.ts';
import { legend } from '../legend.ts';
import { relationElement } from '../relation-drawing.ts';
import type { RelationDrawing } from '../relations.ts';
import type { Scene, SceneElement } from '../scene.ts';
import { shiftElement, shiftGeometry } from '../shift.ts';
import { type Theme, themeNamed } from '../theme.ts';
import { titleBlock } from '../title-block.ts';
import { unsupportedIn } from '../unsupported.ts';
import { layOutTextOrder, type TextOrderDrawing, type TextOrderOptions } from './lay-out-text-order.ts';
import type { TextOrderScope } from './text-columns.ts';

/** Pixels of paper around the drawing. */
const MARGIN = 44;
const TITLE_GAP = 30;
const LEGEND_GAP = 34;
const LEAST_WIDTH = 720;
const EMPTY_STYLE: TextStyle = { typeface: 'sans', size: 14 };

/**
 * Builds the scene of a map in the order of its sources for export, with its origin at the top left corner. The same debate gives
 * the same scene, to the last digit. Throws `NotFound` for an unknown map or source.
 */
export function buildTextOrderScene(debate: Debate, options: TextOrderOptions): Scene {
  const { typesetter } = options;
  const theme = themeNamed(options.theme);
  const drawing = layOutTextOrder(debate, options);
  const isEmpty = drawing.claims.length === 0;
  const elements = isEmpty ? [emptyNote(theme, typesetter)] : textOrderElements(debate, drawing, theme, typesetter);
  const width = Math.max(LEAST_WIDTH, Math.ceil(drawing.width + 2 * MARGIN));
  const room = { x: MARGIN, width: width - 2 * MARGIN };
  const titles = textOrderTitles(debate, options);
  const heading = titleBlock(titles, { ...room, y: MARGIN - 8 }, theme, typesetter);
  const offset = { x: MARGIN, y: bottom(heading.bounds) + TITLE_GAP };
  const drawn = elements.map((element) => shiftElement(element, offset));
  const low = Math.max(...drawn.map(({ bounds }) => bottom(bounds)));
  const key = legend(usedIn(drawing), { ...room, y: low + LEGEND_GAP }, theme, typesetter);
  const all = [heading, ...drawn, ...(key === null ? [] : [key])];
  const cards = drawing.claims.filter(({ card }) => card !== null);
  const relations = [...drawing.across, ...drawing.beside];
  const cut = cutPassages(drawing);
  return {
    title: titles.map,
    headTitles: headTitles(debate, titles.map),
    author: debate.info.author,
    language: debate.info.language,
    created: debate.info.created,
    summary: t('{statements} in the order of {sources}.', {
      statements: counted(cards.length, 'statement'),
      sources: counted(drawing.columns.filter(({ source }) => source !== null).length, 'source'),
    }),
    theme,
    width: Math.max(width, ...all.map(({ bounds }) => Math.ceil(right(bounds)))),
    height: Math.ceil((key === null ? low : bottom(key.bounds)) + MARGIN - 8),
    elements: all,
    morePages: null,
    cards: cards.map(({ claim, card, box }) => ({
      statement: claim.statement,
      box: { ...box, x: box.x + offset.x, y: box.y + offset.y },
      wordsCut: card?.wordsCut ?? 0,
    })),
    relations: relations.map((relation) => shiftGeometry(geometryOf(relation), offset)),
    outline: cards.map(({ claim, card, box }) => ({
      id: claim.statement,
      label: card?.statement.text ?? '',
      page: 0,
      at: { x: box.x + offset.x, y: box.y + offset.y },
    })),
    texts: cards.map(({ claim, card }) => ({
      id: claim.statement,
      of: 'statement',
      number: null,
      heading: card?.role.label ?? '',
      text: card?.statement.text ?? '',
      isCut: (card?.wordsCut ?? 0) > 0,
      speakers: speakersOf(debate, claim.statement),
      quotations: (cut.get(claim.statement) ?? []).map((excerpt) => quotation(debate, excerpt)),
    })),
    references: [],
    unsupported: unsupportedIn([...Object.values(titles), ...textsIn(debate, drawing)], typesetter),
  };
}

/** Returns the titles that stand over the drawing. */
function textOrderTitles(
  debate: Debate,
  { map, source }: TextOrderScope,
): { map: string; debate: string; author: string } {
  const { title, author } = debate.info;
  const shown = map === null ? title : debate.get('map', map).title;
  const order =
    source === null
      ? t('In the order of its sources')
      : t('In the order of “{source}”', { source: titleOf(debate, source) });
  return { map: shown, debate: shown === title ? order : `${order}  ·  ${title}`, author };
}

function titleOf(debate: Debate, source: SourceId): string {
  return sourceTitle(debate.get('source', source));
}

/** Returns the elements of the drawing in the order in which they are painted: what runs behind texts comes before them. */
export function textOrderElements(
  debate: Debate,
  { columns, rows, claims, across, beside }: TextOrderDrawing,
  theme: Theme,
  typesetter: Typesetter,
): SceneElement[] {
  const relation = (drawing: RelationDrawing) => {
    const sentence = describeRelation(debate, debate.get('relation', drawing.id));
    return relationElement(drawing, sentence + describeHidden(drawing.hiddenPremises), theme, typesetter);
  };
  const claimsOf = Map.groupBy(claims, ({ row }) => row);
  let references = 0;
  return [
    ...across.map(relation),
    ...columns.map(({ source, box, shapes, description }): SceneElement => {
      return { kind: 'lane', id: source ?? '', bounds: box, shapes, description };
    }),
    ...beside.map(relation),
    ...rows.flatMap(({ row, box, shapes, description, column }, index): SceneElement[] => {
      const id = row.kind === 'passage' ? row.excerpt.id : `${column} ${index}`;
      const kind = row.kind === 'passage' ? 'passage' : 'note';
      return [
        ...(row.kind === 'claim' ? [] : [{ kind, id, bounds: box, shapes, description } as const]),
        ...(claimsOf.get(index) ?? []).map((claim): SceneElement => {
          const { statement } = claim.claim;
          const drawn = { bounds: claim.box, shapes: claim.shapes, description: claim.description };
          if (claim.card !== null) {
            return { ...drawn, kind: claim.card.statement.kind === 'question' ? 'banner' : 'card', id: statement };
          }
          const to = { of: 'statement', id: statement } as const;
          const links = [{ area: claim.box, to, label: claim.description }];
          return { ...drawn, kind: 'reference', id: `${statement} again ${++references}`, links };
        }),
      ];
    }),
  ];
}

function usedIn({ claims, across, beside }: TextOrderDrawing): Parameters<typeof legend>[0] {
  const cards = claims.flatMap(({ card }) => card ?? []);
  const relations = [...across, ...beside];
  return {
    looks: new Set(relations.map(({ look }) => look)),
    implicit: cards.some(({ statement }) => statement.implicit),
    fidelities: new Set(cards.flatMap(({ fidelity }) => fidelity ?? [])),
    hidden: relations.some(({ hiddenPremises }) => hiddenPremises > 0),
  };
}

/** Returns the passages of which words are not shown, by the claims beside them. */
function cutPassages({ rows, claims }: TextOrderDrawing): ReadonlyMap<StatementId, readonly ExcerptId[]> {
  const cut = new Map<StatementId, ExcerptId[]>();
  for (const { claim, row } of claims) {
    const beside = rows[row];
    if (beside?.row.kind !== 'passage' || beside.wordsCut === 0) continue;
    cut.set(claim.statement, [...(cut.get(claim.statement) ?? []), beside.row.excerpt.id]);
  }
  return cut;
}

function* textsIn(debate: Debate, { rows, claims }: TextOrderDrawing): Generator<string> {
  for (const { description } of rows) yield description;
  for (const { claim } of claims) yield debate.get('statement', claim.statement).text;
  for (const { name } of debate.speakers.values()) yield name;
}

function geometryOf({ id, kind, onRelation, polylines, sign, hiddenPremises }: RelationDrawing) {
  return { id, kind, onRelation, polylines, sign, hiddenPremises };
}

function emptyNote(theme: Theme, typesetter: Typesetter): SceneElement {
  const description = t('There are no claims here yet.');
  const line = typesetter.line(description, EMPTY_STYLE);
  return {
    kind: 'note',
    id: '',
    bounds: { x: 0, y: 0, width: line.width, height: 22 },
    shapes: [{ type: 'text', role: 'label', line, style: EMPTY_STYLE, x: 0, y: 16, fill: theme.softInk }],
    description,
  };
}
