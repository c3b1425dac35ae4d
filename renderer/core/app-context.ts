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

/** Something of the window's state; lists and records are compared by their members. */
export function useAppState<T>(select: (state: AppState) => T): T {
  const last = useRef<T>(undefined);
  return useStore(useApp().store, (state) => {
    const found = select(state);
    if (!sameMembers(last.current, found)) last.current = found;
    return last.current as T;
  });
}

/** Lists are compared by themselves: a debate has long ones, and this is done at every edit. */
function sameMembers(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((member, index) => Object.is(member, b[index]));
  }
  return shallow(a, b);
}

/** What is known of the open debate besides its content, which `useDebate` reads. Throws on the welcome screen. */
export function useSession(): Omit<DebateSession, 'debate'> {
  const session = useAppState((state) => state.session);
  if (session === null) throw new TypeError('Used without a debate.');
  return session;
}

/** Something of the open debate, looked up again at every change; lists and records are compared by their members. */
export function useDebate<T>(select: (debate: Debate) => T): T {
  return useAppState(useMemo(() => fromDebate(select), [select]));
}

/**
 * As `useDebate`, but looked up only after what the user did is drawn: for what takes long in a large debate and need not be there at once.
 * `select` is to be the same function at every call.
 */
export function useDebateSoon<T>(select: (debate: Debate) => T): T {
  const look = useMemo(() => fromDebate(select), [select]);
  const session = useAppState((state) => state.session);
  const revision = useDeferredValue(useAppState((state) => state.revision));
  return look({ session, revision });
}

/** The open debate as it is when this is asked: for what is done later, not for what is drawn. */
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
 * Looks something up in the state, again only when another member of a part of it is there: the window's state changes much more often
 * than the debate, at every scroll for one. What has the same members stays the same value.
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
