import { z } from 'zod';
import { ACTION_IDS, type ActionId } from './actions.ts';
import type { ErrorCode } from './errors.ts';
import type { Change } from './model/change.ts';
import type { DebateData } from './model/debate.ts';
import { type CslItem, ENTITY_NAMES, type EntityName, type Sha256 } from './model/entities.ts';
import type { HistoryLabels } from './model/history-labels.ts';
import { LIMITS } from './model/limits.ts';
import { EXPORT_FORMATS } from './scene/export-formats.ts';
import { MAX_SCALE, MIN_SCALE } from './scene/picture-size.ts';
import { PAGES } from './scene/sheet.ts';
import { THEME_NAMES } from './scene/theme.ts';
import type { UnsupportedText } from './text/text.ts';

// The window's Content-Security-Policy forbids eval, which zod would otherwise probe for and use.
z.config({ jitless: true });

/**
 * All that the window and the main process say to each other. A request has one argument, which the main process checks against
 * its schema here, and a result, or an error as a value; an event goes the other way, and has no answer.
 */

const id = z.string().min(1).max(LIMITS.idCharacters);
/**
 * Stands for a file that the user chose: in a dialog of the system, by dropping it, or from the recent debates. A page names no paths. What
 * it stands for, for whom, and how long, only the main process knows.
 */
const voucher = z.string().regex(/^[\w-]{32}$/);
export type Voucher = z.infer<typeof voucher>;
const none = z.strictObject({});

/** The shape of a change; that its fields are an entity's, and what they may hold, is checked where it is written. */
const change = z.strictObject({
  entity: z.enum(ENTITY_NAMES),
  id,
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('map'), map: id }),
  z.strictObject({ kind: z.literal('exchange'), map: id.nullable() }),
]);
const picture = { subject, theme: z.enum(THEME_NAMES), scale: z.number().min(MIN_SCALE).max(MAX_SCALE) };
const side = z.number().min(1).max(100_000);
const drawing = z.strictObject({ ...picture, format: z.enum(EXPORT_FORMATS), page: z.enum(PAGES) });

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;

export const preferencesSchema = z.strictObject({
  theme: z.enum(THEME_CHOICES),
  /** Whether the panel at the left, and the one at the right, are shown. */
  navigator: z.boolean(),
  inspector: z.boolean(),
  legend: z.boolean(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** Claims with their quotes and citations (Markdown, HTML), passages as Web Annotations, references as CSL-JSON and BibTeX. */
export const SOURCE_FORMATS = ['md', 'html', 'jsonld', 'csl.json', 'bib'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export const requestSchemas = {
  /** What this window shows; asked once, when it has loaded. */
  'window.load': none,
  /** What was typed is on the disk, or could not be written: the answer to the event `flush`. */
  'window.flushed': z.strictObject({ saved: z.boolean() }),
  'window.close': none,
  'app.quit': none,
  /** What the native menu says of every action, for this window. */
  'menu.show': z.strictObject({
    items: z.array(
      z.strictObject({
        id: z.enum(ACTION_IDS),
        label: z.string().max(500),
        enabled: z.boolean(),
        checked: z.boolean().nullable(),
      }),
    ),
  }),
  /** `step`: commits with the same one, right after each other, are one step to undo. */
  'debate.commit': z.strictObject({
    label: z.string().min(1).max(500),
    changes: z.array(change),
    step: id.nullable(),
  }),
  'debate.undo': none,
  'debate.redo': none,
  'debate.reload': none,
  'debate.search': z.strictObject({ query: z.string().max(1000), limit: z.int().min(1).max(500) }),
  /** Text for other programs, and for this one a part of this window's debate as JSON. */
  'clipboard.write': z.strictObject({ text: z.string(), clip: z.string() }),
  'clipboard.read': none,
  /** Puts the contents that the sources of the part on the clipboard name into this debate, before it is pasted. */
  'clipboard.bringContents': none,
  /** Puts what people copy from the window on the clipboard, for other programs: plain, and as HTML. */
  'clipboard.writeText': z.strictObject({ text: z.string(), html: z.string().nullable() }),
  /** Reads documents, and keeps their texts and bytes until a source names them; without any the user is asked, for one or several. */
  'sources.read': z.strictObject({ dropped: z.array(voucher).max(100).nullable(), several: z.boolean() }),
  /** The same for a text that was pasted. */
  'sources.readText': z.strictObject({ text: z.string().max(LIMITS.sourceCharacters), title: z.string().max(500) }),
  'sources.cancel': z.strictObject({}),
  /** Lets go of what was read and not added; another reading does so, too. */
  'sources.letGo': none,
  /** Asks where, and writes what the debate says of its sources. */
  'sources.export': z.strictObject({ format: z.enum(SOURCE_FORMATS) }),
  /** Makes an empty debate where the user says. */
  'file.new': none,
  /** A debate that was dropped, or a recent one; without any the user is asked. */
  'file.open': z.strictObject({ file: voucher.nullable() }),
  'file.openSample': none,
  /** Makes a debate of a file in another form. */
  'file.import': none,
  'file.saveCopy': z.strictObject({ history: z.boolean() }),
  /** Shows the window's debate, or the file that it wrote last, in its folder. */
  'file.reveal': z.strictObject({ what: z.enum(['debate', 'written']) }),
  'recent.forget': z.strictObject({ file: voucher }),
  'preferences.set': preferencesSchema.partial(),
  /** Asks where, and draws a map or an exchange to that file. */
  'export.drawing': drawing,
  'export.cancel': none,
  /** How large a drawing will be, and a picture of it, which ends the preview before. */
  'export.preview': drawing.extend({
    /** Pixels of the screen per CSS pixel. */
    pixelRatio: z.number().min(0.25).max(8),
    /** CSS pixels in which all of it is to be seen; null: at its own size. */
    room: z.strictObject({ width: side, height: side }).nullable(),
  }),
  'export.forgetPreview': none,
  /** Puts a picture of a map or an exchange on the clipboard. */
  'export.copy': z.strictObject(picture),
} as const;

export type RequestName = keyof typeof requestSchemas;
export type RequestArgs<N extends RequestName> = N extends 'debate.commit'
  ? { readonly label: string; readonly changes: readonly Change[]; readonly step: string | null }
  : z.input<(typeof requestSchemas)[N]>;

/** A debate that was opened for this window. */
export interface OpenDebate {
  readonly path: string;
  /** The file's name, without its ending. */
  readonly name: string;
  readonly data: DebateData;
  readonly labels: HistoryLabels;
  /** The file, or its folder, cannot be written. */
  readonly readOnly: boolean;
  /** What was changed of the file that it was imported from, a sentence each. */
  readonly notices?: readonly string[];
}

export interface RecentDebate {
  /** What it is opened and forgotten by, as long as this list is the last that the window was told. */
  readonly file: Voucher;
  /** To be shown. */
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  /** ISO 8601. */
  readonly opened: string;
  readonly missing: boolean;
}

export type Platform = 'mac' | 'windows' | 'linux';

export interface WindowContent {
  readonly debate: OpenDebate | null;
  readonly recent: readonly RecentDebate[];
  readonly preferences: Preferences;
  readonly platform: Platform;
  /** Whether the window draws the menus itself, because the system shows none. */
  readonly menuInWindow: boolean;
  readonly version: string;
  /** The address under which this window finds the contents of its debate, by their SHA-256; no other window does. */
  readonly contents: string;
}

/** `here`: in this window. `elsewhere`: in another window, which now has the focus. */
export type Opening =
  | { readonly outcome: 'here'; readonly debate: OpenDebate }
  | { readonly outcome: 'elsewhere' }
  | { readonly outcome: 'cancelled' };

/** A document that was read; its text and its bytes are kept, to be named by a source. */
export interface ReadDocument {
  readonly csl: CslItem;
  readonly mediaType: string;
  readonly text: Sha256;
  readonly original: Sha256 | null;
  /** What was done to it that the reader should know, a sentence each. */
  readonly notices: readonly string[];
}

/** An edit taken back or made again. */
export interface HistoryResult {
  readonly label: string;
  readonly changes: readonly Change[];
  readonly labels: HistoryLabels;
}

export interface SearchResult {
  readonly entity: EntityName;
  readonly id: string;
  readonly field: string;
  readonly text: string;
  /** Where `text` begins in a source's text, in UTF-16 units; left out for all else. */
  readonly offset?: number;
  readonly match: readonly [start: number, end: number];
}

export interface ExportedDrawing {
  readonly path: string;
  readonly bytes: number;
  /** In pixels for PNG, CSS pixels for SVG, points for PDF. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Of a PDF, with its appendix; all else is one. */
  readonly pages: number;
  readonly unsupported: readonly UnsupportedText[];
  readonly cutCards: number;
}

export interface ExportPreview {
  /** Where the window finds the picture: an address of the app itself. */
  readonly address: string;
  /** Of what is drawn, or of each of its pages, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly estimatedBytes: number;
  /** Of the PDF that it would be, of which the picture is the first; all else is one. */
  readonly pages: number;
  readonly unsupported: readonly UnsupportedText[];
  readonly cutCards: number;
}

export interface Results {
  'window.load': WindowContent;
  'window.flushed': null;
  'window.close': null;
  'app.quit': null;
  'menu.show': null;
  'debate.commit': HistoryLabels;
  'debate.undo': HistoryResult | null;
  'debate.redo': HistoryResult | null;
  'debate.reload': { readonly data: DebateData; readonly labels: HistoryLabels };
  'debate.search': readonly SearchResult[];
  'clipboard.write': null;
  /** `clip` is null when something else has been put there since. */
  'clipboard.read': { readonly text: string; readonly clip: string | null };
  'clipboard.bringContents': null;
  'clipboard.writeText': null;
  /** null when the user chose nothing, or cancelled. */
  'sources.read': readonly ReadDocument[] | null;
  'sources.readText': ReadDocument;
  'sources.cancel': null;
  'sources.letGo': null;
  'sources.export': { readonly path: string; readonly bytes: number } | null;
  'file.new': Opening;
  'file.open': Opening;
  'file.openSample': Opening;
  'file.import': Opening;
  /** The copy's path; null when the user thought better of it. */
  'file.saveCopy': { readonly path: string } | null;
  'file.reveal': null;
  'recent.forget': readonly RecentDebate[];
  'preferences.set': Preferences;
  'export.drawing': ExportedDrawing | null;
  'export.cancel': null;
  'export.preview': ExportPreview;
  'export.forgetPreview': null;
  'export.copy': { readonly width: number; readonly height: number };
}

/** An error on its way to the window. */
export interface ErrorValue {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: readonly string[];
  /** What the user may choose between; left out where there is nothing to choose. */
  readonly choices?: readonly string[];
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorValue };

export interface Events {
  /** Chosen from the native menu. */
  action: { readonly id: ActionId };
  /** Write what was typed now, then send `window.flushed`. */
  flush: Record<string, never>;
  /** Opened for this window from outside: by the system, or by a second start of the app. */
  'debate.opened': OpenDebate;
  /** Another program wrote the file: this is what is in it now. */
  'debate.replaced': { readonly data: DebateData; readonly labels: HistoryLabels };
  'recent.changed': readonly RecentDebate[];
  'preferences.changed': Preferences;
  /** The share of an export that is done, 0 to 1. */
  'export.progress': { readonly done: number };
  /** Which document of how many is being read, and the share of it that is done, 0 to 1. */
  'sources.progress': { readonly name: string; readonly place: number; readonly of: number; readonly done: number };
  /** Something failed that no request was made for. */
  failed: ErrorValue;
}
export type EventName = keyof Events;

/** What the preload script puts in the window as `counterclaim`. */
export interface Bridge {
  request<N extends RequestName>(name: N, args: RequestArgs<N>): Promise<Answer<Results[N]>>;
  /** Calls `listener` for every event; returns what ends that. */
  listen<N extends EventName>(name: N, listener: (event: Events[N]) => void): () => void;
  /** A voucher for a file that was dropped on the window; null where it is not on the disk. */
  voucherOf(file: object): Promise<Voucher | null>;
}
