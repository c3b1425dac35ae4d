import { t } from '../../language/translate.ts';
import type { RelationKind, StatementKind } from '../../model/entities.ts';
import { LIMITS } from '../../model/limits.ts';
import { counted } from '../../text/counted.ts';
import type { GivenRelation } from './given-entities.ts';
import type { NoteList, Spot } from './note-list.ts';

export interface PendingRelation {
  readonly given: GivenRelation;
  readonly spot: Spot;
}

/** A relation that the model allows. */
export interface SettledRelation extends PendingRelation {
  readonly key: string;
}

interface Settling {
  /** The kind of a statement, by its key; undefined if there is none. */
  readonly kindOf: (statement: string) => StatementKind | undefined;
  readonly notes: NoteList;
}

/**
 * Returns the relations that the model allows, in their order. Ends that are not there, premises that may not be linked,
 * kinds that do not fit their ends, and relations that are aimed at themselves in a circle are repaired where that is
 * possible, and otherwise left out; each is noted.
 */
export function settleRelations(pending: ReadonlyMap<string, PendingRelation>, settling: Settling): SettledRelation[] {
  const candidates = [...pending].flatMap(([key, relation]) => fitted(key, relation, settling));
  return withoutDangling(candidates, settling.notes);
}

function fitted(key: string, { given, spot }: PendingRelation, settling: Settling): SettledRelation[] {
  const { notes, kindOf } = settling;
  const leaveOut = (reason: string) => {
    notes.add(
      'left-out',
      t(
        'A relation that {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} is left out: {reason}.',
        { kind: given.kind, reason },
      ),
      spot,
    );
    return [];
  };
  const premises = soundPremises({ given, spot }, settling);
  if (premises.length === 0) {
    return leaveOut(
      given.premises.length === 0 ? t('it has no premise') : t('none of its premises is a statement of the file'),
    );
  }
  const target = 'statement' in given.target ? kindOf(given.target.statement) : 'relation';
  if (target === undefined) return leaveOut(t('what it is aimed at is not in the file'));
  const groups = premisesByKind(premises, kindOf);
  const parts = groups.flatMap(([premise, members]) => {
    const kind = kindFor(given.kind, premise, target);
    if (kind === null) {
      leaveOut(
        t(
          'a {premise, select, question {question} other {claim}} cannot bear so on a {target, select, question {question} relation {relation} other {claim}}',
          { premise: premise ?? '', target },
        ),
      );
      return [];
    }
    if (kind !== given.kind) {
      notes.add(
        'repaired',
        t(
          'A {premise, select, question {question} other {claim}} that {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} a {target, select, question {question} other {claim}} came in as one that {kind2, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} it.',
          { premise: premise ?? '', kind: given.kind, target: target ?? '', kind2: kind },
        ),
        spot,
      );
    }
    return isLinkable(kind) ? [{ kind, premises: members }] : members.map((member) => ({ kind, premises: [member] }));
  });
  if (parts.length > 1) {
    const count = counted(parts.length, 'relation');
    notes.add(
      'repaired',
      t(
        'A relation with {premises, plural, one {# premise} other {# premises}}, which the model does not link, became {count}.',
        { premises: premises.length, count },
      ),
      spot,
    );
  }
  return parts.map((part, at) => ({ key: at === 0 ? key : `${key}/${at + 1}`, given: { ...given, ...part }, spot }));
}

function soundPremises({ given, spot }: PendingRelation, { kindOf, notes }: Settling): string[] {
  const known = given.premises.filter((premise) => kindOf(premise) !== undefined);
  const missing = given.premises.length - known.length;
  if (missing > 0 && known.length > 0) {
    notes.add(
      'left-out',
      t('{missing, plural, one {# premise} other {# premises}} of a relation left out: no statement of the file.', {
        missing,
      }),
      spot,
    );
  }
  const unique = [...new Set(known)];
  if (unique.length < known.length) {
    notes.add(
      'repaired',
      t('A premise that a relation has {known, number} times came in once.', {
        known: known.length - unique.length + 1,
      }),
      spot,
    );
  }
  if (unique.length <= LIMITS.premises) return unique;
  notes.add(
    'left-out',
    t('A relation has {count, number} premises, and may have {most, number}: the others are left out.', {
      count: unique.length,
      most: LIMITS.premises,
    }),
    spot,
  );
  return unique.slice(0, LIMITS.premises);
}

function premisesByKind(premises: readonly string[], kindOf: Settling['kindOf']): [StatementKind, string[]][] {
  const groups = Map.groupBy(premises, (premise) => kindOf(premise) ?? 'claim');
  return [...groups];
}

/** Returns the kind of relation that comes nearest to `kind` between such ends; null when the model has none. */
function kindFor(kind: RelationKind, premise: StatementKind, target: StatementKind | 'relation'): RelationKind | null {
  if (premise === 'question') return target === 'question' ? null : 'questions';
  if (target === 'question') return 'answers';
  if (kind === 'questions') return 'attacks';
  if (target === 'relation') return kind === 'attacks' ? 'attacks' : 'supports';
  return kind === 'answers' ? 'supports' : kind;
}

function isLinkable(kind: RelationKind): boolean {
  return kind === 'supports' || kind === 'attacks';
}

/** Returns the relations that lead, target by target, to a statement. */
function withoutDangling(relations: readonly SettledRelation[], notes: NoteList): SettledRelation[] {
  const onRelation = new Map<string, SettledRelation[]>();
  const kept = new Set<SettledRelation>();
  const reached: SettledRelation[] = [];
  for (const relation of relations) {
    const { target } = relation.given;
    if ('statement' in target) reached.push(relation);
    else listIn(onRelation, target.relation).push(relation);
  }
  for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
    kept.add(next);
    for (const relation of onRelation.get(next.key) ?? []) reached.push(relation);
  }
  const keys = new Set(relations.map(({ key }) => key));
  return relations.filter((relation) => {
    if (kept.has(relation)) return true;
    const { target, kind } = relation.given;
    const isThere = 'relation' in target && keys.has(target.relation);
    const reason = isThere
      ? t('it is aimed, step by step, at itself or at a relation that is left out')
      : t('the relation at which it is aimed is not in the debate');
    notes.add(
      'left-out',
      t(
        'A relation that {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} is left out: {reason}.',
        { kind, reason },
      ),
      relation.spot,
    );
    return false;
  });
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
