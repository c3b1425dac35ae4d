import { createContext, useCallback, useContext, useDeferredValue, useMemo, useRef } from 'react';
import { useStore } from 'zustand/react';
import { shallow } from 'zustand/vanilla/shallow';
import type { Debate } from '../../shared/model/debate.ts';
import type { App } from './app.ts';
import type { AppState } from './app-state.ts';
import type { DebateSession } from './debate-session.ts';

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new TypeError('Used outside the app.');
  return app;
}

/** Selects a value from the window's state; lists and records are compared by their members. */
export function useAppState<T>(select: (state: AppState) => T): T {
  const last = useRef<T>(undefined);
  return useStore(useApp().store, (state) => {
    const found = select(state);
    if (!sameMembers(last.current, found)) last.current = found;
    return last.current as T;
  });
}

/** Lists are compared directly: a debate has long ones, and this is done at every edit. */
function sameMembers(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((member, index) => Object.is(member, b[index]));
  }
  return shallow(a, b);
}

/**
 * Returns facts about the open debate other than its content, which `useDebate` reads. Throws on the welcome screen.
 */
export function useSession(): Omit<DebateSession, 'debate'> {
  const session = useAppState((state) => state.session);
  if (session === null) throw new TypeError('Used without a debate.');
  return session;
}

/** Selects a value from the open debate, again at every change; lists and records are compared by their members. */
export function useDebate<T>(select: (debate: Debate) => T): T {
  return useAppState(useMemo(() => fromDebate(select), [select]));
}

/**
 * Selects as `useDebate` does, but only after the user's action is drawn: for slow look-ups in a large debate that need
 * not be there at once. `select` must be the same function at every call.
 */
export function useDebateSoon<T>(select: (debate: Debate) => T): T {
  return useSoon(
    select,
    useAppState((state) => state.revision),
  );
}

/** Selects as `useDebateSoon` does what no change of a statement's words or note changes: such a change, as at each letter, costs nothing. */
export function useStructureSoon<T>(select: (debate: Debate) => T): T {
  return useSoon(
    select,
    useAppState((state) => state.structure),
  );
}

function useSoon<T>(select: (debate: Debate) => T, latest: number): T {
  const look = useMemo(() => fromDebate(select), [select]);
  const session = useAppState((state) => state.session);
  const revision = useDeferredValue(latest);
  return look({ session, revision });
}

/** Returns a function that gives the open debate at the time of the call: for later work, not for drawing. */
export function useReadDebate(): () => Debate {
  const app = useApp();
  return useCallback(() => openDebate(app.store.getState().session), [app]);
}

function fromDebate<T>(select: (debate: Debate) => T): (state: Pick<AppState, 'session' | 'revision'>) => T {
  return oncePer(
    ({ session, revision }) => ({ session, revision }),
    ({ session }) => select(openDebate(session)),
  );
}

function openDebate(session: DebateSession | null): Debate {
  if (session === null) throw new TypeError('Used without a debate.');
  return session.debate;
}

/**
 * Caches a look-up in the state until a member of the given part changes: the window's state changes much more often
 * than the debate, at every scroll for one. A result with the same members stays the same value.
 */
export function oncePer<S, P extends object, T>(part: (state: S) => P, look: (part: P) => T): (state: S) => T {
  let last: { readonly part: P; readonly found: T } | null = null;
  return (state) => {
    const now = part(state);
    if (last === null || !shallow(last.part, now)) {
      const found = look(now);
      last = { part: now, found: last !== null && sameMembers(last.found, found) ? last.found : found };
    }
    return last.found;
  };
}
