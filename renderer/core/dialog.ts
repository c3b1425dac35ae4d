import type { PastedDebate } from '../../shared/contract/clipboard.ts';
import type { OpeningNotices } from '../../shared/contract/debate.ts';
import type { FailedOpening, ImportedFile } from '../../shared/contract/file.ts';
import type { References } from '../../shared/contract/sources.ts';
import type { CounterclaimError } from '../../shared/errors.ts';
import type { ImportReport } from '../../shared/formats/reading/import-report.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type {
  MapId,
  RelationId,
  SchemeId,
  SourceId,
  SpeakerId,
  StatementId,
  WalkId,
} from '../../shared/model/entities.ts';
import type { Point } from '../../shared/scene/scene.ts';
import type { GivenScheme } from '../../shared/schemes/edit-schemes.ts';
import type { DocumentParts } from '../../shared/sources/document-parts.ts';
import type { Transcript } from '../../shared/sources/turns/transcript.ts';
import type { NewerVersion } from './newer-version.ts';

/** A dialog in front of everything else. */
export type Dialog =
  | { readonly kind: 'error'; readonly error: CounterclaimError }
  /** Typed text that is not in the debate: see `renderer/core/unsaved/unsaved.ts`. */
  | { readonly kind: 'unsaved' }
  /** Notices about a debate that was just opened, imported or recovered. */
  | { readonly kind: 'notices'; readonly notices: OpeningNotices }
  /** What a file of another program has, and what is to become of it. */
  | { readonly kind: 'import-file'; readonly imported: ImportedFile }
  /** What came of a file that was imported. */
  | { readonly kind: 'import-report'; readonly report: ImportReport }
  /** A debate that could not be opened; it can be recovered, or its journal decided on. */
  | { readonly kind: 'opening-failed'; readonly failed: FailedOpening }
  /** Something was made of a debate that is not sound: what, as a sentence, and what is wrong. */
  | { readonly kind: 'unsound'; readonly made: string; readonly faults: readonly string[] }
  /** `part`: the part of the shown map that is chosen at first. */
  | { readonly kind: 'export'; readonly part: 'whole' | 'branch' }
  /** In which style and direction a part of the map is laid out. */
  | { readonly kind: 'tidy-otherwise' }
  | { readonly kind: 'export-sources' }
  | { readonly kind: 'export-outline' }
  | { readonly kind: 'export-report' }
  /** A page to explore in a browser. */
  | { readonly kind: 'export-page' }
  /** A walk, shown in full from one of its stops on. */
  | { readonly kind: 'play-walk'; readonly walk: WalkId; readonly at: number }
  | { readonly kind: 'export-walk'; readonly walk: WalkId }
  | { readonly kind: 'properties' }
  /** How standing and strength are found. */
  | { readonly kind: 'evaluation-method' }
  | { readonly kind: 'shortcuts' }
  /** `query`: the words by which settings are found at first. */
  | { readonly kind: 'settings'; readonly query: string }
  | { readonly kind: 'about' }
  /** The licences of all that is in the program. */
  | { readonly kind: 'licences' }
  | { readonly kind: 'paste-source' }
  /** Which claims a text becomes that was pasted or dropped; `at`: the corner of the map near which they go. */
  | {
      readonly kind: 'paste-text';
      readonly pasted: { readonly text: string; readonly rows: readonly (readonly string[])[] | null };
      readonly read: PastedDebate;
      readonly label: string;
      readonly at: Point;
    }
  /** A file that is being read holds several documents: one has to be chosen. */
  | { readonly kind: 'part'; readonly name: string; readonly of: DocumentParts }
  /** What becomes of references that were read. */
  | { readonly kind: 'import-references'; readonly references: References }
  /** Text that is to be recognised, and in which language: why, and what is then done. */
  | { readonly kind: 'recognise'; readonly reason: string; readonly run: () => void }
  | { readonly kind: 'replace-source'; readonly version: NewerVersion }
  | { readonly kind: 'turns'; readonly source: SourceId; readonly text: string; readonly transcript: Transcript }
  /** Two readings of one source, side by side; `source`: the one that is compared at first, if both have it. */
  | { readonly kind: 'compare-readings'; readonly source: SourceId | null }
  /** The versions of the debate that its file keeps. */
  | { readonly kind: 'versions' }
  /** What other programs proposed for the debate. */
  | { readonly kind: 'proposals' }
  /** All argument schemes; `relation`: the one that can be given one of them. */
  | { readonly kind: 'schemes'; readonly relation: RelationId | null }
  /** A scheme of the debate's own that is edited, or a new one, which begins with `given`. */
  | {
      readonly kind: 'scheme';
      readonly scheme: SchemeId | null;
      readonly given: GivenScheme | null;
      readonly onSaved: (scheme: SchemeId) => void;
    }
  | { readonly kind: 'rename-map'; readonly map: MapId }
  /** `keep`: the one that stays, unless the other is chosen. */
  | { readonly kind: 'merge'; readonly keep: StatementId; readonly absorb: StatementId }
  /** `at`: where its text is divided at first, in UTF-16 units; null: at the end of its first sentence. */
  | { readonly kind: 'split'; readonly statement: StatementId; readonly at: number | null }
  | { readonly kind: 'speaker'; readonly speaker: SpeakerId | null }
  /** A question before something that takes more along than is visible. */
  | {
      readonly kind: 'confirm';
      readonly title: string;
      readonly text: string;
      readonly details: readonly string[];
      readonly confirm: string;
      readonly run: () => void;
    };

/** Tells whether the subject of a dialog is no longer in the debate. */
export function hasLostItsSubject(
  dialog: Dialog,
  { statements, maps, sources, speakers, schemes, stopsByWalk }: Debate,
): boolean {
  switch (dialog.kind) {
    case 'merge':
      return !statements.has(dialog.keep) || !statements.has(dialog.absorb);
    case 'split':
      return !statements.has(dialog.statement);
    case 'play-walk':
    case 'export-walk':
      return stopsByWalk.count(dialog.walk) === 0;
    case 'rename-map':
      return !maps.has(dialog.map);
    case 'speaker':
      return dialog.speaker !== null && !speakers.has(dialog.speaker);
    case 'scheme':
      return dialog.scheme !== null && !schemes.has(dialog.scheme);
    case 'turns':
      return !sources.has(dialog.source);
    case 'replace-source':
      return !sources.has(dialog.version.source);
    default:
      return false;
  }
}

/** Tells whether a dialog stays when another debate is shown. */
export function isOfNoDebate({ kind }: Dialog): boolean {
  return OF_NO_DEBATE.includes(kind);
}

const OF_NO_DEBATE: readonly Dialog['kind'][] = [
  'error',
  'opening-failed',
  'about',
  'licences',
  'shortcuts',
  'settings',
];
