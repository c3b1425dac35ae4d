/**
 * The entities of a debate. Ids are strings of 1 to 200 characters, unique per entity. Times are ISO 8601 in UTC; dates that
 * people give are EDTF (`2025-01`, `2025-01-16`, `2025-01-16T12:30`), null when unknown. `order` is a fractional index.
 */
declare const of: unique symbol;
/**
 * A string that names something of one kind. A plain string is accepted, since ids come from files and from messages as
 * such; an id that is known to name another kind is not.
 */
type Id<Kind extends string> = string & { readonly [of]?: Kind };

export type DebateId = Id<'debate'>;
export type StatementId = Id<'statement'>;
export type RelationId = Id<'relation'>;
export type SpeakerId = Id<'speaker'>;
export type SourceId = Id<'source'>;
export type ExcerptId = Id<'excerpt'>;
export type CitationId = Id<'citation'>;
export type MoveId = Id<'move'>;
export type MapId = Id<'map'>;
export type PlacementId = Id<'placement'>;
export type WalkId = Id<'walk'>;
export type StopId = Id<'stop'>;
export type SchemeId = Id<'scheme'>;
/** 64 lower-case hexadecimal digits: the SHA-256 of a content's bytes. */
export type Sha256 = Id<'content'>;
/** An Extended Date/Time Format string (ISO 8601-2). */
export type Edtf = string;

export const STATEMENT_KINDS = ['claim', 'question'] as const;
export const RELATION_KINDS = ['supports', 'attacks', 'answers', 'questions', 'restates'] as const;
export const SPEAKER_KINDS = ['person', 'organisation', 'group'] as const;
export const ACTS = ['asserts', 'denies', 'questions', 'concedes', 'retracts'] as const;
/** The ways to lay out a map: see `shared/layout`. */
export const MAP_STYLES = ['compact', 'tree', 'layered'] as const;
/** The style of a map that was given none. */
export const DEFAULT_STYLE: MapStyle = 'compact';
/** How a claim stands to the passage that it cites, from word for word to what nobody said. */
export const FIDELITIES = ['quotation', 'paraphrase', 'compression', 'interpretation', 'imputation'] as const;
/** Whose the claim is in the passage: the speaker's own, reported by them, conceded, or put up to be refuted. */
export const ATTRIBUTIONS = ['own', 'reported', 'conceded', 'refuted'] as const;
/** What a stop of a walk shows: a whole map, a statement on it, that with what bears on it, or a passage that it cites. */
export const STOP_KINDS = ['map', 'statement', 'branch', 'passage'] as const;
export const DIRECTIONS = ['down', 'up', 'left', 'right'] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];
export type RelationKind = (typeof RELATION_KINDS)[number];
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];
export type Act = (typeof ACTS)[number];
export type MapStyle = (typeof MAP_STYLES)[number];
export type Fidelity = (typeof FIDELITIES)[number];
export type Attribution = (typeof ATTRIBUTIONS)[number];
export type StopKind = (typeof STOP_KINDS)[number];
export type Direction = (typeof DIRECTIONS)[number];

/** The document itself: one row, changed and undone like everything else. */
export interface DebateInfo {
  id: DebateId;
  title: string;
  description: string;
  author: string;
  /** A BCP 47 language tag, such as `en-GB`. */
  language: string;
  created: string;
}

export interface Statement {
  id: StatementId;
  kind: StatementKind;
  text: string;
  /** True for a premise that nobody stated but the step needs; drawn dashed. */
  implicit: boolean;
  note: string;
  tags: readonly string[];
  /** The analyst's own weight in 0..1, null when none was given. */
  weight: number | null;
}

/** The subject of a relation or a move. */
export type Target = { readonly statement: StatementId } | { readonly relation: RelationId };

/** The role of a premise in the scheme of its relation. */
export interface PremiseRole {
  readonly premise: StatementId;
  /** One of those that the scheme names; of a built-in one, in English. */
  readonly role: string;
}

export interface Relation {
  id: RelationId;
  kind: RelationKind;
  /** One or more; two or more are linked: good only together. */
  premises: readonly StatementId[];
  target: Target;
  /** The name of an argument scheme, '' for none. */
  scheme: string;
  /** The roles of premises that were given one, at most one each. That of a statement which is no premise counts for nothing. */
  roles: readonly PremiseRole[];
  weight: number | null;
  note: string;
  order: string;
}

export interface Speaker {
  id: SpeakerId;
  kind: SpeakerKind;
  name: string;
  /** Names by which the speaker is called elsewhere, former names among them. */
  otherNames: readonly string[];
  role: string;
  /** `#rrggbb`. */
  colour: string;
}

export interface Move {
  id: MoveId;
  speaker: SpeakerId;
  act: Act;
  target: Target;
  at: Edtf | null;
  words: string;
  excerpt: ExcerptId | null;
  replyTo: MoveId | null;
  order: string;
}

/** A name as in CSL-JSON: family and given, or one literal; further members are kept as they are. */
export interface CslName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly literal?: string | undefined;
  readonly [member: string]: unknown;
}

/**
 * A date as in CSL-JSON: up to two `[year, month, day]`, whose numbers may be written as text, or text; further members
 * are kept as they are.
 */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly (number | string | null)[])[] | undefined;
  readonly literal?: string | undefined;
  readonly [member: string]: unknown;
}

/** The part of a CSL-JSON item that this program edits; further members are kept as they are. */
export interface CslItem {
  readonly type: string;
  readonly title?: string | undefined;
  readonly author?: readonly CslName[] | undefined;
  readonly issued?: CslDate | undefined;
  readonly accessed?: CslDate | undefined;
  readonly publisher?: string | undefined;
  readonly URL?: string | undefined;
  readonly [member: string]: unknown;
}

export interface Source {
  id: SourceId;
  csl: CslItem;
  /** True if it gives the speakers' own words. If not, its words are "reported in", never anybody's. */
  verbatim: boolean;
  mediaType: string;
  text: Sha256;
  original: Sha256 | null;
}

/** A part of a picture or of a page, as shares of its width and height: from 0 to 1, from its left upper corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Excerpt {
  id: ExcerptId;
  source: SourceId;
  exact: string;
  prefix: string;
  suffix: string;
  /** UTF-16 offsets in the source's text, `end` exclusive; both 0 for one that is no longer in it, or an area. */
  start: number;
  end: number;
  page: number | null;
  /** The part of the picture, or of the page, that it is; null for a passage of the text. `exact` then says what is seen there. */
  area: Area | null;
  note: string;
  tags: readonly string[];
}

/**
 * The place of a passage in a text, together with its words: the W3C Web Annotation model's TextQuoteSelector (exact,
 * prefix, suffix) and TextPositionSelector (start, end, here in UTF-16 units) in one.
 */
export type Anchor = Pick<Excerpt, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>;

export interface Citation {
  id: CitationId;
  statement: StatementId;
  excerpt: ExcerptId;
  /** Null while nobody has judged it. */
  fidelity: Fidelity | null;
  /** Why it is judged so, '' for no reason. */
  reason: string;
  /** Null while nobody has judged it. */
  attribution: Attribution | null;
  /** Who read the claim against its passage after whoever wrote it, '' for nobody. It falls off with any change of either: see `stale-checks.ts`. */
  checkedBy: string;
  /** The day of that, null when unknown. */
  checkedOn: Edtf | null;
}

export interface ArgumentMap {
  id: MapId;
  title: string;
  style: MapStyle;
  direction: Direction;
  order: string;
}

/** A statement's place on a map, in CSS pixels; one per map and statement. */
export interface Placement {
  id: PlacementId;
  map: MapId;
  statement: StatementId;
  x: number;
  y: number;
  collapsed: boolean;
  pinned: boolean;
}

/** A way through the debate, to be shown stop by stop. */
export interface Walk {
  id: WalkId;
  title: string;
  order: string;
}

/** A view of a walk, on a map. */
export interface Stop {
  id: StopId;
  walk: WalkId;
  kind: StopKind;
  map: MapId;
  /** Null for a whole map alone. */
  statement: StatementId | null;
  /** The passage; null for every other kind. */
  excerpt: ExcerptId | null;
  /** Its heading, '' for what the statement or the map is called. */
  title: string;
  /** What the presenter wants to say. */
  note: string;
  order: string;
}

/** A premise of a scheme: its role, and what is put there, with capital letters for what differs from case to case. */
export interface SchemePremise {
  readonly role: string;
  readonly text: string;
}

/** A question by which an argument of a scheme is tested. */
export interface CriticalQuestion {
  /** Unique within its scheme. */
  readonly id: string;
  readonly text: string;
  /** The role of the premise that it doubts; null when it doubts the step. */
  readonly premise: string | null;
}

/** An argument scheme of the debate's own: relations have it by its name. */
export interface OwnScheme {
  id: SchemeId;
  name: string;
  premises: readonly SchemePremise[];
  conclusion: string;
  questions: readonly CriticalQuestion[];
}

/** Every entity by its name in changes, rows and messages. */
export interface Entities {
  debate: DebateInfo;
  statement: Statement;
  relation: Relation;
  speaker: Speaker;
  move: Move;
  source: Source;
  excerpt: Excerpt;
  citation: Citation;
  map: ArgumentMap;
  placement: Placement;
  walk: Walk;
  stop: Stop;
  scheme: OwnScheme;
}
export type EntityName = keyof Entities;
/** The type of the ids of a kind of entity. */
export type IdOf<E extends EntityName> = Entities[E]['id'];

/** The kinds of entity, ordered so that each comes after whatever it points to (moves' replies aside). */
export const ENTITY_NAMES = [
  'debate',
  'statement',
  'relation',
  'speaker',
  'source',
  'excerpt',
  'citation',
  'move',
  'map',
  'placement',
  'walk',
  'stop',
  'scheme',
] as const satisfies readonly EntityName[];
