import { type ErrorCode, errorCode } from '../../../shared/errors.ts';
import { msg, t } from '../../../shared/language/translate.ts';

const NOT_OPENED = msg('The debate could not be opened');
const NOT_MADE = msg('The edit could not be made');
const NOT_SAVED = msg('The file could not be written');
const NOT_IMPORTED = msg('The file could not be imported');
const NOT_EXPORTED = msg('The map could not be drawn');

const UNEXPECTED = msg('Something went wrong');

const TITLES: Readonly<Record<ErrorCode, string>> = {
  NotFound: NOT_MADE,
  IllegalRelation: NOT_MADE,
  InvalidValue: NOT_MADE,
  StaleEdit: msg('The debate has changed on the disk'),
  NotADatabase: NOT_OPENED,
  NotADebateFile: NOT_OPENED,
  NewerFormat: NOT_OPENED,
  DamagedFile: msg('The file is damaged'),
  ForeignFile: NOT_OPENED,
  LeftoverJournal: NOT_OPENED,
  FileMoved: msg('The file was moved'),
  FileDeleted: msg('The file was deleted'),
  FileReplaced: msg('The file was replaced'),
  IsAFolder: NOT_OPENED,
  FileNotFound: msg('The file is not there'),
  FileExists: msg('A file of this name already exists'),
  NoPermission: msg('The file may not be used'),
  DiskFull: msg('The disk is full'),
  FileBusy: msg('Another program is using the file'),
  FileClosed: msg('The debate is closed'),
  MissingContent: msg('Part of the file is missing'),
  UnknownVersion: msg('The version is not there'),
  BackupFailed: msg('No backup could be made'),
  InvalidJson: NOT_IMPORTED,
  InvalidDebate: NOT_IMPORTED,
  UnknownMap: NOT_EXPORTED,
  UnknownWalk: NOT_EXPORTED,
  UnknownFormat: NOT_IMPORTED,
  TooLarge: msg('That is too large'),
  Cancelled: msg('Cancelled'),
  SettingsDamaged: msg('Some settings could not be read'),
  WriteFailed: NOT_SAVED,
  FontMissing: NOT_EXPORTED,
  SeveralDocuments: msg('The file holds several documents'),
  NoText: msg('The document has no text'),
  Encrypted: msg('The document is encrypted'),
  UnreadableSource: msg('The document could not be read'),
  PartMissing: msg('Part of the program is missing'),
  Usage: UNEXPECTED,
  Unexpected: UNEXPECTED,
};

/** Returns the title of an error, in a few words. */
export function errorTitle(error: unknown): string {
  const code = errorCode(error);
  return t(code === undefined ? UNEXPECTED : TITLES[code]);
}
