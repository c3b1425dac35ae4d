import { graphemes } from '../../text/graphemes.ts';
import { isolated } from '../../text/isolation.ts';
import type { TextLine, TextStyle, Typesetter } from '../../text/text.ts';

/** Sets `text` on one line of at most `width` pixels, cut with an ellipsis where it is longer. */
function fittedLine(text: string, style: TextStyle, width: number, typesetter: Typesetter): TextLine {
  const whole = typesetter.line(isolated(text), style);
  if (whole.width <= width) return whole;
  const starts = graphemes(text).map(({ index }) => index);
  const cutAt = (count: number) => typesetter.line(`${isolated(text.slice(0, starts[count]).trimEnd())}…`, style);
  let fits = 0;
  for (let tooMany = starts.length; tooMany - fits > 1; ) {
    const middle = (fits + tooMany) >> 1;
    if (cutAt(middle).width <= width) fits = middle;
    else tooMany = middle;
  }
  return cutAt(fits);
}

/**
 * Sets `text` in at most `most` lines of at most `width` pixels, the last one cut with an ellipsis when there is more.
 */
export function fittedLines(
  text: string,
  style: TextStyle,
  { width, most }: { readonly width: number; readonly most: number },
  typesetter: Typesetter,
): TextLine[] {
  const lines = typesetter.wrap(isolated(text), style, width);
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  const rest = isolated(text).slice(last.start).replace(/\s+/g, ' ');
  return [...lines.slice(0, most - 1), fittedLine(rest, style, width, typesetter)];
}
