import { Check, Circle, X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { HINTS, type Hint } from '../../../shared/contract/choices.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Change } from '../../../shared/model/change.ts';
import { useApp, useAppState, useSession } from '../../core/app-context.ts';
import { prefer } from '../../core/side-panels.ts';
import { KeyHint } from '../../ui/connected/key-hint.tsx';
import { Translated } from '../../ui/translated.tsx';

/** The three things to try first, each ticked once it is done; all are gone then, or when they are sent away. */
export function Hints() {
  const app = useApp();
  const { readOnly } = useSession();
  const left = useAppState(({ preferences }) => preferences.hints);
  useEffect(() => {
    if (left.length === 0) return;
    return app.onDebateChange((changes) => {
      const done = hintsDoneBy(changes ?? []);
      const rest = left.filter((hint) => !done.has(hint));
      if (rest.length < left.length) prefer(app, { hints: rest }).catch((error: unknown) => app.fail(error));
    });
  }, [app, left]);
  if (left.length === 0 || readOnly) return null;
  return (
    <section className="hints" aria-label={t('To try first')}>
      <div className="hints-head">
        <h2 className="heading">{t('To try first')}</h2>
        <button
          type="button"
          className="inspector-icon-button"
          aria-label={t('Dismiss these hints')}
          onClick={() => void prefer(app, { hints: [] })}
        >
          <X size={14} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <ol>
        {HINTS.map((hint) => {
          const isDone = !left.includes(hint);
          const Sign = isDone ? Check : Circle;
          return (
            <li key={hint} className={isDone ? 'done' : undefined}>
              <Sign size={13} strokeWidth={2} aria-hidden="true" />
              <p>
                {isDone && <span className="visually-hidden">{t('Done:')} </span>}
                {wordsOf(hint)}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function wordsOf(hint: Hint): ReactNode {
  switch (hint) {
    case 'add':
      return (
        <Translated
          message="{what}: double-click the map, or press {key}"
          values={{ what: <strong>{t('Add a claim')}</strong>, key: <KeyHint id="add-claim" /> }}
        />
      );
    case 'argue':
      return (
        <Translated
          message="{what}: select a card, and press {support} to support it, {attack} to attack it"
          values={{
            what: <strong>{t('Argue')}</strong>,
            support: <KeyHint id="add-supporting-claim" />,
            attack: <KeyHint id="add-attacking-claim" />,
          }}
        />
      );
    case 'attribute':
      return (
        <Translated
          message="{what}: select a claim, and name a speaker at the right"
          values={{ what: <strong>{t('Say who said it')}</strong> }}
        />
      );
  }
}

/** Returns what changes to a debate show somebody to have done. */
function hintsDoneBy(changes: readonly Change[]): ReadonlySet<Hint> {
  const made = new Set(changes.filter(({ before }) => before === null).map(({ entity }) => entity));
  const done: [boolean, Hint][] = [
    [made.has('statement'), 'add'],
    [made.has('relation'), 'argue'],
    [made.has('move'), 'attribute'],
  ];
  return new Set(done.flatMap(([is, hint]) => (is ? [hint] : [])));
}
