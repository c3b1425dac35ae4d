import { memo, useMemo } from 'react';
import type { CardLayout } from '../../../shared/scene/card.ts';
import { drawCard, quoteMarkOf } from '../../../shared/scene/card-drawing.ts';
import type { Shape } from '../../../shared/scene/scene.ts';
import { themeNamed } from '../../../shared/scene/theme.ts';
import { useTypesetter } from '../../core/fonts/fonts-context.ts';
import { baselineIn, cssFont, lettering } from '../../ui/drawing/lettering.ts';
import { ShapeView } from '../../ui/drawing/shape-view.tsx';

type TextShape = Extract<Shape, { type: 'text' }>;

const ORIGIN = { x: 0, y: 0 };
/** Line boxes are drawn so high that no letter is cut, whatever the leading. */
const LINE_BOX = 1.5;

/** A card as an export draws it: the same shapes, every line of text where it was measured. */
export const CardFace = memo(function CardFace({
  layout,
  theme,
  hidesText,
}: {
  layout: CardLayout;
  theme: 'light' | 'dark';
  /** While the text is being edited, in a field of its own. */
  hidesText: boolean;
}) {
  const typesetter = useTypesetter();
  const shapes = useMemo(
    () => drawCard(layout, ORIGIN, themeNamed(theme), quoteMarkOf(typesetter)),
    [layout, theme, typesetter],
  );
  const own = new Set(layout.text);
  const texts = shapes.filter((shape) => shape.type === 'text').filter((text) => !hidesText || !own.has(text.line));
  return (
    <>
      <svg className="card-ground" width={layout.width} height={layout.height} aria-hidden="true">
        {shapes.map((shape, index) => shape.type !== 'text' && <ShapeView key={keyOf(index)} shape={shape} />)}
      </svg>
      {texts.map((text, index) => (
        <TextLineView key={keyOf(index)} text={text} />
      ))}
    </>
  );
});

/** Shapes and lines have no names of their own; they are drawn anew together. */
function keyOf(index: number): string {
  return `${index}`;
}

/** A line of text where it was measured. */
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
