import type { Destination } from './destinations.ts';
import type { RtfLook, RtfParagraph } from './rtf-writer.ts';
import type { StyleNames } from './style-names.ts';

/** What holds within a pair of braces: what is set in it ends with it. */
export interface Group {
  destination: Destination;
  /** The control word that set it. */
  destinationName: string;
  /** True until the first token in it. */
  isNew: boolean;
  /** True after \*: a destination that is not known is passed over. */
  isOptional: boolean;
  /** True for the group that set it, at whose end it ends. */
  isOwner: boolean;
  /** True until the next group in it, which is the first of two of the same words. */
  skipsNext: boolean;
  look: RtfLook;
  paragraph: RtfParagraph;
  /** The number of the font; undefined for that of the document. */
  font: number | undefined;
  /** Characters after \u that stand for it in programs that do not know Unicode. */
  fallback: number;
  /** The words of a destination that are no part of the text, shared by all groups in it. */
  collected: { words: string } | undefined;
}

export const PLAIN_LOOK: RtfLook = {
  isHidden: false,
  isStruck: false,
  raised: 'level',
  isDeleted: false,
  isInserted: false,
};
export const PLAIN_PARAGRAPH: RtfParagraph = { isInTable: false, isHeading: false, isTitle: false, level: 0 };

/** Half points by which a run stands raised or lowered, where that is not only for its looks. */
const RAISED = 4;
const DEEPEST_LEVEL = 8;

/** Returns a look as a control word changes it. */
export function changedLook(look: RtfLook, name: string, value: number | undefined): RtfLook {
  const isOn = value !== 0;
  switch (name) {
    case 'plain':
      return { ...PLAIN_LOOK, isDeleted: look.isDeleted, isInserted: look.isInserted };
    case 'v':
      return { ...look, isHidden: isOn };
    case 'strike':
    case 'striked':
      return { ...look, isStruck: isOn };
    case 'super':
      return { ...look, raised: isOn ? 'up' : 'level' };
    case 'sub':
      return { ...look, raised: isOn ? 'down' : 'level' };
    case 'nosupersub':
      return { ...look, raised: 'level' };
    case 'up':
      return { ...look, raised: (value ?? 6) >= RAISED ? 'up' : 'level' };
    case 'dn':
      return { ...look, raised: (value ?? 6) >= RAISED ? 'down' : 'level' };
    case 'deleted':
      return { ...look, isDeleted: isOn };
    case 'revised':
      return { ...look, isInserted: isOn };
    default:
      return look;
  }
}

interface ParagraphWord {
  readonly name: string;
  readonly value: number | undefined;
  readonly styles: StyleNames;
}

/** Returns what is said of a paragraph as a control word changes it. */
export function changedParagraph(paragraph: RtfParagraph, { name, value, styles }: ParagraphWord): RtfParagraph {
  switch (name) {
    case 'pard':
      return PLAIN_PARAGRAPH;
    case 'intbl':
      return { ...paragraph, isInTable: true };
    case 'itap':
      return { ...paragraph, isInTable: (value ?? 1) > 0 };
    case 'ilvl':
      return { ...paragraph, level: Math.min(DEEPEST_LEVEL, Math.max(0, value ?? 0)) };
    case 's':
      return { ...paragraph, ...styles.kindOf(value ?? 0) };
    case 'outlinelevel':
      return { ...paragraph, isHeading: (value ?? DEEPEST_LEVEL + 1) <= DEEPEST_LEVEL };
    default:
      return paragraph;
  }
}

/** Signs that have a control word of their own. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  nestcell: '\t',
  '~': '\u00a0',
  _: '\u2011',
};
