import type { evaluationRequests } from '../../shared/contract/evaluation.ts';
import { msg, t } from '../../shared/language/translate.ts';
import { writeFileAtomically } from '../base/atomic-write.ts';
import type { Documents } from '../documents/documents.ts';
import { exportName } from '../export/export-name.ts';
import { solveLabellings } from '../solving/solve-labellings.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { Dialogs, FileKind } from '../windows/dialogs.ts';
import type { HandlersOf } from './request-router.ts';
import type { WrittenFiles } from './written-files.ts';

/** Seconds after which a window is told that a problem is too large. */
const PATIENCE = 20;

const KINDS: Readonly<Record<'csv' | 'md', FileKind>> = {
  csv: { name: msg('Table (CSV)'), extensions: ['csv'] },
  md: { name: msg('Markdown'), extensions: ['md', 'markdown'] },
};

interface EvaluationRequestParts {
  readonly documents: Documents;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
}

/** Handles a window's requests about what follows from its debate, as far as that needs a solver or a file. */
export function evaluationHandlers(parts: EvaluationRequestParts): HandlersOf<typeof evaluationRequests> {
  const { documents, dialogs, written } = parts;
  const cancellations = new WeakMap<AppWindow, AbortController>();
  return {
    'evaluation.labellings': async (window, problem) => {
      cancellations.get(window)?.abort();
      const cancellation = new AbortController();
      cancellations.set(window, cancellation);
      return window.work((closing) =>
        solveLabellings(problem, { seconds: PATIENCE, signal: AbortSignal.any([cancellation.signal, closing]) }),
      );
    },
    'evaluation.cancel': (window) => {
      cancellations.get(window)?.abort();
      return null;
    },
    'evaluation.saveChanges': async (window, { format, text }) => {
      const { data } = await documents.in(window).content();
      const name = exportName({ debate: data.debate.title, subject: t('Changes') });
      const question = { title: t('Export changes'), proposed: `${name}.${format}`, kind: KINDS[format] };
      const path = await dialogs.saveFile(window, question);
      if (path === null) return null;
      return window.work(async () => {
        await writeFileAtomically(path, text);
        written.note(window, path);
        return { path };
      });
    },
  };
}
