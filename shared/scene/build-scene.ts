import { momentTitle } from '../evaluation/moment-words.ts';
import { t } from '../language/translate.ts';
import { inArgumentOrder } from '../model/argument-order.ts';
import type { Debate } from '../model/debate.ts';
import type { MapId, Placement, Relation, Statement, StatementId } from '../model/entities.ts';
import { stancesOn } from '../model/stances.ts';
import { quotationsOf } from '../sources/quotation.ts';
import { DEFAULT_STYLE, type ReferenceStyle } from '../sources/references/references.ts';
import { counted } from '../text/counted.ts';
import { isolated } from '../text/isolation.ts';
import type { Typesetter } from '../text/text.ts';
import { type CardLayout, labelOf, layOutCard } from './card.ts';
import { drawCard, quoteMarkOf } from './card-drawing.ts';
import { roleOf } from './card-role.ts';
import { describeHidden, describeRelation } from './describe-relation.ts';
import { drawnRelations } from './drawn-relations.ts';
import { foldingOf } from './folding.ts';
import { frameOf } from './frame.ts';
import { bottom, boundsOf, right } from './geometry.ts';
import { legend } from './legend.ts';
import { type HowMarked, USUALLY_MARKED } from './marks/how-marked.ts';
import type { Mark } from './marks/mark.ts';
import {
  type DrawnTime,
  debateThen,
  markedMap,
  marksAfterRole,
  withCardMarks,
  withLineMarks,
} from './marks/marked-map.ts';
import { relationElement } from './relation-drawing.ts';
import { drawRelations, type RelationDrawing } from './relations.ts';
import type { Box, CardGeometry, RelationGeometry, Scene, SceneElement } from './scene.ts';
import { shiftElement, shiftGeometry } from './shift.ts';
import { inPaintOrder } from './stacking.ts';
import { type Theme, type ThemeName, themeNamed } from './theme.ts';
import { titleBlock } from './title-block.ts';
import { unsupportedIn } from './unsupported.ts';

export interface SceneOptions {
  readonly theme: ThemeName;
  readonly typesetter: Typesetter;
  /** The style of references; the usual one when left out. */
  readonly references?: ReferenceStyle;
  /** True if cards have their number in the order of reading; false when left out. */
  readonly numbered?: boolean;
  /** What marks on cards and lines tell; nothing when left out. */
  readonly marks?: readonly Mark[] | undefined;
  /** How what they tell is found; as usual when left out. */
  readonly how?: HowMarked | undefined;
  /** The moment as of which the map is drawn, and with which that is compared; today when left out. */
  readonly time?: DrawnTime | null | undefined;
  /** The statements to which the map is limited; null or left out: all. */
  readonly only?: readonly StatementId[] | null;
  /** Called often while the ways of lines are searched for, which can take long; an error that it throws ends the work. */
  readonly check?: () => void;
}

/** Pixels of paper around a map. */
const MARGIN = 44;
const TITLE_GAP = 30;
const LEGEND_GAP = 34;
/** Pixels: a small map still has room for its title and legend. */
const LEAST_WIDTH = 720;

/**
 * Builds the scene of a map for export: title, cards, relations and legend, measured, placed and coloured, with its
 * origin at the top left corner. The same debate gives the same scene, to the last digit. Throws `NotFound` for an
 * unknown map.
 */
export function buildScene(
  debate: Debate,
  mapId: MapId,
  {
    theme: given,
    typesetter,
    numbered = false,
    only = null,
    marks = [],
    how = USUALLY_MARKED,
    time = null,
    references = DEFAULT_STYLE,
    check,
  }: Omit<SceneOptions, 'theme'> & {
    /** A theme by its name, or one whose colours are for a style sheet to say. */
    readonly theme: ThemeName | Theme;
  },
): Scene {
  const map = debate.get('map', mapId);
  const theme = typeof given === 'string' ? themeNamed(given) : given;
  const { visible, foldedUnder } = foldingOf(debate, mapId, only);
  const relations = drawnRelations(debate, (id) => visible.has(id));
  const order = inArgumentOrder(visible.keys(), relations);
  const numbers = new Map(numbered ? order.map((id, index) => [id, index + 1] as const) : []);
  const then = time === null ? debate : debateThen(debate, time);
  const cards = layOutCards(then, visible, relations, { foldedUnder, numbers }, typesetter);
  const boxes = new Map([...cards].map(([id, { layout, placement }]) => [id, boxOf(layout, placement)] as const));
  const drawings = drawRelations(relations, boxes, frameOf(map.direction), check);

  const look = { theme, typesetter };
  const marked = markedMap(debate, marks, time, how);
  const quoteMark = quoteMarkOf(typesetter);
  const cardElements = order.map((id): SceneElement => {
    const { layout } = cards.get(id) as { layout: CardLayout };
    const bounds = boxes.get(id) as Box;
    const kind = layout.statement.kind === 'question' ? 'banner' : 'card';
    const shapes = drawCard(layout, bounds, theme, quoteMark);
    const onCard = marked.onCard(id);
    const description = `${labelOf(layout)}${marksAfterRole(onCard)}: ${layout.statement.text}`;
    return withCardMarks({ kind, id, bounds, shapes, description }, onCard, look);
  });
  const lineElements = drawings.map((drawing) => {
    const sentence = describeRelation(debate, debate.get('relation', drawing.id));
    return relationElement(drawing, sentence + describeHidden(drawing.hiddenPremises), theme, typesetter);
  });
  const relationElements = withLineMarks(lineElements, drawings, boxes.values(), marked, look);

  const content = boundsOf([...cardElements, ...relationElements].map((element) => element.bounds));
  const width = Math.max(LEAST_WIDTH, Math.ceil(content.width + 2 * MARGIN));
  const room = { x: MARGIN, width: width - 2 * MARGIN };
  const titles = {
    map: map.title,
    debate: debate.info.title,
    author: debate.info.author,
    when: time === null ? '' : whenWords(debate, time),
  };
  const title = titleBlock(titles, { ...room, y: MARGIN - 8 }, theme, typesetter);
  const offset = { x: (width - content.width) / 2 - content.x, y: bottom(title.bounds) + TITLE_GAP - content.y };
  const used = {
    looks: new Set(drawings.map((drawing) => drawing.look)),
    implicit: [...cards.values()].some(({ layout }) => layout.statement.implicit),
    fidelities: new Set([...cards.values()].flatMap(({ layout }) => layout.fidelity ?? [])),
    hidden: drawings.some(({ hiddenPremises }) => hiddenPremises > 0),
    marks: [...order.flatMap(marked.onCard), ...drawings.flatMap(({ id }) => marked.onLine(id))],
    how,
  };
  const low = content.y + offset.y + content.height;
  const key = legend(used, { ...room, y: low + LEGEND_GAP }, theme, typesetter);
  const height = Math.ceil((key === null ? low : bottom(key.bounds)) + MARGIN - 8);

  const byId = new Map(cardElements.map((element) => [element.id, element] as const));
  const painted = inPaintOrder([...byId.keys()], boxes).map((id) => byId.get(id) as SceneElement);
  const elements = [
    title,
    ...relationElements.map((element) => shiftElement(element, offset)),
    ...painted.map((element) => shiftElement(element, offset)),
    ...(key === null ? [] : [key]),
  ];
  return {
    title: map.title,
    author: debate.info.author,
    headTitles: headTitles(debate, map.title),
    language: debate.info.language,
    created: debate.info.created,
    summary: t('Argument map with {statements} and {relations}.', {
      statements: counted(cards.size, 'statement'),
      relations: counted(drawings.length, 'relation'),
    }),
    width: Math.max(width, ...elements.map((element) => Math.ceil(right(element.bounds)))),
    height,
    theme,
    elements,
    morePages: null,
    cards: elements.flatMap((element) => cardGeometry(element, cards)),
    relations: drawings.map((drawing) => shiftGeometry(geometryOf(drawing), offset)),
    outline: outlineOf(elements, relations, debate),
    texts: cardElements.map(({ id }) => {
      const { layout } = cards.get(id) as { layout: CardLayout };
      return {
        id,
        of: 'statement',
        number: numbers.get(id) ?? null,
        heading: layout.role.label + marksAfterRole(marked.onCard(id)),
        text: layout.statement.text,
        isCut: layout.wordsCut > 0,
        speakers: speakersOf(then, id),
        quotations: quotationsOf(debate, id, references),
      };
    }),
    references: [],
    unsupported: unsupportedIn(
      [titles.map, titles.debate, titles.author, titles.when, ...textsOn(debate, cards.keys())],
      typesetter,
    ),
  };
}

/** Says as of when a map is drawn, and with what that is compared. */
export function whenWords(debate: Debate, { moment, since }: DrawnTime): string {
  const asOf = momentTitle(debate, moment);
  return since === null
    ? t('As of {moment}', { moment: asOf })
    : t('As of {moment}, with what changed since {since}', { moment: asOf, since: momentTitle(debate, since) });
}

/** Returns the titles that stand at the head of a page, the debate's first; each once. */
export function headTitles(debate: Debate, title: string): string[] {
  return [...new Set([debate.info.title, title])].filter((each) => each !== '');
}

/** Says in sentences who asserts a statement, and who denies it; '' for nobody. */
export function speakersOf(debate: Debate, id: StatementId): string {
  const { assertedBy, deniedBy } = stancesOn(debate, id);
  const named = (speakers: readonly { name: string }[]) => speakers.map(({ name }) => isolated(name)).join(', ');
  return [
    ...(assertedBy.length === 0 ? [] : [t('Asserted by {speakers}.', { speakers: named(assertedBy) })]),
    ...(deniedBy.length === 0 ? [] : [t('Denied by {speakers}.', { speakers: named(deniedBy) })]),
  ].join(' ');
}

/** Measures each statement's card on a map, in pixels, folded ones included, for layouts. */
export function cardSizes(
  debate: Debate,
  statements: Iterable<StatementId>,
  typesetter: Typesetter,
): Map<StatementId, { width: number; height: number }> {
  const on = new Set(statements);
  const relations = drawnRelations(debate, (id) => on.has(id));
  const placements = new Map([...on].map((id) => [id, null] as const));
  const layouts = layOutCards(debate, placements, relations, NO_COUNTS, typesetter);
  return new Map([...layouts].map(([id, { layout }]) => [id, { width: layout.width, height: layout.height }] as const));
}

/** By statement: the number of cards folded under its card, and the card's own number. */
interface CardCounts {
  readonly foldedUnder: ReadonlyMap<StatementId, number>;
  readonly numbers: ReadonlyMap<StatementId, number>;
}

const NO_COUNTS: CardCounts = { foldedUnder: new Map(), numbers: new Map() };

function layOutCards<P extends Placement | null>(
  debate: Debate,
  placements: ReadonlyMap<StatementId, P>,
  relations: readonly Relation[],
  { foldedUnder, numbers }: CardCounts,
  typesetter: Typesetter,
): Map<StatementId, { layout: CardLayout; placement: P }> {
  const drawn = new Set(relations.map((relation) => relation.id));
  const layouts = new Map<StatementId, { layout: CardLayout; placement: P }>();
  for (const [id, placement] of placements) {
    const statement: Statement = debate.get('statement', id);
    const role = roleOf(debate, statement, (relation) => drawn.has(relation.id));
    const layout = layOutCard(debate, statement, role, typesetter, {
      folded: foldedUnder.get(id) ?? 0,
      number: numbers.get(id) ?? null,
    });
    layouts.set(id, { layout, placement });
  }
  return layouts;
}

function boxOf({ width, height }: CardLayout, placement: Placement): Box {
  return { x: placement.x, y: placement.y, width, height };
}

function cardGeometry(element: SceneElement, cards: ReadonlyMap<StatementId, { layout: CardLayout }>): CardGeometry[] {
  if (element.kind !== 'card' && element.kind !== 'banner') return [];
  const wordsCut = cards.get(element.id)?.layout.wordsCut ?? 0;
  return [{ statement: element.id, box: element.bounds, wordsCut }];
}

function geometryOf({ id, kind, onRelation, polylines, sign, hiddenPremises }: RelationDrawing): RelationGeometry {
  return { id, kind, onRelation, polylines, sign, hiddenPremises };
}

/** Returns the statements that bear on nothing else here: the heads of the map's arguments. */
function outlineOf(
  elements: readonly SceneElement[],
  relations: readonly Relation[],
  debate: Debate,
): Scene['outline'] {
  const premises = new Set(relations.flatMap((relation) => relation.premises));
  return elements.flatMap((element) => {
    if ((element.kind !== 'card' && element.kind !== 'banner') || premises.has(element.id)) return [];
    const label = debate.get('statement', element.id).text;
    return [{ id: element.id, label, page: 0, at: { x: element.bounds.x, y: element.bounds.y } }];
  });
}

function* textsOn(debate: Debate, statements: Iterable<StatementId>): Generator<string> {
  for (const id of statements) yield debate.get('statement', id).text;
  for (const speaker of debate.speakers.values()) yield speaker.name;
}
