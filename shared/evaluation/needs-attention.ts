import type { Debate } from '../model/debate.ts';
import type { ExcerptId, Relation, RelationId, StatementId } from '../model/entities.ts';
import { isLost } from '../model/lost-excerpt.ts';
import { shortQuote } from '../model/naming.ts';
import { componentsOf } from './components.ts';
import type { Evaluation } from './evaluate-debate.ts';
import { makeFramework } from './framework.ts';

export const ATTENTION_KINDS = [
  'unanswered-objection',
  'lost-support',
  'question-without-position',
  'circular-support',
  'for-and-against',
  'claim-without-source',
  'lost-passage',
] as const;

/** Something in a debate that its analyst may want to see to. */
export interface Attention {
  readonly kind: (typeof ATTENTION_KINDS)[number];
  readonly entity: 'statement' | 'relation' | 'excerpt';
  readonly id: StatementId | RelationId | ExcerptId;
  /** A sentence for the user. */
  readonly text: string;
}

/** Lists what needs attention in an evaluated debate, or in the map of it that was evaluated, by kind. */
export function needsAttention(debate: Debate, evaluation: Evaluation): Attention[] {
  const { parts, statements } = evaluation;
  const quoted = (id: StatementId) => shortQuote(debate.get('statement', id).text);
  const relations = [...parts.relations.keys()].map((id) => debate.get('relation', id));
  const found: Attention[] = [];
  const say = (kind: Attention['kind'], entity: Attention['entity'], id: Attention['id'], text: string) =>
    found.push({ kind, entity, id, text });

  for (const relation of relations) {
    if (relation.kind === 'attacks' && isUnanswered(relation, evaluation)) {
      const objection = relation.premises.map(quoted).join(' with ');
      say('unanswered-objection', 'relation', relation.id, `Nothing answers the objection ${objection}.`);
    }
  }
  const positions = new Set(relations.flatMap(({ kind, premises }) => (kind === 'answers' ? premises : [])));
  for (const id of positions) {
    if (statements.get(id)?.backing !== 'lost') continue;
    say('lost-support', 'statement', id, `All that supports the position ${quoted(id)} has fallen.`);
  }
  const answered = new Set(
    relations.flatMap(({ kind, target }) => (kind === 'answers' && 'statement' in target ? [target.statement] : [])),
  );
  for (const id of parts.statements.keys()) {
    if (debate.get('statement', id).kind !== 'question' || answered.has(id)) continue;
    say('question-without-position', 'statement', id, `No position answers the question ${quoted(id)}.`);
  }
  for (const [first, ...others] of supportCircles(relations, [...parts.statements.keys()])) {
    if (first === undefined) continue;
    const among = others.length === 0 ? 'itself' : `itself by way of ${others.map(quoted).join(', ')}`;
    say('circular-support', 'statement', first, `${quoted(first)} supports ${among}.`);
  }
  for (const [premise, target] of usedForAndAgainst(relations)) {
    const text = `${quoted(premise)} is used both for and against ${quoted(target)}.`;
    say('for-and-against', 'statement', premise, text);
  }
  for (const id of statements.keys()) {
    const isStated = !debate.get('statement', id).implicit;
    const cited = debate.citationsByStatement.get(id);
    if (isStated && cited.length === 0) say('claim-without-source', 'statement', id, `${quoted(id)} has no source.`);
    for (const { excerpt } of cited) {
      if (!isLost(debate.get('excerpt', excerpt))) continue;
      say('lost-passage', 'excerpt', excerpt, `A passage that ${quoted(id)} cites is no longer in its source.`);
    }
  }
  return found.sort((a, b) => ATTENTION_KINDS.indexOf(a.kind) - ATTENTION_KINDS.indexOf(b.kind));
}

/** Tells whether nothing attacks an attack, or a premise of it. */
function isUnanswered({ id, premises }: Relation, { parts }: Evaluation): boolean {
  const elements = [parts.relations.get(id), ...premises.map((premise) => parts.statements.get(premise))];
  return elements.every((each) => each === undefined || parts.framework.attacks.into(each).length === 0);
}

/** Returns the statements of each circle of support. */
function supportCircles(relations: readonly Relation[], ids: readonly StatementId[]): StatementId[][] {
  const places = new Map(ids.map((id, i) => [id, i] as const));
  const supports = relations.flatMap(({ kind, premises, target }) => {
    const aim = 'statement' in target ? places.get(target.statement) : undefined;
    if (kind !== 'supports' || aim === undefined) return [];
    return premises.map((premise) => ({ sources: [places.get(premise) as number], target: aim }));
  });
  const onThemselves = new Set(supports.flatMap(({ sources: [own], target }) => (own === target ? [target] : [])));
  return componentsOf(makeFramework(ids.length, { attacks: [], supports }))
    .filter(([first, ...others]) => others.length > 0 || onThemselves.has(first as number))
    .map((component) => component.map((place) => ids[place] as StatementId));
}

function usedForAndAgainst(relations: readonly Relation[]): [StatementId, StatementId][] {
  const uses = new Map<string, { premise: StatementId; target: StatementId; kinds: Set<string> }>();
  for (const { kind, premises, target } of relations) {
    if ((kind !== 'supports' && kind !== 'attacks') || !('statement' in target)) continue;
    for (const premise of premises) {
      const key = JSON.stringify([premise, target.statement]);
      const use = uses.get(key) ?? { premise, target: target.statement, kinds: new Set() };
      use.kinds.add(kind);
      uses.set(key, use);
    }
  }
  return [...uses.values()].filter(({ kinds }) => kinds.size > 1).map(({ premise, target }) => [premise, target]);
}
