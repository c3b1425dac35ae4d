import { t } from '../../language/translate.ts';
import type { TextLine, TextStyle, Typesetter } from '../../text/text.ts';
import type { SceneElement, Shape } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { fittedLines } from './fitted-line.ts';

const STYLE: TextStyle = { typeface: 'sans', size: 13 };
const BASELINE = 4;
/** Pixels between the title and the number. */
const GAP = 40;

/** Pixels that the title and number take at the foot of a page, including the distance to the cards. */
export const RUNNING_HEIGHT = 40;

/** Draws the foot of a page of `size`: the title, and the page's number at the right. */
export function runningFoot(
  { title, page }: { readonly title: string; readonly page: number },
  size: { readonly width: number; readonly height: number },
  theme: Theme,
  typesetter: Typesetter,
): SceneElement {
  const y = size.height - BASELINE;
  const words = t('Page {page}', { page });
  const number = typesetter.line(words, STYLE);
  const room = { width: size.width - number.width - GAP, most: 1 };
  const put = (line: TextLine, x: number): Shape => {
    return { type: 'text', role: 'label', line, style: STYLE, fill: theme.softInk, x, y };
  };
  return {
    kind: 'running',
    id: '',
    bounds: { x: 0, y: size.height - RUNNING_HEIGHT, width: size.width, height: RUNNING_HEIGHT },
    shapes: [
      ...fittedLines(title, STYLE, room, typesetter).map((line) => put(line, 0)),
      put(number, size.width - number.width),
    ],
    description: words,
  };
}
