import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import { useShallow } from 'zustand/react/shallow';
import type { Debate } from '../../shared/model/debate.ts';
import type { AppState } from './app-state.ts';
import type { App } from './app-store.ts';
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
  return useStore(useApp().store, useShallow(select));
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
