import { t } from '../../../../shared/language/translate.ts';
import type { LeftOutLine } from '../../../../shared/sources/turns/turn.ts';

/** The most lines that are drawn. */
const MOST = 300;

/** The lines of a transcript that are nobody's words. */
export function LeftOut({ lines }: { readonly lines: readonly LeftOutLine[] }) {
  if (lines.length === 0) return null;
  const more = lines.length - MOST;
  return (
    <details className="turns-left-out">
      <summary>
        {t('{count, plural, one {# line} other {# lines}} left out, as nobody’s words', { count: lines.length })}
      </summary>
      <ul>
        {lines.slice(0, MOST).map((line) => (
          <li key={line.start} dir="auto">
            {line.text}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('… {more, number} more', { more })}</p>}
    </details>
  );
}
