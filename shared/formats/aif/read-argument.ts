import { t } from '../../language/translate.ts';
import type { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenTarget } from '../reading/given-entities.ts';
import { type AifNode, isSchemeType, type Neighbours } from './aif-graph.ts';
import { ownRelation, ownStatement } from './own-members.ts';
import { KIND_OF, schemeOf } from './schemes.ts';

/** Adds a statement for every node that is a proposition. */
export function readStatements(nodes: readonly AifNode[], builder: DebateBuilder): void {
  for (const { id, type, text, own, place } of nodes) {
    if (type !== 'I') continue;
    if (typeof own['id'] === 'string' && !builder.has('statement', id)) builder.identify('statement', id, own['id']);
    builder.statement(id, { text, ...ownStatement(own) }, place);
  }
}

/**
 * Adds a relation for every node that relates and has a premise and a target. Returns the ids of those that are in the debate;
 * all others are noted.
 */
export function readRelations(
  byId: ReadonlyMap<string, AifNode>,
  around: Neighbours,
  builder: DebateBuilder,
): Set<string> {
  const found = new Map<string, readonly GivenTarget[]>();
  for (const node of byId.values()) {
    const targets = readRelation(node, around, builder);
    if (targets.length > 0) found.set(node.id, targets);
  }
  return settled(found);
}

/** Returns the ids of the relations whose targets lead to a statement: the builder leaves out all others. */
function settled(found: ReadonlyMap<string, readonly GivenTarget[]>): Set<string> {
  const aimedAt = new Map<string, string[]>();
  const kept = new Set<string>();
  for (const [id, targets] of found) {
    for (const target of targets) {
      if ('statement' in target) kept.add(id);
      else aimedAt.set(target.relation, aimedAt.get(target.relation) ?? []);
      if ('relation' in target) aimedAt.get(target.relation)?.push(id);
    }
  }
  // A set gives what is added to it while it is gone through, too.
  for (const id of kept) for (const other of aimedAt.get(id) ?? []) kept.add(other);
  return kept;
}

function readRelation(node: AifNode, around: Neighbours, builder: DebateBuilder): readonly GivenTarget[] {
  const { id, type, own, place } = node;
  if (!isSchemeType(type)) return [];
  const premises = [
    ...new Set(
      around
        .into(id)
        .filter((each) => each.type === 'I')
        .map((each) => each.id),
    ),
  ];
  const targets = targetsOf(node, around);
  const fault = whyUnplaced(node, { premises, targets, around });
  if (fault !== null) {
    builder.note('left-out', t('The node {id} ({type}) is left out: {fault}.', { id, type, fault }), place);
    return [];
  }
  if (targets.length > 1) {
    const text = t(
      'The node {id} ({type}) is aimed at {targets, plural, one {# node} other {# nodes}}: it came in as as many relations.',
      { id, type, targets: targets.length },
    );
    builder.note('repaired', text, place);
  }
  if (typeof own['id'] === 'string') builder.identify('relation', id, own['id']);
  targets.forEach((target, at) => {
    const given = { kind: KIND_OF[type], premises, target, scheme: schemeOf(node), ...ownRelation(own) };
    builder.relation(at === 0 ? id : `${id}/target ${at + 1}`, given, place);
  });
  return targets;
}

function targetsOf({ id }: AifNode, around: Neighbours): GivenTarget[] {
  const unique = [...new Map(around.outOf(id).map((node) => [node.id, node])).values()];
  return unique.flatMap((node): GivenTarget[] => {
    if (node.type === 'I') return [{ statement: node.id }];
    return isSchemeType(node.type) ? [{ relation: node.id }] : [];
  });
}

interface Ends {
  readonly premises: readonly string[];
  readonly targets: readonly GivenTarget[];
  readonly around: Neighbours;
}

function whyUnplaced({ id }: AifNode, { premises, targets, around }: Ends): string | null {
  const isLocution = ({ type }: AifNode) => type === 'L';
  if (premises.length === 0) {
    const locution = around.into(id).find(isLocution);
    return locution === undefined
      ? t('it has no premise')
      : t('its premise {id} is a locution, no proposition', { id: locution.id });
  }
  if (targets.length > 0) return null;
  const locution = around.outOf(id).find(isLocution);
  return locution === undefined
    ? t('it is aimed at nothing')
    : t('it is aimed at the locution {id}, no proposition', { id: locution.id });
}
