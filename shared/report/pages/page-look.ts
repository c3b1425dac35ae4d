import type { TextStyle } from '../../text/text.ts';
import type { ReportPaper } from '../report-choices.ts';

/** A sheet, in points; the room for text has lines of some 70 letters. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** The free room at both sides, over the text and under it. */
  readonly side: number;
  readonly top: number;
  readonly foot: number;
}

export const PAGE_SIZES: Readonly<Record<ReportPaper, PageSize>> = {
  A4: { width: 595.28, height: 841.89, side: 95, top: 82, foot: 72 },
  Letter: { width: 612, height: 792, side: 103, top: 80, foot: 68 },
};

/** Colours of a report on pages, which are those of its web page on paper and screen. */
export const INK = {
  paper: '#ffffff',
  text: '#1f2328',
  soft: '#5d616a',
  line: '#d9d5ca',
  link: '#1d5fa8',
  said: '#0b7a5b',
  mark: '#fdf0c2',
} as const;

/** How a paragraph is set; lengths in points. */
export interface ParagraphLook {
  readonly style: TextStyle;
  readonly leading: number;
  readonly fill: string;
}

const look = (typeface: TextStyle['typeface'], size: number, leading: number, fill: string): ParagraphLook => ({
  style: { typeface, size },
  leading,
  fill,
});

export const LOOKS = {
  title: look('sans-semibold', 26, 32, INK.text),
  subtitle: look('sans', 11, 16, INK.soft),
  chapter: look('sans-semibold', 18, 23, INK.text),
  heading2: look('sans-semibold', 13, 17.5, INK.text),
  heading3: look('sans-semibold', 11, 15.5, INK.text),
  statement: look('sans-semibold', 10, 14.5, INK.text),
  label: look('sans', 8.5, 12.5, INK.soft),
  text: look('sans', 10, 15, INK.text),
  fact: look('sans', 8.75, 13, INK.soft),
  item: look('sans', 9, 13.5, INK.text),
  said: look('serif', 10.75, 15.5, INK.text),
  reported: look('sans', 10, 15, INK.text),
  tableHead: look('sans-semibold', 8.75, 13, INK.soft),
  note: look('sans', 8, 11.5, INK.text),
  contents1: look('sans-semibold', 10, 16, INK.text),
  contents2: look('sans', 9.5, 15, INK.text),
  source: look('sans', 9.5, 14.5, INK.text),
} as const;

/** Points of one step from the margin. */
export const STEP = 16;
