import type { Box, PathCommand, SceneElement, Shape } from '../../../shared/scene/scene.ts';
import type { SlideDrawing } from '../../../shared/walks/slide.ts';
import { FREEFORM, type LibrarySlide, type Presentation, type ShapeOptions, type TextRuns } from './library.ts';
import { FACES, inches, plainText } from './words.ts';

/** Puts a drawing on a slide: each card is one shape with its text, each line a path. */
export function drawOn(on: LibrarySlide, made: Presentation, drawing: SlideDrawing): void {
  for (const element of drawing.elements) {
    if (element.kind === 'relation') for (const shape of element.shapes) draw(on, made, shape, drawing, element);
    else card(on, made, element, drawing);
  }
}

type Text = Extract<Shape, { type: 'text' }>;

/** The lines of a card are one text; what stands at its right, such as a number of passages, stands by itself. */
function card(on: LibrarySlide, made: Presentation, element: SceneElement, drawing: SlideDrawing): void {
  const { bounds, shapes, description } = element;
  const texts = shapes.filter((shape): shape is Text => shape.type === 'text');
  for (const shape of shapes) if (shape.type !== 'text') draw(on, made, shape, drawing, element);
  const isBeside = ({ role, x }: Text) => role === 'label' && x > bounds.x + bounds.width / 2;
  for (const text of texts.filter(isBeside)) line(on, text, drawing);
  const rows = texts.filter((text) => !isBeside(text)).sort((a, b) => a.y - b.y);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  const left = Math.min(...rows.map(({ x }) => x));
  const top = first.y - first.style.size;
  const room = {
    x: left,
    y: top,
    width: bounds.x + bounds.width - left - 8,
    height: last.y + last.style.size * 0.4 - top,
  };
  const isCentred = element.kind === 'banner';
  const place = placeOf(isCentred ? { ...room, x: bounds.x, width: bounds.width } : room, drawing);
  const rtl = rows.some((text) => text.role === 'content' && text.line.rtl);
  on.addText(joined(rows, drawing), {
    ...place,
    margin: 0,
    valign: 'top',
    fit: 'shrink',
    align: isCentred ? 'center' : rtl ? 'right' : 'left',
    ...(rtl ? { rtlMode: true } : {}),
    objectName: plainText(description).slice(0, 200),
  });
}

/** Ends a paragraph where the look changes; lines of one text go on in it, so that it is set anew in other fonts. */
function joined(lines: readonly Text[], drawing: SlideDrawing): TextRuns[] {
  const paragraphs: TextRuns[] = [];
  for (const [index, each] of lines.entries()) {
    const run = runOf(each, drawing);
    const last = paragraphs.at(-1);
    const line = lines[index]?.line;
    const before = lines[index - 1]?.line;
    // A line that begins where the one before ends was broken within a word, or in a script without spaces.
    const isBroken = line !== undefined && line.start > 0 && line.start === before?.end && !/\s$/u.test(before.text);
    const isSame =
      last !== undefined &&
      last.options?.fontSize === run.options?.fontSize &&
      last.options?.bold === run.options?.bold &&
      last.options?.color === run.options?.color;
    if (isSame) last.text = `${last.text}${isBroken ? '' : ' '}${run.text}`;
    else paragraphs.push({ text: run.text ?? '', options: { ...run.options } });
  }
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    options: { ...paragraph.options, breakLine: index < paragraphs.length - 1 },
  }));
}

function runOf({ line: { text }, style, fill }: Text, { scale }: SlideDrawing): TextRuns {
  return {
    text: plainText(text),
    options: {
      // Fonts of other widths take a little more: rounded down to a half, but never below what can be read.
      fontSize: Math.max(9, Math.floor(style.size * scale * 2) / 2),
      bold: style.typeface.endsWith('semibold'),
      color: fill.slice(1),
      fontFace: style.typeface.startsWith('serif') ? FACES.serif : FACES.sans,
    },
  };
}

/** A line of text by itself, where it was measured. */
function line(on: LibrarySlide, text: Text, drawing: SlideDrawing): void {
  const { x, y, style, line: set } = text;
  const box = { x: x - 6, y: y - style.size, width: set.width + 12, height: style.size * 1.4 };
  const options = { margin: 0, align: 'center', valign: 'middle', wrap: false } as const;
  on.addText([runOf(text, drawing)], { ...placeOf(box, drawing), ...options });
}

function draw(
  on: LibrarySlide,
  made: Presentation,
  shape: Shape,
  drawing: SlideDrawing,
  { description }: SceneElement,
): void {
  const name = { objectName: plainText(description).slice(0, 200) };
  switch (shape.type) {
    case 'rect': {
      const radius = shape.radius > 0 ? { rectRadius: inches(shape.radius * drawing.scale) } : {};
      const kind = shape.radius > 0 ? made.ShapeType.roundRect : made.ShapeType.rect;
      on.addShape(kind, { ...placeOf(shape, drawing), ...radius, ...painted(shape, drawing), ...name });
      break;
    }
    case 'circle': {
      const { x, y, radius } = shape;
      const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
      on.addShape(made.ShapeType.ellipse, { ...placeOf(box, drawing), ...painted(shape, drawing), ...name });
      break;
    }
    case 'path':
      path(on, shape, drawing, name);
      break;
    case 'text':
      line(on, shape, drawing);
      break;
  }
}

type Path = Extract<Shape, { type: 'path' }>;

function path(on: LibrarySlide, shape: Path, drawing: SlideDrawing, name: { readonly objectName: string }): void {
  const box = extentOf(shape.commands);
  const { x: left, y: top, ...size } = placeOf(box, drawing);
  const at = (x: number, y: number) => ({
    x: inches(drawing.x + x * drawing.scale) - left,
    y: inches(drawing.y + y * drawing.scale) - top,
  });
  const points = shape.commands.map((command, index): NonNullable<ShapeOptions['points']>[number] => {
    switch (command[0]) {
      case 'M':
        return { ...at(command[1], command[2]), moveTo: true };
      case 'L':
        return at(command[1], command[2]);
      case 'C': {
        const [, x1, y1, x2, y2, x3, y3] = command;
        const [one, two] = [at(x1, y1), at(x2, y2)];
        return { ...at(x3, y3), curve: { type: 'cubic', x1: one.x, y1: one.y, x2: two.x, y2: two.y } };
      }
      default:
        return index === 0 ? { ...at(box.x, box.y), moveTo: true } : { close: true };
    }
  });
  const place = { x: left, y: top, w: Math.max(size.w, 0.001), h: Math.max(size.h, 0.001) };
  on.addShape(FREEFORM, { ...place, points, ...painted(shape, drawing), ...name });
}

function extentOf(commands: readonly PathCommand[]): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, ...numbers] of commands) {
    for (const [index, value] of numbers.entries()) (index % 2 === 0 ? xs : ys).push(value);
  }
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function painted(
  { fill, stroke, strokeWidth = 1, dash }: Exclude<Shape, Text>,
  { scale }: SlideDrawing,
): Partial<Pick<ShapeOptions, 'fill' | 'line'>> {
  const dashType = dash === undefined || dash.length === 0 ? 'solid' : dash[0] === 0 ? 'sysDot' : 'dash';
  return {
    ...(fill === undefined ? {} : { fill: { color: fill.slice(1) } }),
    ...(stroke === undefined ? {} : { line: { color: stroke.slice(1), width: strokeWidth * scale, dashType } }),
  };
}

function placeOf({ x, y, width, height }: Box, { x: left, y: top, scale }: SlideDrawing) {
  return {
    x: inches(left + x * scale),
    y: inches(top + y * scale),
    w: inches(width * scale),
    h: inches(height * scale),
  };
}
