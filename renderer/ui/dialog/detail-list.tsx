import { t } from '../../../shared/language/translate.ts';

/** More than anybody reads one by one. */
const MOST_SHOWN = 50;

/** The details of a message, a line each: in a box that scrolls, and from which text can be copied. */
export function DetailList({ details }: { readonly details: readonly string[] }) {
  if (details.length === 0) return null;
  const more = details.length - MOST_SHOWN;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in the reach of the keyboard.
    <section className="dialog-details" aria-label={t('Details')} tabIndex={0}>
      <ul>
        {details.slice(0, MOST_SHOWN).map((detail, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two lines can be alike.
          <li key={index}>{detail}</li>
        ))}
      </ul>
      {more > 0 && <p>{t('… {count, number} more', { count: more })}</p>}
    </section>
  );
}
