import { t } from '../language/translate.ts';
import { fittedLines } from '../scene/exchange/fitted-line.ts';
import type { SceneElement, Shape } from '../scene/scene.ts';
import type { Theme } from '../scene/theme.ts';
import { isolated } from '../text/isolation.ts';
import type { TextLine, TextStyle, Typesetter } from '../text/text.ts';

/** Pixels. */
const SIZE = 14;
/** By the size of the text: the baseline, and the line under it. */
const BASELINE = 1;
const RULE = 1.57;
/** Pixels between the titles and the number. */
const GAP = 40;

/**
 * Draws the head of a page `width` pixels wide, in text of `size` pixels: the titles of debate and map, and the page's
 * number among all.
 */
export function runningHead(
  { titles, page, pages }: { readonly titles: readonly string[]; readonly page: number; readonly pages: number },
  width: number,
  theme: Theme,
  typesetter: Typesetter,
  size = SIZE,
): SceneElement {
  const style: TextStyle = { typeface: 'sans', size };
  const rule = Math.round(RULE * size);
  const words = t('Page {page} of {pages}', { page: String(page), pages: String(pages) });
  const number = typesetter.line(words, style);
  const put = (line: TextLine, x: number): Shape => {
    return { type: 'text', role: 'label', line, style, fill: theme.softInk, x, y: BASELINE * size };
  };
  const title = titles.map(isolated).join('  ·  ');
  const lines = fittedLines(title, style, { width: width - number.width - GAP, most: 1 }, typesetter);
  return {
    kind: 'running',
    id: '',
    bounds: { x: 0, y: 0, width, height: rule + 1 },
    shapes: [
      ...lines.map((line) => put(line, 0)),
      put(number, width - number.width),
      {
        type: 'path',
        commands: [
          ['M', 0, rule],
          ['L', width, rule],
        ],
        stroke: theme.cardLine,
        strokeWidth: 1,
      },
    ],
    description: words,
  };
}
