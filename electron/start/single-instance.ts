import { app } from 'electron';
import { z } from 'zod';

const dataSchema = z.object({ files: z.array(z.string()) });

type OpenAll = (files: readonly string[]) => void;

/** Gathers the files that the system and later starts of the app ask for. */
export interface AskedFiles {
  /** From now on, gives files to `openAll`, those asked for so far included. */
  handOver(openAll: OpenAll): void;
}

/** Claims the place of this user's one running app; null when another process has it, which is sent `files` instead. */
export function takePlace(files: readonly string[]): AskedFiles | null {
  if (!app.requestSingleInstanceLock({ files })) return null;
  let openAll: OpenAll | null = null;
  const early = [...files];
  const ask: OpenAll = (asked) => {
    if (openAll === null) early.push(...asked);
    else openAll(asked);
  };
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const given = dataSchema.safeParse(data);
    ask(given.success ? given.data.files : []);
  });
  // How macOS asks for files, even before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    ask([path]);
  });
  return {
    handOver(given) {
      openAll = given;
      given(early);
    },
  };
}
