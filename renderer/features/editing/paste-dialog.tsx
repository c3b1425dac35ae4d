import { useId, useMemo, useRef, useState } from 'react';
import type { PastedDebate } from '../../../shared/contract/clipboard.ts';
import { pastedLines } from '../../../shared/formats/pasted/pasted-lines.ts';
import type { PastedWay } from '../../../shared/formats/pasted/pasted-text.ts';
import { noteSentence } from '../../../shared/formats/reading/import-report.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { clipOf } from '../../../shared/model/commands/clip.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { useApp } from '../../core/app-context.ts';
import { DetailList } from '../../ui/dialog/detail-list.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { NOUNS, SIGNS } from '../../ui/words/relation-words.ts';
import { addTextAsSource } from '../sources/source-actions.ts';
import { addClip } from './add-clip.ts';
import { pastedWords } from './take-text.ts';

const WAYS: Readonly<Record<PastedWay, string>> = {
  table: msg('A claim for each row of the table'),
  lines: msg('A claim for each line'),
  paragraphs: msg('A claim for each paragraph'),
  one: msg('One claim of all of it'),
};

/** More than anybody looks through before pasting. */
const MOST_SHOWN = 200;
/** Deeper lines stand no farther to the side. */
const DEEPEST = 8;

interface Props {
  readonly pasted: { readonly text: string; readonly rows: readonly (readonly string[])[] | null };
  readonly read: PastedDebate;
  readonly label: string;
  /** The corner of the map near which it goes. */
  readonly at: Point;
}

/** Shows which claims a text becomes, and lets the user choose how it is divided, before they are added as one step. */
export function PasteDialog({ pasted, read: first, label, at }: Props) {
  const app = useApp();
  const id = useId();
  const [read, setRead] = useState(first);
  const [way, setWay] = useState<PastedWay | 'source'>(first.way);
  const lines = useMemo(() => pastedLines(read.data), [read]);
  const requests = useRef(0);
  const isSource = way === 'source';
  const isReady = isSource || way === read.way;

  const choose = (chosen: PastedWay | 'source') => {
    setWay(chosen);
    const request = ++requests.current;
    if (chosen === 'source' || chosen === read.way) return;
    const rows = pasted.rows === null ? null : pasted.rows.map((row) => [...row]);
    app.request('clipboard.readPasted', { text: pasted.text, rows, way: chosen }).then(
      (answer) => {
        // An answer that comes late is none to what was chosen since.
        if (request === requests.current) setRead(answer);
      },
      (error: unknown) => {
        if (request === requests.current) setWay(read.way);
        app.fail(error);
      },
    );
  };
  const submit = () => {
    if (isSource) {
      app.closeDialog();
      addTextAsSource(app, pasted.text).catch((error: unknown) => app.fail(error));
      return;
    }
    if (addClip(app, clipOf(read.data), { label, at }) === null) return;
    app.closeDialog();
    app.notify(pastedWords(read.data));
  };
  return (
    <DialogFrame title={t('Paste text')} size="wide" onClose={() => app.closeDialog()}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) submit();
        }}
      >
        <div className="dialog-body">
          <fieldset className="paste-ways">
            <legend className="heading">{t('Turn this into')}</legend>
            {[...first.ways, 'source' as const].map((each) => (
              <label key={each}>
                <input type="radio" name={`${id}way`} checked={way === each} onChange={() => choose(each)} />
                {each === 'source' ? t('A source, from which passages are taken') : t(WAYS[each])}
              </label>
            ))}
          </fieldset>
          {!isSource && (
            <>
              <p className="dialog-text" role="status">
                {summary(read)}
              </p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in the reach of the keyboard. */}
              <section className="paste-lines" aria-label={t('Preview')} tabIndex={0}>
                <ol>
                  {lines.slice(0, MOST_SHOWN).map(({ id: line, text, depth, bears, speakers }) => (
                    <li key={line} style={{ marginInlineStart: 22 * Math.min(depth, DEEPEST) }}>
                      <span className={`paste-sign ${bears ?? ''}`}>
                        <span aria-hidden="true">{bears === null ? '•' : SIGNS[bears]}</span>
                        {bears !== null && (
                          <span className="visually-hidden">
                            {t('{relation}, level {depth}:', { relation: t(NOUNS[bears]), depth })}{' '}
                          </span>
                        )}
                      </span>
                      <span>
                        <bdi>{text}</bdi>
                        {speakers.length > 0 && <span className="paste-speaker"> – {speakers.join(', ')}</span>}
                      </span>
                    </li>
                  ))}
                </ol>
                {lines.length > MOST_SHOWN && (
                  <p>{t('… {count, number} more', { count: lines.length - MOST_SHOWN })}</p>
                )}
              </section>
              <DetailList details={read.report.notes.map(noteSentence)} />
            </>
          )}
        </div>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => app.closeDialog()}>
            {t('Cancel')}
          </button>
          <button type="submit" className="button main" data-first-focus disabled={!isReady}>
            {isSource
              ? t('Add source')
              : t('{count, plural, one {Paste # statement} other {Paste # statements}}', {
                  count: read.data.statements.length,
                })}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}

function summary({ data: { statements, relations, speakers, sources } }: PastedDebate): string {
  const parts = [
    t('{count, plural, one {# statement} other {# statements}}', { count: statements.length }),
    t('{count, plural, one {# relation} other {# relations}}', { count: relations.length }),
    ...(speakers.length > 0
      ? [t('{count, plural, one {# speaker} other {# speakers}}', { count: speakers.length })]
      : []),
    ...(sources.length > 0 ? [t('{count, plural, one {# source} other {# sources}}', { count: sources.length })] : []),
  ];
  return `${parts.join(', ')}.`;
}
