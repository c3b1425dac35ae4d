import { t, textParts } from '../../language/translate.ts';
import { byOrder, type Debate } from '../../model/debate.ts';
import type { Relation, StatementId } from '../../model/entities.ts';
import { isLinkedIn, type Outline, type OutlineRow } from '../../outline/outline.ts';
import { lookOf } from '../../scene/card-role.ts';
import { counted } from '../../text/counted.ts';
import { bearing, statementAnchor } from '../bearing.ts';
import { headline } from '../headline.ts';
import { moveSpans } from '../moves.ts';
import type { NoteBook } from '../note-book.ts';
import type { OutlineItem, Span } from '../report.ts';
import type { OutlineDetail } from '../report-choices.ts';
import { filled, joined, own, place, theirs } from '../spans.ts';

/** Levels of lists that Word has: what stands deeper says by number what it bears on. */
const MOST_LEVELS = 9;
const NOTHING_SHOWN: ReadonlySet<never> = new Set();

export interface OutlineTools {
  readonly debate: Debate;
  readonly outline: Outline;
  readonly numbers: ReadonlyMap<StatementId, number>;
  readonly details: ReadonlySet<OutlineDetail>;
  /** Null where no references are wanted. */
  readonly notes: NoteBook | null;
}

/** Returns rows as items of a list whose first level is that of rows at `top`. */
export function outlineItems(rows: readonly OutlineRow[], top: number, tools: OutlineTools): OutlineItem[] {
  return rows.map((row) => {
    const isDeep = row.level - top >= MOST_LEVELS;
    return outlineItem(row, Math.min(row.level - top, MOST_LEVELS - 1), isDeep, tools);
  });
}

function outlineItem(row: OutlineRow, level: number, isDeep: boolean, tools: OutlineTools): OutlineItem {
  const { debate, outline, numbers } = tools;
  const label = labelOf(row, isDeep, tools);
  const ofStep = row.relation === null || isLinkedIn(outline, row) ? [] : stepDetails(row.relation, tools);
  if (row.kind === 'step') return { level, id: null, number: null, label, text: [], details: ofStep };
  const statement = debate.get('statement', row.statement);
  const number = numbers.get(row.statement) ?? 0;
  if (row.kind === 'reference') {
    const { line } = headline(statement.text);
    const text = filled(
      textParts<Span>('see {number}, {statement}', {
        number: place(String(number), statementAnchor(number)),
        statement: theirs(line || t('Untitled')),
      }),
    );
    return { level, id: null, number: null, label, text, details: ofStep };
  }
  const text = theirs(statement.text.trim() || t('Untitled'));
  const marks = tools.details.has('quotations') ? [] : marksOf(row.statement, tools);
  const details = [...statementDetails(row.statement, tools), ...ofStep];
  return { level, id: statementAnchor(number), number, label, text: [text, ...marks], details };
}

/** Says what a row does to the one that it stands below. */
function labelOf(row: OutlineRow, isDeep: boolean, { debate, outline, numbers }: OutlineTools): Span[] {
  const { relation } = row;
  if (row.kind === 'step') {
    const premises = counted(row.relation.premises.length, 'linked premise');
    return [own(t('{premises}, which together {relation}', { premises, relation: together(row.relation) }))];
  }
  const statement = debate.get('statement', row.statement);
  const implicit = statement.kind === 'claim' && statement.implicit ? [own(t('implicit'))] : [];
  if (relation === null)
    return joined([...(statement.kind === 'question' ? [[own(t('question'))]] : []), implicit].filter(notEmpty), ', ');
  if (isDeep) return joined([bearing(debate, row.statement, relation, numbers), implicit].filter(notEmpty), ', ');
  if (isLinkedIn(outline, row)) return joined([[own(t('premise'))], implicit].filter(notEmpty), ', ');
  return joined([[own(alone(relation))], implicit].filter(notEmpty), ', ');
}

/** Says what a premise does by itself; a step is named where a statement could be meant, too. */
function alone(relation: Relation): string {
  return t(
    '{act, select, supports {{isStep, select, yes {supports this step} other {supports}}} attacks {attacks} undercuts {undercuts this step} answers {answers} questions {{isStep, select, yes {questions this step} other {questions}}} other {restates}}',
    { act: lookOf(relation), isStep: 'relation' in relation.target ? 'yes' : 'no' },
  );
}

/** Says what several premises do. */
function together(relation: Relation): string {
  return t(
    '{act, select, supports {{isStep, select, yes {support this step} other {support}}} attacks {attack} undercuts {undercut this step} answers {answer} questions {{isStep, select, yes {question this step} other {question}}} other {restate}}',
    { act: lookOf(relation), isStep: 'relation' in relation.target ? 'yes' : 'no' },
  );
}

function notEmpty(spans: readonly Span[]): boolean {
  return spans.length > 0;
}

function statementDetails(id: StatementId, { debate, details, notes }: OutlineTools): Span[][] {
  const isQuestion = debate.get('statement', id).kind === 'question';
  const citations = debate.citationsByStatement.get(id);
  const shown = new Set(citations.map(({ excerpt }) => excerpt));
  const withWords = details.has('quotations');
  const moves = details.has('speakers') ? debate.movesByTargetStatement.get(id).sort(byOrder) : [];
  const quotations = withWords ? citations : [];
  return [
    ...moves.map((move) => moveSpans(debate, move, { isQuestion, shown, notes, withWords })),
    ...quotations.map(({ excerpt }) => {
      const { exact, source } = debate.get('excerpt', excerpt);
      const mark = notes === null ? [] : [notes.on(excerpt)];
      return debate.get('source', source).verbatim
        ? [...filled(textParts<Span>('“{words}”', { words: theirs(exact) })), ...mark]
        : [...filled(textParts<Span>('Reported as: {words}', { words: theirs(exact) })), ...mark];
    }),
  ];
}

function stepDetails({ id }: Relation, { debate, details, notes }: OutlineTools): Span[][] {
  if (!details.has('speakers')) return [];
  const given = { isQuestion: false, shown: NOTHING_SHOWN, notes, withWords: details.has('quotations') };
  const moves = debate.movesByTargetRelation.get(id).sort(byOrder);
  return moves.map((move) =>
    filled(textParts<readonly Span[]>('The step: {move}', { move: moveSpans(debate, move, given) })),
  );
}

function marksOf(id: StatementId, { debate, notes }: OutlineTools): Span[] {
  return notes === null ? [] : debate.citationsByStatement.get(id).map(({ excerpt }) => notes.on(excerpt));
}
