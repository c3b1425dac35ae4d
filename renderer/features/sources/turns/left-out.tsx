import type { LeftOutLine } from '../../../../shared/sources/turns/turn.ts';
import { counted, figures } from '../../../../shared/text/counted.ts';

/** The most lines that are drawn. */
const MOST = 300;

/** The lines of a transcript that are nobody's words. */
export function LeftOut({ lines }: { readonly lines: readonly LeftOutLine[] }) {
  if (lines.length === 0) return null;
  const more = lines.length - MOST;
  return (
    <details className="turns-left-out">
      <summary>{counted(lines.length, 'line')} left out, as nobody’s words</summary>
      <ul>
        {lines.slice(0, MOST).map((line) => (
          <li key={line.start} dir="auto">
            {line.text}
          </li>
        ))}
      </ul>
      {more > 0 && <p>… {figures(more)} more</p>}
    </details>
  );
}
