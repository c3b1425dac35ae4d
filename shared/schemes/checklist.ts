import type { Debate } from '../model/debate.ts';
import type { CriticalQuestion, Relation, RelationId } from '../model/entities.ts';
import { fold } from '../search/fold.ts';
import { type FindScheme, schemeFinder } from './debate-schemes.ts';
import type { Scheme } from './scheme.ts';

/** A critical question of a step, and what became of it. */
export interface CheckedQuestion {
  readonly question: CriticalQuestion;
  /** `raised` when something puts it to the step, `answered` when that is attacked, or answered, in its turn. */
  readonly state: 'open' | 'raised' | 'answered';
  /** The relation that raises it; null while it is open. */
  readonly raisedBy: RelationId | null;
}

/** The critical questions of a step that has a scheme. */
export interface Checklist {
  readonly scheme: Scheme;
  readonly questions: readonly CheckedQuestion[];
}

/** Returns the text for the scheme of a relation that raises a critical question: `expert_opinion#trust`, and of an own scheme its name with the question's number. */
export function raisingScheme(scheme: Scheme, question: CriticalQuestion): string {
  return `${scheme.id}#${question.id}`;
}

/**
 * Returns the critical questions of a relation by the scheme that it names, and what became of each; undefined without a scheme
 * that is known. An attack, or a question, that is put to the step or to a premise of it raises the one that its own scheme names
 * (`raisingScheme`), or whose words one of its premises has. Give `find` where many relations of one state are checked.
 */
export function checklistOf(
  debate: Debate,
  relation: Relation,
  find: FindScheme = schemeFinder(debate),
): Checklist | undefined {
  const scheme = find(relation.scheme);
  if (scheme === undefined) return undefined;
  const raising = [
    ...debate.relationsByTargetRelation.get(relation.id),
    ...relation.premises.flatMap((premise) => debate.relationsByTargetStatement.get(premise)),
  ].filter(({ kind }) => kind === 'attacks' || kind === 'questions');
  const questions = scheme.questions.map((question): CheckedQuestion => {
    const raised = raising.find((each) => raises(debate, each, scheme, question));
    if (raised === undefined) return { question, state: 'open', raisedBy: null };
    return { question, state: isMet(debate, raised) ? 'answered' : 'raised', raisedBy: raised.id };
  });
  return { scheme, questions };
}

function raises(debate: Debate, relation: Relation, scheme: Scheme, question: CriticalQuestion): boolean {
  if (fold(relation.scheme.trim()) === fold(raisingScheme(scheme, question))) return true;
  const asked = fold(question.text);
  return relation.premises.some((premise) => fold(debate.get('statement', premise).text.trim()) === asked);
}

/** Tells whether something is said against a relation or a premise of it, or answers one that is a question. */
function isMet(debate: Debate, { id, premises }: Relation): boolean {
  const isAgainst = ({ kind }: Relation) => kind === 'attacks' || kind === 'answers';
  return (
    debate.relationsByTargetRelation.get(id).some(isAgainst) ||
    premises.some((premise) => debate.relationsByTargetStatement.get(premise).some(isAgainst))
  );
}
