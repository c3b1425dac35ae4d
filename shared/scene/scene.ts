import type { RelationId, RelationKind, StatementId } from '../model/entities.ts';
import type { Quotation } from '../sources/quotation.ts';
import type { TextLine, TextStyle, UnsupportedText } from '../text/text.ts';
import type { Theme } from './theme.ts';

/** Pixels, x to the right and y down, with the origin at the scene's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export type PathCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** How an area or a line is painted; colours are `#rrggbb`. Left out: not filled, not stroked. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Lengths of dash and gap; round line caps when the dash is 0 long (dots). */
  readonly dash?: readonly number[];
}

export type Shape =
  | ({ readonly type: 'rect'; readonly radius: number } & Box & Paint)
  | ({ readonly type: 'circle'; readonly radius: number } & Point & Paint)
  | ({ readonly type: 'path'; readonly commands: readonly PathCommand[] } & Paint)
  | {
      readonly type: 'text';
      readonly line: TextLine;
      readonly style: TextStyle;
      readonly fill: string;
      /** Left end of the baseline. */
      readonly x: number;
      readonly y: number;
      /** `content` is what people wrote and readers search; `label` is the program's own lettering. */
      readonly role: 'content' | 'label';
    };

export type ElementKind =
  | 'title'
  | 'legend'
  // a map
  | 'relation'
  | 'card'
  | 'banner'
  // an exchange
  | 'lane'
  | 'time'
  | 'move'
  | 'reply'
  | 'note'
  // the pages of an exchange: their title and number, and headings that stood on the page before
  | 'running';

/** Something a reader sees as one thing: painted, tagged, pointed at and linked as a whole. */
export interface SceneElement {
  readonly kind: ElementKind;
  /** The id of its statement, relation, speaker or move; '' for what stands for none. */
  readonly id: string;
  readonly bounds: Box;
  readonly shapes: readonly Shape[];
  /** What it says, for readers who cannot see it: the whole text of a card, a relation in a sentence. */
  readonly description: string;
  /** Areas in it that lead to moves on other pages. */
  readonly links?: readonly MoveLink[];
}

export interface MoveLink {
  readonly area: Box;
  /** The id of the move. */
  readonly to: string;
  /** What it says. */
  readonly label: string;
}

/** Where a relation runs, for pointing at it and for lines that end on it. */
export interface RelationGeometry {
  readonly id: RelationId;
  readonly kind: RelationKind;
  /** Whether its target is a relation. */
  readonly onRelation: boolean;
  /** Flattened lines, from each drawn premise to the junction and from there to the target. */
  readonly polylines: readonly (readonly Point[])[];
  /** Where the sign stands: the junction of linked premises, or the middle of the line. */
  readonly sign: Point;
  /** Premises that are not on this map; a count at the sign says so. */
  readonly hiddenPremises: number;
}

export interface CardGeometry {
  readonly statement: StatementId;
  readonly box: Box;
  /** Words of the text that do not fit on the card. */
  readonly wordsCut: number;
}

/** The whole text of a card, shown or not. */
export interface CardText {
  /** Of the statement, or of the move. */
  readonly id: string;
  readonly of: 'statement' | 'move';
  /** What the statement is on this map: Claim, Position, …; who does what in a move. */
  readonly heading: string;
  readonly text: string;
  /** Whether the card could not show all of it. */
  readonly isCut: boolean;
  /** The passages that it rests on. */
  readonly quotations: readonly Quotation[];
}

export interface OutlineEntry {
  /** Of the statement, or of the move. */
  readonly id: string;
  readonly label: string;
  /** 0 is the first. */
  readonly page: number;
  readonly at: Point;
}

/** A map or an exchange ready to be written: everything in paint order, measured, coloured and placed. */
export interface Scene {
  readonly title: string;
  readonly author: string;
  /** When the debate was made, ISO 8601: the only date that an export carries. */
  readonly created: string;
  /** A BCP 47 language tag. */
  readonly language: string;
  /** What it is and how much is on it, in a sentence. */
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** Of the first page, where there are several. */
  readonly elements: readonly SceneElement[];
  /** What stands on the pages after the first, each of this width and height; null for what is drawn as one, without page numbers. */
  readonly morePages: readonly (readonly SceneElement[])[] | null;
  /** Of the statements and relations of a map. */
  readonly cards: readonly CardGeometry[];
  readonly relations: readonly RelationGeometry[];
  readonly outline: readonly OutlineEntry[];
  /** In reading order. */
  readonly texts: readonly CardText[];
  readonly unsupported: readonly UnsupportedText[];
}
