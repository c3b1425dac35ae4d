import { t } from '../language/translate.ts';
import type { DebateView } from './debate-view.ts';
import type { MoveId, Relation, RelationId, RelationKind, StatementId, StatementKind, Target } from './entities.ts';
import { LIMITS } from './limits.ts';
import { nameOf, sentence } from './naming.ts';

export type RelationFaultCode = 'NoPremise' | 'TooManyPremises' | 'DuplicatePremise' | 'DanglingEnd' | 'WrongKind';

/** The reason why a relation is not allowed, as a sentence. */
export interface RelationFault {
  readonly code: RelationFaultCode;
  readonly field: 'premises' | 'target';
  readonly message: string;
}

/** The part of a relation that the rules concern. */
export type RelationEnds = Pick<Relation, 'kind' | 'premises' | 'target'>;

/** Returns a statement's kind; undefined when there is no such statement. */
type KindOf = (statement: StatementId) => StatementKind | undefined;

interface KindRule {
  readonly premise: StatementKind;
  /** True if two or more premises may be linked, good only together: for steps of argument alone. */
  readonly linked: boolean;
  readonly targetStatement: StatementKind;
  readonly ontoRelation: boolean;
}

const KIND_RULES: { readonly [K in RelationKind]: KindRule } = {
  supports: { premise: 'claim', linked: true, targetStatement: 'claim', ontoRelation: true },
  attacks: { premise: 'claim', linked: true, targetStatement: 'claim', ontoRelation: true },
  answers: { premise: 'claim', linked: false, targetStatement: 'question', ontoRelation: false },
  questions: { premise: 'question', linked: false, targetStatement: 'claim', ontoRelation: true },
  restates: { premise: 'claim', linked: false, targetStatement: 'claim', ontoRelation: false },
};

/**
 * Returns the reason, as a sentence, why a relation with these ends is not allowed; null when it is. `id` is the
 * relation's own when it exists already: its target must not lead back to it. `kindOf` also knows statements that are
 * about to be added. Cycles among statements are legal: a claim may attack itself.
 */
export function whyIllegalRelation(
  view: DebateView,
  ends: RelationEnds,
  id?: RelationId,
  kindOf: KindOf = (statement) => kindIn(view, statement),
): string | null {
  const [fault] = relationFaults(view, ends, kindOf);
  if (fault) return fault.message;
  if (id !== undefined && leadsTo(view, ends.target, id)) {
    return t('A relation cannot be aimed at itself, nor at a relation that is, step by step, aimed at it.');
  }
  return null;
}

/**
 * Returns the reason why a statement may not become `kind`: the first of its relations that would be illegal; null when
 * it may.
 */
export function whyIllegalStatementKind(view: DebateView, id: StatementId, kind: StatementKind): string | null {
  const statement = view.find('statement', id);
  if (statement === undefined) return null;
  const relations = [...view.relationsByPremise.get(id), ...view.relationsByTargetStatement.get(id)];
  for (const relation of relations) {
    const [fault] = relationFaults(view, relation, (other) => (other === id ? kind : kindIn(view, other)));
    if (fault === undefined) continue;
    const subject = sentence(nameOf(view, 'statement', statement));
    return t(
      '{subject} cannot become a {kind, select, question {question} other {claim}} because of {relation}: {message}',
      { subject, kind, relation: nameOf(view, 'relation', relation), message: fault.message },
    );
  }
  return null;
}

/**
 * Returns the reason why a move may not reply to `replyTo`; null when it may. `id` is the move's own when it exists
 * already.
 */
export function whyIllegalReply(view: DebateView, replyTo: MoveId, id?: MoveId): string | null {
  const seen = new Set<string>();
  for (let at: string | null = replyTo; at !== null && !seen.has(at); at = view.find('move', at)?.replyTo ?? null) {
    if (at === id) return t('A move cannot reply to itself, nor to a move that is, reply by reply, an answer to it.');
    seen.add(at);
  }
  return null;
}

/** Returns every fault in a relation's ends, cycles aside. */
export function relationFaults(
  view: DebateView,
  { kind, premises, target }: RelationEnds,
  kindOf: KindOf = (id) => kindIn(view, id),
): RelationFault[] {
  const rule = KIND_RULES[kind];
  const faults: RelationFault[] = [];
  const add = (code: RelationFaultCode, message: string) => faults.push({ code, field: 'premises', message });
  if (premises.length === 0) add('NoPremise', t('A relation needs a premise.'));
  if (premises.length > LIMITS.premises) {
    const [count, most] = [premises.length, LIMITS.premises];
    add(
      'TooManyPremises',
      t('A relation may link {most, number} premises, and this one has {count, number}.', { most, count }),
    );
    return faults;
  }
  if (premises.length > 1 && !rule.linked) {
    add(
      'TooManyPremises',
      t(
        'A relation that {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} has one premise: only those that support or attack link several.',
        { kind },
      ),
    );
  }
  if (premises.length > 1 && new Set(premises).size < premises.length) {
    add('DuplicatePremise', t('A statement can be a premise of a relation only once.'));
  }
  for (const premise of premises) {
    const found = kindOf(premise);
    if (found === undefined) add('DanglingEnd', t('Its premise “{premise}” is not in the debate.', { premise }));
    else if (found !== rule.premise)
      add(
        'WrongKind',
        t(
          'Only a {premise, select, question {question} other {claim}} {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}}, and its premise is a {found, select, question {question} other {claim}}.',
          { premise: rule.premise, kind, found },
        ),
      );
  }
  const fault = targetFault(view, kind, target, kindOf);
  if (fault) faults.push(fault);
  return faults;
}

function targetFault(view: DebateView, kind: RelationKind, target: Target, kindOf: KindOf): RelationFault | null {
  const rule = KIND_RULES[kind];
  if ('relation' in target) {
    if (view.find('relation', target.relation) === undefined) return dangling(target.relation);
    if (rule.ontoRelation) return null;
    return {
      code: 'WrongKind',
      field: 'target',
      message: t(
        'A relation that {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} is aimed at a statement, not at a relation.',
        { kind },
      ),
    };
  }
  const found = kindOf(target.statement);
  if (found === undefined) return dangling(target.statement);
  if (found === rule.targetStatement) return null;
  return {
    code: 'WrongKind',
    field: 'target',
    message: t(
      'A {premise, select, question {question} other {claim}} {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} a {target, select, question {question} other {claim}}, and the target is a {found, select, question {question} other {claim}}.',
      { premise: rule.premise, kind, target: rule.targetStatement, found },
    ),
  };
}

function dangling(id: string): RelationFault {
  return { code: 'DanglingEnd', field: 'target', message: t('Its target “{id}” is not in the debate.', { id }) };
}

function kindIn(view: DebateView, id: StatementId): StatementKind | undefined {
  return view.find('statement', id)?.kind;
}

/** Tells whether `target` is the relation `id`, or is aimed at it through further relations. */
function leadsTo(view: DebateView, target: Target, id: RelationId): boolean {
  const seen = new Set<string>();
  let at: Target | undefined = target;
  while (at !== undefined && 'relation' in at && !seen.has(at.relation)) {
    if (at.relation === id) return true;
    seen.add(at.relation);
    at = view.find('relation', at.relation)?.target;
  }
  return false;
}
