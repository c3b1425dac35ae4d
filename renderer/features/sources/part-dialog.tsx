import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { type DocumentParts, isLike } from '../../../shared/sources/document-parts.ts';
import { useApp } from '../../core/app-context.ts';
import { closeDialogsOf } from '../../core/slices/dialogs.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { PartRow } from './part-row.tsx';

interface Props {
  /** The name of the file. */
  readonly name: string;
  readonly of: DocumentParts;
}

/** More rows than these are not drawn: words of the title or address find the others. */
const MOST_SHOWN = 200;
/** Rows that Page Up and Page Down skip. */
const PAGE = 8;

/** Asks which page of a web archive, or message of a mailbox, is to become a source; the main process waits for it. */
export function PartDialog({ name, of: all }: Props) {
  const app = useApp();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const isAnswered = useRef(false);
  const found = [...all.parts.entries()].filter(([, part]) => isLike(part, wanted));
  const shown = found.slice(0, MOST_SHOWN);
  const chosen = shown[at]?.[0];

  const answer = (part: number | null) => {
    isAnswered.current = true;
    closeDialogsOf(app, 'part');
    void app.request('sources.choose', { part });
  };
  useEffect(
    () => () => {
      // Closed by another debate that was opened: nobody may wait for an answer.
      if (!isAnswered.current) void app.request('sources.choose', { part: null });
    },
    [app],
  );
  useEffect(() => {
    // It returns a promise in newer browsers, which is not for React.
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setAt(Math.max(0, Math.min(at + step, shown.length - 1)));
  };

  return (
    <DialogFrame
      title={t('Choose a {kind, select, message {message} other {page}}', { kind: all.kind })}
      size="medium"
      onClose={() => answer(null)}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== undefined) answer(chosen);
        }}
      >
        <div className="dialog-body">
          <p className="part-file" dir="auto">
            {t('“{name}” holds {parts}. One becomes the source.', {
              name,
              parts: counted(all.parts.length, all.kind),
            })}
          </p>
          <label className="dialog-field" htmlFor={`${id}-wanted`}>
            {t('Find')}
            <input
              id={`${id}-wanted`}
              className="field"
              dir="auto"
              data-first-focus
              role="combobox"
              aria-expanded="true"
              aria-controls={`${id}-list`}
              aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen}`}
              placeholder={t('Words of its title, address or time')}
              autoComplete="off"
              maxLength={500}
              value={wanted}
              onKeyDown={onKeyDown}
              onChange={(event) => {
                setWanted(event.target.value);
                setAt(0);
              }}
            />
          </label>
          <div ref={list} id={`${id}-list`} className="part-list" role="listbox" aria-label={t(LABELS[all.kind])}>
            {shown.map(([index, part], place) => (
              <PartRow
                key={index}
                id={`${id}-${index}`}
                part={part}
                isChosen={place === at}
                onChoose={() => setAt(place)}
                onTake={() => answer(index)}
              />
            ))}
          </div>
          <p className="part-count" role="status">
            {countOf(found.length, shown.length, all.kind)}
          </p>
        </div>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => answer(null)}>
            {t('Cancel')}
          </button>
          <button type="submit" className="button main" disabled={chosen === undefined}>
            {t('Read this {kind, select, message {message} other {page}}', { kind: all.kind })}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}

const LABELS = { page: msg('Pages'), message: msg('Messages') } as const;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

function countOf(found: number, shown: number, kind: DocumentParts['kind']): string {
  if (found === 0) return t('No {kind, select, message {message} other {page}} is like that.', { kind });
  return found === shown
    ? counted(found, kind)
    : t('The first {shown, number} of {found} are shown.', { shown, found: counted(found, kind) });
}

function counted(count: number, kind: DocumentParts['kind']): string {
  return kind === 'page'
    ? t('{count, plural, one {# page} other {# pages}}', { count })
    : t('{count, plural, one {# message} other {# messages}}', { count });
}
