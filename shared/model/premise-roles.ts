import type { PremiseRole, Relation, StatementId } from './entities.ts';

/** Returns the role that a relation gives a premise; '' for none. */
export function roleOf({ roles }: Pick<Relation, 'roles'>, premise: StatementId): string {
  return roles.find((each) => each.premise === premise)?.role ?? '';
}

/** Returns those of `roles` that belong to one of `premises`, in their order. The list itself if it has no others. */
export function rolesAmong(roles: readonly PremiseRole[], premises: readonly StatementId[]): readonly PremiseRole[] {
  if (roles.length === 0) return roles;
  const given = new Map(roles.map((each) => [each.premise, each]));
  return premises.flatMap((premise) => given.get(premise) ?? []);
}

/** Returns the roles of premises that are called otherwise elsewhere; of two that become one premise, the first role. */
export function rolesRenamed(
  roles: readonly PremiseRole[],
  nameOf: (premise: StatementId) => StatementId,
): readonly PremiseRole[] {
  const given = new Map<StatementId, PremiseRole>();
  for (const { premise, role } of roles) {
    const name = nameOf(premise);
    if (!given.has(name)) given.set(name, { premise: name, role });
  }
  return [...given.values()];
}
