import { useEffect } from 'react';
import type { Divisions } from '../../../shared/evaluation/divisions.ts';
import type { StatementFollowing } from '../../../shared/evaluation/following.ts';
import type { MapId, RelationId, StatementId } from '../../../shared/model/entities.ts';
import { useApp, useAppState } from '../app-context.ts';
import type { Evaluated } from '../slices/evaluation.ts';
import type { Need } from './needs.ts';

/** Has something kept in the state while the caller is shown. */
export function useNeed(kind: Need['kind'], of = ''): void {
  const { evaluation } = useApp();
  useEffect(
    () => evaluation.need(kind === 'explanation' || kind === 'divisions' ? { kind, of } : { kind }),
    [evaluation, kind, of],
  );
}

/** Returns why a claim or relation stands or falls, as soon as that is known. */
export function useExplanation(of: string): Evaluated['explained'] {
  useNeed('explanation', of);
  return useAppState(({ evaluated }) => (evaluated?.explained?.id === of ? evaluated.explained : null));
}

/** Returns where the speakers divide on a map (null: in all of the debate), as soon as that is known. */
export function useDivisions(map: MapId | null): Divisions | null {
  useNeed('divisions', map ?? '');
  return useAppState(({ evaluated }) => (evaluated?.divisions?.map === map ? evaluated.divisions.found : null));
}

export function useFollowingOf(id: StatementId): StatementFollowing | null {
  return useAppState(({ evaluated }) => evaluated?.following.statements.get(id) ?? null);
}

export function useFollowingOfRelation(id: RelationId) {
  return useAppState(({ evaluated }) => evaluated?.following.relations.get(id) ?? null);
}
