/** Entities as a format gives them: by its own keys, with what the model needs left out where there is a natural default. */
import type {
  Act,
  Attribution,
  CslItem,
  Direction,
  Fidelity,
  MapStyle,
  PremiseRole,
  RelationKind,
  SchemePremise,
  SpeakerKind,
  StatementKind,
} from '../../model/entities.ts';

/** The key of the statement or of the relation that is meant. */
export type GivenTarget = { readonly statement: string } | { readonly relation: string };

export interface GivenStatement {
  readonly text: string;
  readonly kind?: StatementKind;
  readonly implicit?: boolean;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly weight?: number | null;
}

export interface GivenRelation {
  readonly kind: RelationKind;
  readonly premises: readonly string[];
  readonly target: GivenTarget;
  readonly scheme?: string;
  /** Roles of premises, by the keys of these. */
  readonly roles?: readonly PremiseRole[];
  readonly note?: string;
  readonly weight?: number | null;
}

export interface GivenSpeaker {
  readonly name: string;
  readonly kind?: SpeakerKind;
  readonly otherNames?: readonly string[];
  readonly role?: string;
  readonly colour?: string;
}

export interface GivenMove {
  readonly speaker: string;
  readonly act: Act;
  readonly target: GivenTarget;
  readonly at?: string | null;
  readonly words?: string;
  readonly excerpt?: string | null;
  readonly replyTo?: string | null;
}

export interface GivenSource {
  readonly csl: CslItem;
  readonly text: string;
  readonly mediaType?: string;
  readonly verbatim?: boolean;
  /** The bytes of the original, in base64. */
  readonly original?: string | null;
}

/** A passage of a source: at a place in the text as it was given, or by its words, which are looked for in it. */
export interface GivenExcerpt {
  readonly source: string;
  readonly place: { readonly start: number; readonly end: number } | { readonly exact: string };
  readonly page?: number | null;
  readonly note?: string;
  readonly tags?: readonly string[];
}

export interface GivenCitation {
  readonly statement: string;
  readonly excerpt: string;
  readonly fidelity?: Fidelity | null;
  readonly reason?: string;
  readonly attribution?: Attribution | null;
}

export interface GivenMap {
  readonly title: string;
  readonly style?: MapStyle;
  readonly direction?: Direction;
}

/** A scheme whose form a file gives. */
export interface GivenScheme {
  readonly id: string | null;
  readonly name: string;
  readonly premises: readonly SchemePremise[];
  readonly conclusion: string;
  readonly questions: readonly { readonly id: string | null; readonly text: string; readonly premise: string | null }[];
}
