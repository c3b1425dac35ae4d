import type { Act, Direction, Edtf, RelationKind, SpeakerKind, StatementKind } from '../model/entities.ts';

/** Ids in the sample say what they name, so that the tables read without looking anything up. */
export type SampleStatementId = `claim-${string}` | `question-${string}`;
export type SampleRelationId = `step-${string}`;
export type SampleSpeakerId = `speaker-${string}`;
export type SamplePassageId = `passage-${string}`;

export interface SampleStatement {
  readonly id: SampleStatementId;
  readonly kind: StatementKind;
  readonly text: string;
  readonly implicit: boolean;
  readonly tags: readonly string[];
  readonly note: string;
}

export interface SampleRelation {
  readonly id: SampleRelationId;
  readonly premises: readonly SampleStatementId[];
  readonly kind: RelationKind;
  /** A statement, or the relation that is supported, undercut or questioned. */
  readonly target: SampleStatementId | SampleRelationId;
  readonly scheme: string;
  readonly note: string;
}

/** A map with the statements and relations that belong to it; `alsoShows` are statements from other maps. */
export interface SampleMap {
  readonly id: `map-${string}`;
  readonly title: string;
  readonly direction: Direction;
  readonly statements: readonly SampleStatement[];
  readonly alsoShows: readonly SampleStatementId[];
  readonly relations: readonly SampleRelation[];
}

export interface SampleSpeaker {
  readonly id: SampleSpeakerId;
  readonly kind: SpeakerKind;
  readonly name: string;
  readonly role: string;
  readonly colour: string;
}

/** A passage of a briefing note, and the statements that cite it. */
export interface SamplePassage {
  readonly id: SamplePassageId;
  readonly exact: string;
  readonly citedBy: readonly SampleStatementId[];
  readonly note: string;
}

export interface SampleNote {
  readonly id: `note-${string}`;
  readonly title: string;
  readonly abstract: string;
  readonly text: string;
  readonly passages: readonly SamplePassage[];
}

/** A move as a sentence, such as `philp asserts claim-national`. Nobody makes the same move twice, so it names the move too. */
export type SampleTurn = `${string} ${Act} ${SampleStatementId | SampleRelationId}`;

export interface SampleMove {
  readonly at: Edtf;
  readonly turn: SampleTurn;
  readonly passage: SamplePassageId;
  readonly replyTo: SampleTurn | null;
}

type StatementExtras = Partial<Pick<SampleStatement, 'tags' | 'note'>>;

export function claim(id: `claim-${string}`, text: string, extras: StatementExtras = {}): SampleStatement {
  return { id, kind: 'claim', text, implicit: false, tags: [], note: '', ...extras };
}

/** Returns a premise that nobody stated but the step needs. */
export function implicitClaim(id: `claim-${string}`, text: string, extras: StatementExtras = {}): SampleStatement {
  return { ...claim(id, text, extras), implicit: true };
}

export function question(id: `question-${string}`, text: string, extras: StatementExtras = {}): SampleStatement {
  return { id, kind: 'question', text, implicit: false, tags: [], note: '', ...extras };
}

/** Returns a relation: "`premises` support (attack, answer …) `target`"; several premises are linked. */
export function step(
  id: SampleRelationId,
  premises: SampleStatementId | readonly SampleStatementId[],
  kind: RelationKind,
  target: SampleStatementId | SampleRelationId,
  extras: Partial<Pick<SampleRelation, 'scheme' | 'note'>> = {},
): SampleRelation {
  return { id, premises: [premises].flat(), kind, target, scheme: '', note: '', ...extras };
}

export function passage(
  id: SamplePassageId,
  exact: string,
  citedBy: readonly SampleStatementId[],
  note = '',
): SamplePassage {
  return { id, exact, citedBy, note };
}

/** Returns a move: "At that time it was reported, in `reportedIn`, that …", in reply to another move. */
export function move(
  at: Edtf,
  turn: SampleTurn,
  reportedIn: SamplePassageId,
  replyTo: SampleTurn | null = null,
): SampleMove {
  return { at, turn, passage: reportedIn, replyTo };
}

/** Unwraps text that is wrapped in the source code: one line a paragraph, an empty line between two. */
export function paragraphs(wrapped: string): string {
  return wrapped
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .join('\n\n');
}
