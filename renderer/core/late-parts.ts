import { type ReactNode, useEffect, useReducer, useRef } from 'react';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import type { App } from './app.ts';
import { useApp } from './app-context.ts';

/** A component that is a function. */
type Drawn<P> = (props: P) => ReactNode;

/**
 * A part of the window whose code is not in the script that the window starts with: it is loaded once the window has
 * nothing else to do, or when it is first needed, whichever is earlier.
 */
export interface LatePart<P> {
  /** Returns the part; null while it is not loaded. */
  loaded(): Drawn<P> | null;
  /** Throws `PartMissing`; then the next call tries again. */
  load(): Promise<void>;
}

const ALL: Pick<LatePart<never>, 'load'>[] = [];

/** Returns a part of the window that `load` imports. */
export function latePart<P>(load: () => Promise<Drawn<P>>): LatePart<P> {
  let component: Drawn<P> | null = null;
  let loading: Promise<void> | null = null;
  const part: LatePart<P> = {
    loaded: () => component,
    load() {
      loading ??= importLate(load).then(
        (found) => {
          component = found;
        },
        (error: unknown) => {
          loading = null;
          throw error;
        },
      );
      return loading;
    },
  };
  ALL.push(part);
  return part;
}

/** Returns a part that is there from the start. */
export function promptPart<P>(component: Drawn<P>): LatePart<P> {
  return { loaded: () => component, load: async () => {} };
}

/**
 * Returns a part that is to be drawn, and loads it if need be; until then, the part that was drawn before, so that
 * nothing flickers, or null. When it cannot be loaded, the failure is shown, and `leave` undoes what wanted it.
 */
export function useLatePart<P>(part: LatePart<P>, leave: (app: App) => void): Drawn<P> | null {
  const app = useApp();
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const before = useRef<Drawn<P>>(null);
  const loaded = part.loaded();
  useEffect(() => {
    before.current = part.loaded() ?? before.current;
    if (part.loaded() !== null) return;
    let isWanted = true;
    part.load().then(
      () => isWanted && drawAgain(),
      (error: unknown) => {
        if (!isWanted) return;
        leave(app);
        app.fail(error);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [app, part, leave]);
  return loaded ?? before.current;
}

/** Loads all parts, one after the other, each after what `whenIdle` waits for. What fails is tried again when it is needed. */
export async function loadLateParts(whenIdle: () => Promise<void> = async () => {}): Promise<void> {
  for (const part of ALL) {
    await whenIdle();
    await part.load().catch(() => {});
  }
}

/** Returns what `load` imports. Throws `PartMissing`. */
export async function importLate<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new CounterclaimError(
      'PartMissing',
      t(
        'A part of the program that is needed for this could not be loaded. Perhaps Counterclaim was updated while it was running: quit it and start it again. If that does not help, install it again. The debate is not affected.',
      ),
      { cause },
    );
  }
}
