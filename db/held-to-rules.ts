import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import { type Change, invert } from '../shared/model/change.ts';
import { Subjects } from '../shared/model/check-changes.ts';
import type { Sha256 } from '../shared/model/entities.ts';
import { type Problem, problemKey } from '../shared/model/problem.ts';
import { applyChanges } from './apply-changes.ts';
import type { WriteConnection } from './connection.ts';
import { systemCode } from './file-errors.ts';
import { proposedProblems } from './proposed-view.ts';
import { StoredView } from './stored-view.ts';

/**
 * Writes `changes` as `applyChanges` does, within the caller's transaction, and checks everything that they changed,
 * and what depends on it, against the rules of the model. A problem that was there before is no reason to refuse an
 * edit. Throws `IllegalRelation` or `InvalidValue`, which the caller answers by rolling back, and the errors of
 * `applyChanges`.
 */
export function applyHeldToRules(
  connection: WriteConnection,
  changes: readonly Change[],
  textOf: (sha: Sha256) => string,
): void {
  requireTitleRow(changes);
  writeNamingProblems(connection, changes, textOf);
  const view = new StoredView(connection, changes);
  const subjects = new Subjects(view, changes);
  const known = (sha: Sha256) =>
    connection.row('SELECT 1 FROM content WHERE sha = ?', sha) === undefined ? undefined : textOf(sha);
  const found = subjects.problems(view, known);
  if (found.length === 0) return;
  applyChanges(connection, invert(changes), textOf);
  const before = new Set(subjects.problems(new StoredView(connection), known).map(problemKey));
  const broken = found.filter((problem) => !before.has(problemKey(problem)));
  if (broken.length > 0) throw brokenRule(broken);
  applyChanges(connection, changes, textOf);
}

/**
 * Throws unless the title row stays one: it is the document itself, and the file cannot be opened without it, or with
 * two.
 */
function requireTitleRow(changes: readonly Change[]): void {
  if (!changes.some(({ entity, before, after }) => entity === 'debate' && (before === null || after === null))) return;
  const message = t(
    'The debate has one title row, which can be changed, but neither deleted nor doubled. Nothing was changed.',
  );
  throw new CounterclaimError('InvalidValue', message);
}

/** Writes `changes`; if a constraint of the file stops them, the error names the rule of the model behind it. */
function writeNamingProblems(
  connection: WriteConnection,
  changes: readonly Change[],
  textOf: (sha: Sha256) => string,
): void {
  try {
    applyChanges(connection, changes, textOf);
  } catch (error) {
    if (!systemCode(error).startsWith('SQLITE_CONSTRAINT')) throw error;
    const problems = proposedProblems(connection, changes);
    throw problems.length > 0 ? brokenRule(problems, error) : error;
  }
}

const OF_RELATIONS: ReadonlySet<string> = new Set([
  'NoPremise',
  'TooManyPremises',
  'DuplicatePremise',
  'DanglingEnd',
  'WrongKind',
  'RelationCycle',
]);

function brokenRule(problems: readonly Problem[], cause?: unknown): CounterclaimError {
  const [first] = problems;
  const isRelation = first?.entity === 'relation' && OF_RELATIONS.has(first.code);
  const details = problems.map(({ message }) => message);
  return new CounterclaimError(
    isRelation ? 'IllegalRelation' : 'InvalidValue',
    t('{reason} Nothing was changed.', { reason: first?.message ?? '' }),
    { details, ...(cause !== undefined && { cause }) },
  );
}
