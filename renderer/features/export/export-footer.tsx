import { Check } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { DrawingSubject } from '../../../shared/scene/drawing-subject.ts';
import { VIEW_NAMES } from '../../core/view-names.ts';
import { ExportProgress } from '../../ui/connected/export-progress.tsx';
import { RevealButton } from '../../ui/connected/reveal-button.tsx';
import { bytesInWords } from '../../ui/words/bytes-in-words.ts';
import { sides } from './measures.ts';
import type { ExportControl } from './use-export-job.ts';

interface Props {
  readonly control: ExportControl;
  /** The kind of subject. */
  readonly kind: DrawingSubject['kind'];
  /** True if the present choices can be a picture. */
  readonly possible: boolean;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** The foot of the dialog: what can be done, what is being done, and its outcome. */
export function ExportFooter({ control, kind, possible, onCopy, onClose }: Props) {
  const { job } = control;
  const main = useFocusAfter(job.state);
  if (job.state === 'running') {
    return (
      <Row
        said={
          <ExportProgress
            label={t('Drawing the {view}', { view: t(VIEW_NAMES[kind]) })}
            before={job.what === 'export' ? t('Choose where to write it…') : t('Drawing the picture…')}
          />
        }
      >
        <button ref={main} type="button" className="button" onClick={() => void control.cancel()}>
          {job.what === 'export' ? t('Cancel export') : t('Cancel copying')}
        </button>
      </Row>
    );
  }
  if (job.state === 'exported') {
    const { path, bytes } = job.exported;
    return (
      <Row said={<Done>{t('Exported “{name}”, {size}', { name: nameOf(path), size: bytesInWords(bytes) })}</Done>}>
        <RevealButton what="written" />
        <button ref={main} type="button" className="button main" onClick={onClose}>
          {t('Done')}
        </button>
      </Row>
    );
  }
  return (
    <Row said={<Outcome control={control} />}>
      <button type="button" className="button quiet" disabled={!possible} onClick={onCopy}>
        {t('Copy as picture')}
      </button>
      <button type="button" className="button" onClick={onClose}>
        {t('Cancel')}
      </button>
      <button ref={main} type="submit" className="button main" disabled={!possible}>
        {t('Export…')}
      </button>
    </Row>
  );
}

function Row({ said, children }: { readonly said: ReactNode; readonly children: ReactNode }) {
  return (
    <footer className="dialog-buttons export-footer">
      <div className="export-said" role="status">
        {said}
      </div>
      {children}
    </footer>
  );
}

/** The outcome of the last export, if that was not a file. */
function Outcome({ control: { job } }: { readonly control: ExportControl }) {
  switch (job.state) {
    case 'copied':
      return <Done>{t('On the clipboard: {size} pixels', { size: sides(job.size.width, job.size.height) })}</Done>;
    case 'cancelled':
      return <p>{t('Cancelled. Nothing was written.')}</p>;
    case 'failed':
      return (
        <p className="export-problem" role="alert">
          {job.error.message}
        </p>
      );
    default:
      return null;
  }
}

function Done({ children }: { readonly children: string }) {
  return (
    <p className="export-done">
      <Check size={15} strokeWidth={2} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

/** Moves the focus to the next sensible button when another row of buttons appears. */
function useFocusAfter(state: string) {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state && state !== 'idle') button.current?.focus();
    before.current = state;
  }, [state]);
  return button;
}

/** Returns the last part of a path of any system. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
