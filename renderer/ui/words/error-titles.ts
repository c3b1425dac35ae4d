import { type ErrorCode, errorCode } from '../../../shared/errors.ts';

const NOT_OPENED = 'The debate could not be opened';
const NOT_MADE = 'The edit could not be made';
const NOT_SAVED = 'The file could not be written';
const NOT_IMPORTED = 'The file could not be imported';
const NOT_EXPORTED = 'The map could not be drawn';

const UNEXPECTED = 'Something went wrong';

const TITLES: Readonly<Record<ErrorCode, string>> = {
  NotFound: NOT_MADE,
  IllegalRelation: NOT_MADE,
  InvalidValue: NOT_MADE,
  StaleEdit: 'The debate has changed on the disk',
  NotADatabase: NOT_OPENED,
  NotADebateFile: NOT_OPENED,
  NewerFormat: NOT_OPENED,
  DamagedFile: 'The file is damaged',
  ForeignFile: NOT_OPENED,
  LeftoverJournal: NOT_OPENED,
  FileMoved: 'The file was moved',
  FileDeleted: 'The file was deleted',
  FileReplaced: 'The file was replaced',
  IsAFolder: NOT_OPENED,
  FileNotFound: 'The file is not there',
  FileExists: 'A file of this name already exists',
  NoPermission: 'The file may not be used',
  DiskFull: 'The disk is full',
  FileBusy: 'Another program is using the file',
  FileClosed: 'The debate is closed',
  MissingContent: 'Part of the file is missing',
  UnknownVersion: 'The version is not there',
  BackupFailed: 'No backup could be made',
  InvalidJson: NOT_IMPORTED,
  InvalidDebate: NOT_IMPORTED,
  UnknownMap: NOT_EXPORTED,
  UnknownWalk: NOT_EXPORTED,
  UnknownFormat: NOT_IMPORTED,
  TooLarge: 'That is too large',
  Cancelled: 'Cancelled',
  SettingsDamaged: 'Some settings could not be read',
  WriteFailed: NOT_SAVED,
  FontMissing: NOT_EXPORTED,
  SeveralDocuments: 'The file holds several documents',
  NoText: 'The document has no text',
  Encrypted: 'The document is encrypted',
  UnreadableSource: 'The document could not be read',
  PartMissing: 'Part of the program is missing',
  Usage: UNEXPECTED,
  Unexpected: UNEXPECTED,
};

/** Returns the title of an error, in a few words. */
export function errorTitle(error: unknown): string {
  const code = errorCode(error);
  return code === undefined ? UNEXPECTED : TITLES[code];
}
