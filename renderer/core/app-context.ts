import { createContext, useContext, useDeferredValue, useMemo, useRef } from 'react';
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

/** The open debate. Throws on the welcome screen. */
export function useSession(): DebateSession {
  const session = useAppState((state) => state.session);
  if (session === null) throw new TypeError('Used without a debate.');
  return session;
}

/** Something of the open debate, looked up again at every change; lists and records are compared by their members. */
export function useDebate<T>(select: (debate: Debate) => T): T {
  return useAppState(oncePerRevision(select));
}

/**
 * As `useDebate`, but looked up only after what the user did is drawn: for what takes long in a large debate and need not be there at once.
 * `select` is to be the same function at every call.
 */
export function useDebateSoon<T>(select: (debate: Debate) => T): T {
  const { debate } = useSession();
  const revision = useDeferredValue(useAppState((state) => state.revision));
  const last = useRef<T>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the debate is changed in place, and the revision tells when.
  return useMemo(() => {
    const found = select(debate);
    if (!sameMembers(last.current, found)) last.current = found;
    return last.current as T;
  }, [debate, revision, select]);
}

/** The window's state changes much more often than the debate, at every scroll for one; nothing is looked up in the debate then. */
function oncePerRevision<T>(select: (debate: Debate) => T): (state: AppState) => T {
  let last: { readonly session: DebateSession; readonly revision: number; readonly found: T } | null = null;
  return ({ session, revision }) => {
    if (session === null) throw new TypeError('Used without a debate.');
    if (last?.session !== session || last.revision !== revision) {
      last = { session, revision, found: select(session.debate) };
    }
    return last.found;
  };
}
