import { fittedLines } from '../scene/exchange/fitted-line.ts';
import type { SceneElement, Shape } from '../scene/scene.ts';
import type { Theme } from '../scene/theme.ts';
import { isolated } from '../text/isolation.ts';
import type { TextLine, TextStyle, Typesetter } from '../text/text.ts';

const STYLE: TextStyle = { typeface: 'sans', size: 14 };
const BASELINE = 14;
const RULE = 22;
/** Pixels between the titles and the number. */
const GAP = 40;

/** Draws the head of a page `width` pixels wide: the titles of debate and map, and the page's number among all. */
export function runningHead(
  { titles, page, pages }: { readonly titles: readonly string[]; readonly page: number; readonly pages: number },
  width: number,
  theme: Theme,
  typesetter: Typesetter,
): SceneElement {
  const words = `Page ${page} of ${pages}`;
  const number = typesetter.line(words, STYLE);
  const put = (line: TextLine, x: number): Shape => {
    return { type: 'text', role: 'label', line, style: STYLE, fill: theme.softInk, x, y: BASELINE };
  };
  const title = titles.map(isolated).join('  ·  ');
  const lines = fittedLines(title, STYLE, { width: width - number.width - GAP, most: 1 }, typesetter);
  return {
    kind: 'running',
    id: '',
    bounds: { x: 0, y: 0, width, height: RULE + 1 },
    shapes: [
      ...lines.map((line) => put(line, 0)),
      put(number, width - number.width),
      {
        type: 'path',
        commands: [
          ['M', 0, RULE],
          ['L', width, RULE],
        ],
        stroke: theme.cardLine,
        strokeWidth: 1,
      },
    ],
    description: words,
  };
}
