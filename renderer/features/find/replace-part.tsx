import { useId, useMemo, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { replaceInTexts, whyNotWritten } from '../../../shared/model/commands/replace.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { withReplaced } from '../../../shared/search/find-words.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { replaceWith } from '../../core/slices/find.ts';
import type { Matches } from './find-matches.ts';
import { ReplacementList } from './replacement-list.tsx';

const NONE: ReadonlySet<string> = new Set();

/** Replaces what was found: the other words, what becomes of each text, and which of them are changed. */
export function ReplacePart({ matches, isReady }: { readonly matches: Matches; readonly isReady: boolean }) {
  const app = useApp();
  const { query, replacement } = useAppState((state) => state.find);
  const [unticked, setUnticked] = useState({ query, keys: NONE });
  // What was unticked for other words says nothing about these.
  const left = unticked.query === query ? unticked.keys : NONE;
  const setLeft = (keys: ReadonlySet<string>) => setUnticked({ query, keys });
  const all = useId();
  const { quoted } = matches;
  const written = useMemo(
    () => matches.written.filter(({ text, ranges }) => withReplaced(text, ranges, replacement) !== text),
    [matches, replacement],
  );
  const chosen = useMemo(() => written.filter(({ key }) => !left.has(key)), [written, left]);

  const replace = () => {
    const debate = app.store.getState().session?.debate;
    if (debate === undefined) return;
    const possible = chosen.filter(({ place, text, ranges }) => {
      return whyNotWritten(debate, place, withReplaced(text, ranges, replacement)) === null;
    });
    const label = `Replace ${shortQuote(query.words, 20)} with ${shortQuote(replacement, 20)}`;
    const places = possible.map(({ place }) => place);
    const refused = chosen.length - possible.length;
    const rest =
      refused === 0
        ? ''
        : t('{count, plural, one {# text} other {# texts}} would be empty or too long, and stayed.', {
            count: refused,
          });
    if (possible.length === 0) {
      app.notify(rest);
      return;
    }
    if (!app.change(label, (now) => replaceInTexts(now, { query, replacement, places }))) return;
    app.notify(
      `${t('{count, plural, one {Replaced in # text.} other {Replaced in # texts.}}', { count: possible.length })} ${rest}`.trimEnd(),
    );
    setLeft(NONE);
  };

  return (
    <>
      <div className="find-row">
        <input
          className="field"
          aria-label={t('Replace with')}
          placeholder={t('Replace with')}
          dir="auto"
          maxLength={1000}
          value={replacement}
          onChange={(event) => replaceWith(app, event.target.value)}
        />
        <button type="button" className="button main" disabled={!isReady || chosen.length === 0} onClick={replace}>
          {chosen.length === 0
            ? t('Replace')
            : t('{count, plural, one {Replace in # text} other {Replace in # texts}}', { count: chosen.length })}
        </button>
      </div>
      {quoted.length > 0 && (
        <p className="find-remark">
          {t(
            '{count, plural, one {# quoted passage has the words, too, and stays as it is: a quotation is its source’s.} other {# quoted passages have the words, too, and stay as they are: a quotation is its source’s.}}',
            { count: quoted.length },
          )}
        </p>
      )}
      {written.length > 0 && (
        <>
          <div className="find-all">
            <input
              id={all}
              type="checkbox"
              checked={chosen.length === written.length}
              ref={(box) => {
                if (box !== null) box.indeterminate = chosen.length > 0 && chosen.length < written.length;
              }}
              onChange={({ target }) => setLeft(target.checked ? NONE : new Set(written.map(({ key }) => key)))}
            />
            <label htmlFor={all}>{t('All')}</label>
          </div>
          <ReplacementList
            matches={written}
            replacement={replacement}
            isChosen={(key) => !left.has(key)}
            onToggle={(key) => setLeft(toggled(left, key))}
          />
        </>
      )}
    </>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return keys.symmetricDifference(new Set([key]));
}
