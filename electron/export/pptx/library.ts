import { createRequire } from 'node:module';
import type pptxgenjs from 'pptxgenjs';

export type Presentation = pptxgenjs.default;
export type LibrarySlide = pptxgenjs.default.Slide;
export type TextRuns = pptxgenjs.default.TextProps;
export type TextOptions = pptxgenjs.default.TextPropsOptions;
export type ShapeOptions = pptxgenjs.default.ShapeProps;

// As an ES module its package has no type, so that not everything that loads modules takes it for one.
const Library = createRequire(import.meta.url)('pptxgenjs') as typeof pptxgenjs.default;

/** A shape of any form; the library's types leave it out. */
export const FREEFORM = 'custGeom' as Parameters<LibrarySlide['addShape']>[0];

export function newPresentation(): Presentation {
  return new Library();
}
