import type { Shape } from '../../../shared/scene/scene.ts';
import { baselineIn, cssFont, lettering } from './lettering.ts';

type TextShape = Extract<Shape, { type: 'text' }>;

/** The height of a line box, in lines, at which no letter is cut, whatever the leading. */
const LINE_BOX = 1.5;

/** A line of text in the place where it was measured. */
export function TextLineView({ text: { line, style, x, y, fill } }: { text: TextShape }) {
  const height = Math.round(style.size * LINE_BOX);
  const top = y - baselineIn(height, style);
  return (
    <span
      className="card-line"
      dir={line.rtl ? 'rtl' : 'ltr'}
      style={{ ...cssFont(style), left: x, top, width: line.width, height, lineHeight: `${height}px`, color: fill }}
    >
      {lettering(line)}
    </span>
  );
}
