import { t, textParts } from '../language/translate.ts';
import { byOrder, type Debate } from '../model/debate.ts';
import type { Relation, StatementId } from '../model/entities.ts';
import { roleOf } from '../scene/card-role.ts';
import { describeRelation } from '../scene/describe-relation.ts';
import { type MarkedMap, marksAfterRole } from '../scene/marks/marked-map.ts';
import { bearing, borneOn, statementAnchor } from './bearing.ts';
import { moveSpans } from './moves.ts';
import type { NoteBook } from './note-book.ts';
import { citedPassage } from './passage-blocks.ts';
import type { Block, Chapter, Span } from './report.ts';
import { fact, filled, joined, own, paragraph, place, theirs } from './spans.ts';
import type { ChapterPlan, PlannedStatement } from './statement-order.ts';

/** Statements between two reports of progress. */
const STATEMENTS_AT_ONCE = 100;
/** Steps from the margin: deeper arguments are told by the numbers that they bear on. */
const MOST_INDENT = 3;
const NOTHING_SHOWN: ReadonlySet<never> = new Set();

interface Tools {
  readonly debate: Debate;
  readonly numbers: ReadonlyMap<StatementId, number>;
  readonly notes: NoteBook;
  readonly marked: MarkedMap;
  readonly tell: (done: number) => void;
}

/** Composes the chapters of the maps. A statement stands in full where it is first; later it leads there. */
export function argumentChapters(plans: readonly ChapterPlan[], tools: Tools): Chapter[] {
  const told = new Set<StatementId>();
  const toldRelations = new Set<Relation>();
  return plans.map(({ id, title, entries, relations }) => {
    const ofPremise = new Map<StatementId, Relation[]>();
    for (const relation of relations.toSorted(byOrder)) {
      for (const premise of new Set(relation.premises)) {
        const known = ofPremise.get(premise);
        if (known === undefined) ofPremise.set(premise, [relation]);
        else known.push(relation);
      }
    }
    const drawn = new Set(relations.map((relation) => relation.id));
    const onTarget = Map.groupBy(relations, targetKey);
    const isDrawn = (relation: Relation) => drawn.has(relation.id);
    const blocks = entries.flatMap((entry) => {
      const isRepeated = told.has(entry.id);
      told.add(entry.id);
      if (told.size % STATEMENTS_AT_ONCE === 0) tools.tell(told.size / tools.numbers.size);
      const steps = ofPremise.get(entry.id) ?? [];
      const onSteps = steps.map((step) => [step, onTarget.get(`relation ${step.id}`) ?? []] as const);
      const borne = borneOn(onTarget.get(`statement ${entry.id}`) ?? [], onSteps, tools.numbers);
      return statementBlocks(entry, { isRepeated, isDrawn, ofPremise: steps, borne }, tools);
    });
    const fresh = relations.filter((relation) => !toldRelations.has(relation));
    for (const relation of fresh) toldRelations.add(relation);
    return { id, title, blocks: [...blocks, ...stepBlocks(id, fresh, tools)] };
  });
}

function statementBlocks(
  { id, level, depth }: PlannedStatement,
  here: {
    readonly isRepeated: boolean;
    readonly isDrawn: (relation: Relation) => boolean;
    readonly ofPremise: readonly Relation[];
    readonly borne: readonly Span[];
  },
  { debate, numbers, notes, marked }: Tools,
): Block[] {
  const statement = debate.get('statement', id);
  const number = numbers.get(id) ?? 0;
  const indent = Math.min(depth, MOST_INDENT);
  const bears = here.ofPremise.map((relation) => bearing(debate, id, relation, numbers));
  const role = roleOf(debate, statement, here.isDrawn).label + marksAfterRole(marked.onCard(id));
  const label: Span[] = [own(role), ...(bears.length === 0 ? [] : [own(' · '), ...joined(bears, '; ')])];
  const anchor = here.isRepeated ? null : statementAnchor(number);
  const head: Block = { kind: 'statement', id: anchor, level, number, label, text: statement.text, indent };
  if (here.isRepeated) {
    return [
      head,
      fact(
        filled(textParts<Span>('In full under {number}.', { number: place(String(number), statementAnchor(number)) })),
        indent,
      ),
    ];
  }
  const isQuestion = statement.kind === 'question';
  const citations = debate.citationsByStatement.get(id);
  const shown = new Set(citations.map(({ excerpt }) => excerpt));
  const moves = debate.movesByTargetStatement.get(id).sort(byOrder);
  const items = moves.map((move) => moveSpans(debate, move, { isQuestion, shown, notes }));
  return [
    head,
    ...(here.borne.length === 0 ? [] : [fact([...here.borne, own('.')], indent)]),
    ...(items.length === 0 ? [] : [{ kind: 'list', items, indent } as const]),
    ...citations.flatMap((citation) => citedPassage(debate, citation, notes, indent)),
    ...(statement.note.trim() === ''
      ? []
      : [fact(filled(textParts<Span>('Note: {note}', { note: theirs(statement.note.trim()) })), indent)]),
  ];
}

function targetKey({ target }: Relation): string {
  return 'statement' in target ? `statement ${target.statement}` : `relation ${target.relation}`;
}

/** Tells who asserted or denied steps, as distinct from their premises. */
function stepBlocks(chapter: string, relations: readonly Relation[], { debate, notes }: Tools): Block[] {
  const steps = relations.flatMap((relation): Block[] => {
    const moves = debate.movesByTargetRelation.get(relation.id).sort(byOrder);
    if (moves.length === 0) return [];
    const given = { isQuestion: false, shown: NOTHING_SHOWN, notes };
    return [
      paragraph([theirs(describeRelation(debate, relation))]),
      { kind: 'list', items: moves.map((move) => moveSpans(debate, move, given)), indent: 0 },
    ];
  });
  const title = t('Said of steps between statements');
  return steps.length === 0 ? [] : [{ kind: 'heading', level: 2, id: `${chapter}-steps`, text: title }, ...steps];
}
