import type { Change } from '../change.ts';
import type { Debate } from '../debate.ts';
import { Draft } from '../draft.ts';
import type { Act, StatementId, StatementKind } from '../entities.ts';
import type { NewId } from '../ids.ts';
import { mergeStatements } from './merge.ts';
import { addMove, type MoveSpeaker } from './moves.ts';
import { changeStatementKind, editStatement } from './statements.ts';

/** Gives statements tags, and takes others from them. Throws `InvalidValue`, `NotFound`. */
export function tagStatements(
  debate: Debate,
  args: { statements: readonly StatementId[]; add?: readonly string[]; remove?: readonly string[] },
): Change[] {
  const { statements, add = [], remove = [] } = args;
  return statements.flatMap((statement) => {
    const { tags } = debate.get('statement', statement);
    const kept = tags.filter((tag) => !remove.includes(tag));
    return editStatement(debate, { statement, tags: [...kept, ...add.filter((tag) => !kept.includes(tag))] });
  });
}

/**
 * Lets a speaker, known or new, take a stance on each of several statements. A question is asked where a claim is asserted. Throws
 * `InvalidValue`, `NotFound`.
 */
export function attributeStatements(
  debate: Debate,
  args: { newId: NewId; statements: readonly StatementId[]; speaker: MoveSpeaker; act: Act },
): Change[] {
  const draft = new Draft(debate);
  let { speaker } = args;
  for (const statement of args.statements) {
    const isQuestion = draft.get('statement', statement).kind === 'question';
    const act = isQuestion && args.act === 'asserts' ? 'questions' : args.act;
    const changes = addMove(draft, { newId: args.newId, speaker, act, target: { statement } });
    draft.apply(changes);
    // A speaker who is new is so for the first of them alone.
    speaker = changes.find(({ entity }) => entity === 'speaker')?.id ?? speaker;
  }
  return draft.changes();
}

/** Turns statements into claims or into questions. Throws `IllegalRelation` when a relation of one would not be legal; `NotFound`. */
export function changeKindOfStatements(
  debate: Debate,
  args: { statements: readonly StatementId[]; kind: StatementKind },
): Change[] {
  const draft = new Draft(debate);
  for (const statement of args.statements) draft.apply(changeStatementKind(draft, { statement, kind: args.kind }));
  return draft.changes();
}

/** Merges several statements into one, as `mergeStatements` does with each of them in turn. Throws `InvalidValue`, `NotFound`. */
export function mergeSeveral(debate: Debate, args: { keep: StatementId; absorb: readonly StatementId[] }): Change[] {
  const draft = new Draft(debate);
  for (const absorb of args.absorb) draft.apply(mergeStatements(draft, { keep: args.keep, absorb }));
  return draft.changes();
}
