import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { assertNever } from '../../shared/errors.ts';
import { boundsOfPoints, inflate } from '../../shared/scene/geometry.ts';
import type { Box, Paint, PathCommand, Shape } from '../../shared/scene/scene.ts';
import type { FontId, TextRun } from '../../shared/text/text.ts';
import { endOf, partsIn } from './long-lines.ts';

/** Everything that a canvas needs beside the shapes. */
export interface CanvasAssets {
  /** Returns the family under which a bundled font is registered with the canvas. */
  family(font: FontId): string;
  /** Returns a picture of one emoji, and its place in ems from the left end of the baseline. */
  emoji(cluster: string): { readonly image: Canvas; readonly box: Box };
}

type TextShape = Extract<Shape, { type: 'text' }>;

/**
 * Scene pixels: lines no longer than this in either direction are painted whole; the reach of a pen beyond its line.
 */
const LONG_LINE = 4096;
const PEN = 8;

/**
 * Paints at least the part of `shape` that is in `area`, in scene pixels; scale and place are the context's transform.
 */
export function paintShape(context: SKRSContext2D, shape: Shape, area: Box, assets: CanvasAssets): void {
  switch (shape.type) {
    case 'rect':
      context.beginPath();
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      fillAndStroke(context, shape);
      break;
    case 'circle':
      context.beginPath();
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      context.closePath();
      fillAndStroke(context, shape);
      break;
    case 'path':
      if (shape.fill === undefined && isLong(shape.commands)) {
        for (const { commands, before } of partsIn(shape.commands, inflate(area, PEN))) {
          context.beginPath();
          for (const command of commands) tracePath(context, command);
          fillAndStroke(context, shape, before);
        }
        break;
      }
      context.beginPath();
      for (const command of shape.commands) tracePath(context, command);
      fillAndStroke(context, shape);
      break;
    case 'text':
      paintText(context, shape, assets);
      break;
    default:
      assertNever(shape);
  }
}

function tracePath(context: SKRSContext2D, command: PathCommand): void {
  switch (command[0]) {
    case 'M':
      context.moveTo(command[1], command[2]);
      break;
    case 'L':
      context.lineTo(command[1], command[2]);
      break;
    case 'C':
      context.bezierCurveTo(command[1], command[2], command[3], command[4], command[5], command[6]);
      break;
    case 'Z':
      context.closePath();
      break;
    default:
      assertNever(command);
  }
}

function isLong(commands: readonly PathCommand[]): boolean {
  const { width, height } = boundsOfPoints(commands.flatMap((command) => (command[0] === 'Z' ? [] : [endOf(command)])));
  return Math.max(width, height) > LONG_LINE;
}

/** `before` is the length of the line before the stroked part, for its dashes. */
function fillAndStroke(context: SKRSContext2D, { fill, stroke, strokeWidth = 1, dash = [] }: Paint, before = 0): void {
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth;
    context.lineCap = dash[0] === 0 ? 'round' : 'butt';
    context.setLineDash([...dash]);
    context.lineDashOffset = before;
    context.stroke();
  }
}

function paintText(context: SKRSContext2D, shape: TextShape, assets: CanvasAssets): void {
  context.fillStyle = shape.fill;
  context.letterSpacing = `${shape.style.letterSpacing ?? 0}px`;
  // Left to itself, Skia does not kern across spaces, and the words drift from where they were measured.
  context.fontKerning = 'normal';
  for (const run of shape.line.runs) {
    if (run.font === 'emoji') paintEmoji(context, run, shape, assets);
    else paintRun(context, run, shape, assets.family(run.font));
  }
}

function paintRun(context: SKRSContext2D, run: TextRun, { x, y, style }: TextShape, family: string): void {
  context.font = `${style.size}px "${family}"`;
  context.direction = run.rtl ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  context.fillText(run.shown ?? run.text, x + run.x, y);
}

function paintEmoji(context: SKRSContext2D, run: TextRun, { x, y, style }: TextShape, assets: CanvasAssets): void {
  const { image, box } = assets.emoji(run.text);
  const left = x + run.x + box.x * style.size;
  context.drawImage(image, left, y + box.y * style.size, box.width * style.size, box.height * style.size);
}
