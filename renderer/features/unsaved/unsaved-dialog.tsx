import { useId } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { counted } from '../../../shared/text/counted.ts';
import type { App } from '../../core/app.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import type { RefusedEdit, UnsavedText } from '../../core/slices/unsaved.ts';
import { forgetWordless, giveUpUnsaved, mayBeTriedAgain, tryAgain } from '../../core/unsaved/unsaved.ts';
import { useUnsavedTexts } from '../../core/unsaved/use-unsaved-texts.ts';
import { DetailList } from '../../ui/dialog/detail-list.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { errorTitle } from '../../ui/words/error-titles.ts';
import { showPlace } from './show-place.ts';

/** The most texts that are shown; all of them are copied. */
const MOST_SHOWN = 50;

/** Shows edits that were not written, and typed text that is not in the debate: closing it loses nothing. */
export function UnsavedDialog() {
  const app = useApp();
  const refused = useAppState((state) => state.refused);
  const texts = useUnsavedTexts();
  const hasWords = texts.length > 0;
  const mayTry = mayBeTriedAgain(refused);
  const close = () => {
    app.closeDialog();
    forgetWordless(app);
  };
  const again = () => {
    app.closeDialog();
    tryAgain(app);
  };
  const [first] = refused;
  return (
    <DialogFrame
      title={first === undefined ? t('Not in the debate yet') : errorTitle(first.error)}
      size={hasWords ? 'medium' : 'narrow'}
      onClose={close}
    >
      <div className="dialog-body">
        <Reasons refused={refused} takesFocus={!hasWords} />
        {hasWords && <Texts texts={texts} />}
      </div>
      <div className="dialog-buttons">
        {hasWords && (
          <>
            <button type="button" className="button quiet dialog-aside" onClick={() => askToGiveUp(app, texts.length)}>
              {t('Discard…')}
            </button>
            <button type="button" className="button" onClick={close}>
              {t('Keep for later')}
            </button>
            <button type="button" className={`button${mayTry ? '' : ' main'}`} onClick={() => void copy(app, texts)}>
              {texts.length === 1 ? t('Copy') : t('Copy all')}
            </button>
          </>
        )}
        {mayTry && (
          <button type="button" className={`button${hasWords ? ' main' : ''}`} onClick={again}>
            {t('Try again')}
          </button>
        )}
        {!hasWords && (
          <button type="button" className="button main" onClick={close}>
            {t('OK')}
          </button>
        )}
      </div>
    </DialogFrame>
  );
}

/**
 * The reasons why edits were not written, each once. No button has the focus: somebody who was typing would press it.
 */
function Reasons({ refused, takesFocus }: { readonly refused: readonly RefusedEdit[]; readonly takesFocus: boolean }) {
  const [first, ...others] = new Set(refused.map(({ error }) => error.message));
  if (first === undefined) return null;
  return (
    <>
      <p className="dialog-text" role="alert" tabIndex={-1} data-first-focus={takesFocus ? '' : undefined}>
        {first}
      </p>
      <DetailList details={others} />
    </>
  );
}

function Texts({ texts }: { readonly texts: readonly UnsavedText[] }) {
  const more = texts.length - MOST_SHOWN;
  return (
    <>
      <p className="dialog-text">
        {t(
          '{count, plural, one {This is not in the debate. It is kept until this window closes: “{texts} not saved”, in its last line, shows it again.} other {These are not in the debate. They are kept until this window closes: “{texts} not saved”, in its last line, shows them again.}}',
          { count: texts.length, texts: counted(texts.length, 'text') },
        )}
      </p>
      {texts.slice(0, MOST_SHOWN).map((text, index) => (
        <OneText
          key={`${text.place.entity} ${text.place.id} ${text.place.field}`}
          unsaved={text}
          takesFocus={index === 0}
        />
      ))}
      {more > 0 && <p className="dialog-hint">{t('… {count, number} more, which are copied too', { count: more })}</p>}
    </>
  );
}

function OneText({ unsaved, takesFocus }: { readonly unsaved: UnsavedText; readonly takesFocus: boolean }) {
  const { place, name, text, problem } = unsaved;
  const app = useApp();
  const id = useId();
  const isThere = useDebate((debate) => debate.table(place.entity).has(place.id));
  return (
    <div className="dialog-field">
      <label htmlFor={id} dir="auto">
        {name}
      </label>
      <textarea
        id={id}
        className="field dialog-unsaved"
        dir="auto"
        readOnly
        rows={1}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        data-first-focus={takesFocus ? '' : undefined}
        value={text}
      />
      {problem !== null && (
        <p className="dialog-problem">
          <span id={`${id}-problem`}>{problem}</span>
          {isThere && (
            <button
              type="button"
              className="button"
              onClick={() => {
                app.closeDialog();
                showPlace(app, place);
              }}
            >
              {t('Go to it')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

async function copy(app: App, texts: readonly UnsavedText[]): Promise<void> {
  const [only, ...others] = texts;
  const text =
    others.length === 0 ? (only?.text ?? '') : texts.map(({ name, text: words }) => `${name}\n${words}`).join('\n\n');
  try {
    await app.request('clipboard.writeText', { text, html: null });
    app.notify(texts.length === 1 ? t('The text is on the clipboard.') : t('The texts are on the clipboard.'));
  } catch (error) {
    app.fail(error);
  }
}

function askToGiveUp(app: App, count: number): void {
  app.openDialog({
    kind: 'confirm',
    title: count === 1 ? t('Discard this text?') : t('Discard these {count, number} texts?', { count }),
    text:
      count === 1
        ? t('It is nowhere else, and this cannot be undone.')
        : t('They are nowhere else, and this cannot be undone.'),
    details: [],
    confirm: t('Discard'),
    run() {
      app.closeDialog();
      giveUpUnsaved(app);
    },
  });
}
