import { useCallback, useState } from 'react';
import { spokenLocale, t } from '../../../../shared/language/translate.ts';
import type { ExcerptId } from '../../../../shared/model/entities.ts';
import { hasTellingChange } from '../../../../shared/sources/replacement.ts';
import { sourceTitle } from '../../../../shared/sources/source-title.ts';
import { useApp, useDebate } from '../../../core/app-context.ts';
import type { NewerVersion } from '../../../core/newer-version.ts';
import { DialogFrame } from '../../../ui/dialog/dialog-frame.tsx';
import { replaceSource } from './apply-replacement.ts';
import { ChangedSurroundings } from './changed-surroundings.tsx';
import { LostPassages } from './lost-passages.tsx';
import { MovedPassageChoice } from './moved-passage.tsx';
import type { Verdicts } from './read-replacement.ts';

/** Asks which passages of a source may follow it into its newer text, and replaces it. */
export function ReplaceDialog({ version }: { readonly version: NewerVersion }) {
  const app = useApp();
  const title = useDebate((debate) => sourceTitle(debate.sources.get(version.source)));
  const [verdicts, setVerdicts] = useState<Verdicts>(new Map());
  const { exact, moved, lost } = version;
  const undecided = moved.filter(({ excerpt }) => !verdicts.has(excerpt.id)).length;
  const decideAll = (isIt: boolean) => setVerdicts(new Map(moved.map(({ excerpt }) => [excerpt.id, isIt])));
  const decide = useCallback(
    (excerpt: ExcerptId, isIt: boolean) => setVerdicts((before) => new Map(before).set(excerpt, isIt)),
    [],
  );
  const close = () => {
    app.closeDialog();
    // The document that was read is not wanted, and need not be kept.
    void app.request('sources.letGo', {});
  };
  return (
    <DialogFrame title={t('Replace “{title}”', { title })} size="wide" onClose={close}>
      <div className="dialog-body replace">
        <p className="dialog-text">{summary(exact.length, moved.length, lost.length)}</p>
        {moved.length > 0 && (
          <section aria-labelledby="replace-moved">
            <div className="replace-head">
              <h3 className="heading" id="replace-moved">
                {t('To be confirmed')}
              </h3>
              {moved.length > 1 && (
                <span className="replace-all">
                  <button type="button" className="button" onClick={() => decideAll(true)}>
                    {t('Confirm all')}
                  </button>
                  <button type="button" className="button" onClick={() => decideAll(false)}>
                    {t('Refuse all')}
                  </button>
                </span>
              )}
            </div>
            <ol className="replace-list">
              {moved.map((passage) => (
                <MovedPassageChoice
                  key={passage.excerpt.id}
                  passage={passage}
                  texts={version}
                  verdict={verdicts.get(passage.excerpt.id)}
                  decide={decide}
                />
              ))}
            </ol>
          </section>
        )}
        <ChangedSurroundings passages={exact.filter(hasTellingChange)} />
        <LostPassages excerpts={lost} />
      </div>
      <div className="dialog-buttons">
        <p className="replace-undecided" role="status">
          {undecided > 0 &&
            t('{undecided, plural, one {# passage} other {# passages}} still to be confirmed or refused.', {
              undecided,
            })}
        </p>
        <button type="button" className="button" onClick={close}>
          {t('Cancel')}
        </button>
        <button
          type="button"
          className="button main"
          disabled={undecided > 0}
          onClick={() => {
            app.closeDialog();
            replaceSource(app, version, verdicts);
          }}
        >
          {t('Replace')}
        </button>
      </div>
    </DialogFrame>
  );
}

function summary(exact: number, moved: number, lost: number): string {
  if (moved === 0 && lost === 0) {
    if (exact === 0) return t('No passage is marked in it yet, so nothing can be lost.');
    return t('{exact, plural, one {Its passage stands} other {All # passages stand}} in the new text as before.', {
      exact,
    });
  }
  const same =
    exact === 0
      ? []
      : [t('{exact, plural, one {# passage stands} other {# passages stand}} there as before', { exact })];
  const may =
    moved === 0 ? [] : [t('{moved, plural, one {# passage} other {# passages}} may have moved or changed', { moved })];
  const gone =
    lost === 0
      ? []
      : [
          t('{lost, plural, one {# passage is} other {# passages are}} no longer there', {
            lost,
          }),
        ];
  return t('In the new text, {what}.', {
    what: new Intl.ListFormat(spokenLocale()).format([...same, ...may, ...gone]),
  });
}
