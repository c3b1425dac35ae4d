import { isolated } from '../text/isolation.ts';
import type { TextStyle, Typesetter } from '../text/text.ts';
import type { SceneElement, Shape } from './scene.ts';
import type { Theme } from './theme.ts';

const TITLE_STYLE: TextStyle = { typeface: 'sans-semibold', size: 22 };
const UNDER_SIZE = 12.5;

/**
 * Draws the map's title over the debate's title and its author's name in letters of `underSize` pixels, from (x, y)
 * down, at most `width` pixels wide.
 */
export function titleBlock(
  titles: { map: string; debate: string; author: string; when?: string },
  at: { x: number; y: number; width: number },
  theme: Theme,
  typesetter: Typesetter,
  underSize = UNDER_SIZE,
): SceneElement {
  const shapes: Shape[] = [];
  let y = at.y;
  let widest = 0;
  const set = (text: string, style: TextStyle, leading: number, fill: string) => {
    if (text === '') return;
    for (const line of typesetter.wrap(text, style, at.width)) {
      y += leading;
      const x = line.rtl ? at.x + at.width - line.width : at.x;
      shapes.push({ type: 'text', role: 'content', line, style, x, y: y - leading * 0.24, fill });
      widest = Math.max(widest, x - at.x + line.width);
    }
  };
  set(titles.map, TITLE_STYLE, 29, theme.ink);
  y += 2;
  const under = [titles.when ?? '', titles.debate, titles.author].filter((part) => part !== '' && part !== titles.map);
  set(under.map(isolated).join('  ·  '), { typeface: 'sans', size: underSize }, 19, theme.softInk);
  const description = [titles.map, ...under].join('. ');
  return { kind: 'title', id: '', bounds: { x: at.x, y: at.y, width: widest, height: y - at.y }, shapes, description };
}
