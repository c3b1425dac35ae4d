import { memo, useMemo } from 'react';
import type { CardLayout } from '../../../shared/scene/card.ts';
import { drawCard, quoteMarkOf } from '../../../shared/scene/card-drawing.ts';
import { outlined } from '../../../shared/scene/not-yet.ts';
import { themeNamed } from '../../../shared/scene/theme.ts';
import { useTypesetter } from '../../core/fonts/fonts-context.ts';
import { ShapeView } from '../../ui/drawing/shape-view.tsx';
import { TextLineView } from '../../ui/drawing/text-line.tsx';

const ORIGIN = { x: 0, y: 0 };

/** A card as an export draws it: the same shapes, every line of text where it was measured. */
export const CardFace = memo(function CardFace({
  layout,
  theme,
  hidesText,
  isOutlined = false,
}: {
  layout: CardLayout;
  theme: 'light' | 'dark';
  /** True while the text is being edited, in a field of its own. */
  hidesText: boolean;
  /** True if nobody has said it at the moment that is shown. */
  isOutlined?: boolean;
}) {
  const typesetter = useTypesetter();
  const shapes = useMemo(() => {
    const drawn = drawCard(layout, ORIGIN, themeNamed(theme), quoteMarkOf(typesetter));
    return isOutlined ? outlined(drawn, themeNamed(theme)) : drawn;
  }, [layout, theme, typesetter, isOutlined]);
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
