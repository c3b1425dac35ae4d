import { useId } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Scheme } from '../../../shared/schemes/scheme.ts';

/** All parts of a scheme; `users`: how many relations have it, if it is the debate's own. */
export function SchemeDetails({ scheme, users }: { readonly scheme: Scheme; readonly users: number }) {
  const heading = useId();
  const { own, name, otherNames, premises, conclusion, questions } = scheme;
  return (
    <section
      className="schemes-shown"
      aria-labelledby={heading}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in the reach of the keyboard.
      tabIndex={0}
    >
      <h3 id={heading} className="heading" dir="auto">
        {name}
      </h3>
      {otherNames.length > 0 && <p className="schemes-note">{t('Also: {names}', { names: otherNames.join(', ') })}</p>}
      {own !== null && (
        <p className="schemes-note">
          {t('{users, plural, =0 {No relation has it.} one {# relation has it.} other {# relations have it.}}', {
            users,
          })}
        </p>
      )}
      <dl className="scheme-pattern">
        {premises.map(({ key, role, text }) => (
          <div key={key}>
            <dt dir="auto">{role}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
        <div>
          <dt>{t('Conclusion')}</dt>
          <dd dir="auto">{conclusion}</dd>
        </div>
      </dl>
      {questions.length > 0 && (
        <>
          <h4 className="scheme-heading">{t('Critical questions')}</h4>
          <ul className="schemes-questions" aria-label={t('Critical questions')}>
            {questions.map(({ id, text, premise }) => (
              <li key={id} dir="auto">
                {premise === null ? text : t('{question} ({role})', { question: text, role: premise })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
