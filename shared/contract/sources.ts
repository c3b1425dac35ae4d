import { z } from 'zod';
import type { CslItem, Sha256 } from '../model/entities.ts';
import { LIMITS } from '../model/limits.ts';
import type { ReadDocument } from '../model/read-document.ts';
import type { DocumentParts } from '../sources/document-parts.ts';
import type { Notice } from '../sources/notices.ts';
import { isZoteroAddress } from '../sources/zotero-address.ts';
import { MOST_DROPPED } from './bounds.ts';
import { defineRequest } from './define-request.ts';
import { contentHash, none, shortText, type Voucher, voucher } from './fields.ts';
import { SOURCE_FORMATS } from './source-formats.ts';
import type { WithFaults } from './with-faults.ts';

/** More documents than a file can offer. */
const MOST_PARTS = 100_000;

/** A dropped document that is not on the disk, such as one dragged out of an e-mail. */
interface DocumentInMemory {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** A dropped document: a voucher when it is on the disk. */
export type DroppedDocument = Voucher | DocumentInMemory;

const documentInMemory = z.strictObject({
  name: shortText.min(1),
  bytes: z
    .custom<Uint8Array>((bytes) => ArrayBuffer.isView(bytes) && bytes instanceof Uint8Array)
    .refine((bytes) => bytes.byteLength <= LIMITS.sourceBytes),
});

const droppedDocuments = z
  .array(z.union([voucher, documentInMemory]))
  .max(MOST_DROPPED)
  // All of them are in memory at once.
  .refine((all) => bytesIn(all) <= LIMITS.sourceBytes);

function bytesIn(all: readonly DroppedDocument[]): number {
  return all.reduce((sum, each) => sum + (typeof each === 'string' ? 0 : each.bytes.byteLength), 0);
}

/** References that were read, to be imported. */
export interface References {
  /** What they were read from, as its file is called. */
  readonly name: string;
  readonly records: readonly CslItem[];
  readonly notices: readonly Notice[];
  /** The empty text, which is that of a source until it has a document. */
  readonly text: Sha256;
}

export const sourceRequests = {
  /**
   * Reads documents, and keeps their texts and bytes until a source names them; without any, the user is asked for one
   * or several. null when the user chose nothing, or cancelled.
   */
  'sources.read': defineRequest<readonly ReadDocument[] | null>()(
    z.strictObject({ dropped: droppedDocuments.nullable(), several: z.boolean() }),
  ),
  /** Asks for a recording, and keeps its bytes until a source names them; null when the user chose none, or cancelled. */
  'sources.readRecording': defineRequest<ReadDocument | null>()(none),
  /**
   * Reads documents again and recognises the text on pages that have none: those whose reading was refused because all
   * of it is in pictures, or the original that a source of the debate keeps.
   */
  'sources.recognise': defineRequest<readonly ReadDocument[]>()(
    z.strictObject({ kept: z.strictObject({ original: contentHash, name: shortText.min(1) }).nullable() }),
  ),
  /** Reads a pasted text as a document. */
  'sources.readText': defineRequest<ReadDocument>()(
    z.strictObject({ text: z.string().max(LIMITS.sourceCharacters), title: shortText }),
  ),
  /**
   * Reads the references in a file, or in a text that was dropped; without one, the user is asked for a file. null when
   * the user chose nothing, or cancelled.
   */
  'sources.readReferences': defineRequest<References | null>()(
    z.strictObject({ from: z.union([voucher, documentInMemory]).nullable() }),
  ),
  /** Shows the item of a source in Zotero; no other address is ever opened. */
  'sources.showInZotero': defineRequest<null>()(
    z.strictObject({ address: z.string().max(100).refine(isZoteroAddress) }),
  ),
  /** Answers `sources.several`: with the index of the document that is meant, or null for none of them. */
  'sources.choose': defineRequest<null>()(z.strictObject({ part: z.int().min(0).max(MOST_PARTS).nullable() })),
  'sources.cancel': defineRequest<null>()(none),
  /** Discards what was read and not added; so does the next reading. */
  'sources.letGo': defineRequest<null>()(none),
};

/** A file that was written, and what of the debate is not in it: sentences. */
export interface ExportedFile {
  readonly path: string;
  readonly bytes: number;
  readonly lacks: readonly string[];
}

export const sourcesExportRequests = {
  /** Asks where, and writes what the debate says of its sources; null when the user thought better of it. */
  'sources.export': defineRequest<WithFaults<ExportedFile> | null>()(
    z.strictObject({ format: z.enum(SOURCE_FORMATS) }),
  ),
};

export interface SourceEvents {
  /** The file called `name` holds several documents, of which the window has to choose one: `sources.choose`. */
  readonly 'sources.several': DocumentParts & { readonly name: string };
  /** Progress: which document of how many is being read, and the share of it that is done, 0 to 1. */
  readonly 'sources.progress': {
    readonly name: string;
    readonly place: number;
    readonly of: number;
    readonly done: number;
    /** What of the document is read just now, such as “page 3 of 40”; null where it is one thing. */
    readonly step: string | null;
  };
}
