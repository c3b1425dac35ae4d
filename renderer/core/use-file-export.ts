import { useState } from 'react';
import { type CounterclaimError, errorCode } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { useApp } from './app-context.ts';
import { beginExport } from './slices/export.ts';
import { tellFaults } from './tell-faults.ts';

interface WrittenFile {
  readonly path: string;
  readonly faults: readonly string[];
  /** What the file lacks, a sentence each. */
  readonly lacks?: readonly string[];
}

/** The writing of a file from a dialog: whether it is under way, and why the last one failed. */
export interface FileExport {
  readonly writing: boolean;
  readonly failure: string | null;
  /** Writes, then closes the dialog and says where; the dialog stays when the user thought better of it. */
  write(): Promise<void>;
  /** Cancels a running export, with the dialog for another choice; or else closes the dialog. */
  leave(): void;
  forgetFailure(): void;
}

/** Returns the writing of a file by `ask`, which gives null when the user thought better of it. */
export function useFileExport(ask: () => Promise<WrittenFile | null>): FileExport {
  const app = useApp();
  const [writing, setWriting] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  return {
    writing,
    failure,
    async write() {
      beginExport(app);
      setWriting(true);
      setFailure(null);
      try {
        await app.store.getState().session?.flush();
        const written = await ask();
        if (written === null) return;
        app.closeDialog();
        const made = [t('Exported “{path}”.', { path: written.path }), ...(written.lacks ?? [])].join(' ');
        if (!tellFaults(app, made, written.faults)) app.notify(made);
      } catch (error) {
        if (errorCode(error) === undefined) throw error;
        if (errorCode(error) !== 'Cancelled') setFailure((error as CounterclaimError).message);
      } finally {
        setWriting(false);
      }
    },
    leave() {
      if (!writing) app.closeDialog();
      else app.request('export.cancel', {}).catch((error: unknown) => app.fail(error));
    },
    forgetFailure: () => setFailure(null),
  };
}
