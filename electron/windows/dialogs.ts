import { IMPORT_ENDINGS } from '../../shared/formats/import-endings.ts';
import { msg } from '../../shared/language/translate.ts';
import { DOCUMENT_ENDINGS } from '../../shared/sources/document-endings.ts';
import { RECORDING_ENDINGS } from '../../shared/sources/recording-type.ts';
import type { AppWindow } from './app-window.ts';

export interface FileKind {
  /** In English: a message, translated where it is shown. */
  readonly name: string;
  /** Endings without dots. */
  readonly extensions: readonly string[];
}

export interface SaveQuestion {
  readonly title: string;
  /** The proposal: a file's name, which starts in the last used folder, or a path. */
  readonly proposed: string;
  readonly kind: FileKind;
}

export interface OpenQuestion {
  readonly title: string;
  readonly kind: FileKind;
  readonly several: boolean;
}

/** The system's own dialogs. A path is null when the user cancelled. */
export interface Dialogs {
  openFile(window: AppWindow, title: string, kind: FileKind): Promise<string | null>;
  /** null when the user chose none. */
  openFiles(window: AppWindow, question: OpenQuestion): Promise<readonly string[] | null>;
  /** Returns a path with an ending of the kind of file; a file that exists there may be replaced. */
  saveFile(window: AppWindow, question: SaveQuestion): Promise<string | null>;
  closeUnsaved(window: AppWindow): Promise<boolean>;
}

export const DEBATES: FileKind = { name: msg('Debates'), extensions: ['debate'] };
export const IMPORTED: FileKind = { name: msg('Debates of other programs'), extensions: IMPORT_ENDINGS };
export const LANGUAGE_DATA: FileKind = { name: msg('Data of languages'), extensions: ['traineddata', 'gz'] };
export const RECORDINGS: FileKind = { name: msg('Recordings'), extensions: RECORDING_ENDINGS };
export const REFERENCES: FileKind = { name: msg('References'), extensions: ['bib', 'ris', 'rdf', 'json', 'txt'] };

export const SOURCE_DOCUMENTS: FileKind = {
  name: msg('Documents'),
  // Some systems know only the last part of an ending.
  extensions: [...DOCUMENT_ENDINGS, 'gz'],
};
