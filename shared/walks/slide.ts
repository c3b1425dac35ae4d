import type { SceneElement } from '../scene/scene.ts';
import type { TextLine, TextStyle } from '../text/text.ts';

/** The size of a slide in points, as presentations are wide today, and what stays free at its edges. */
export const SLIDE = { width: 960, height: 540, side: 48, top: 36, foot: 44 } as const;

/** A text that is set together, of at most a width. */
export interface SlideText {
  readonly text: string;
  /** Points. */
  readonly style: TextStyle;
  readonly leading: number;
  readonly fill: string;
  /** Points from the left edge of what it stands in. */
  readonly indent: number;
  /** Points to what stands above. */
  readonly before: number;
  /** The colour of a bar at its left. */
  readonly bar?: string;
  /** The address of the web that it leads to. */
  readonly href?: string;
}

/** A text with its place on a slide, in points. */
export interface PlacedText extends SlideText {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: readonly TextLine[];
}

/** A drawing with its place on a slide: `scale` is points per pixel, (x, y) the place of its origin in points. */
export interface SlideDrawing {
  readonly elements: readonly SceneElement[];
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A slide: what a stop of a walk shows, or a part of that. */
export interface Slide {
  /** The number of its stop, from 1, and of how many. */
  readonly stop: number;
  readonly of: number;
  /** True if it goes on with what the slide before it began. */
  readonly continues: boolean;
  readonly heading: PlacedText;
  readonly texts: readonly PlacedText[];
  readonly drawing: SlideDrawing | null;
  /** What the presenter wants to say. */
  readonly note: string;
}

/** A walk as slides, with what its document is called. */
export interface SlideShow {
  readonly title: string;
  readonly debate: string;
  readonly author: string;
  readonly language: string;
  readonly created: string;
  readonly slides: readonly Slide[];
}
