import mammoth from 'mammoth';
import { errorCode } from '../../../shared/errors.ts';
import { unknownFormat } from '../document-kind.ts';
import type { SourceDocument } from '../reading.ts';
import { documentError, type Reading, type ReadWatch } from '../reading.ts';
import { firstLine } from '../title.ts';
import { coreCsl } from './core-properties.ts';
import { type DocxElement, docxText } from './docx-text.ts';
import { ZipArchive } from './zip-archive.ts';

type MammothInput = Parameters<typeof mammoth.convertToHtml>[0];

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CORE = 'docProps/core.xml';
const CONTENT_TYPES = '[Content_Types].xml';
/** Bytes: a part takes some thirty times its length while it is parsed. A book of a thousand pages has about 8 MB. */
const LONGEST_PART = 9_000_000;

/** Reads a Word document: its paragraphs, lists and tables, and its notes at the end. */
export async function readDocx({ bytes, name }: SourceDocument, { check, onProgress }: ReadWatch): Promise<Reading> {
  const archive = new ZipArchive(bytes, name);
  if (!isWordDocument(archive)) throw unknownFormat(name);
  const core = archive.has(CORE) ? readPart(archive, CORE, name) : '';
  onProgress(0.1);
  const document = await parseDocument(archive, name, check);
  onProgress(0.9);
  const text = docxText(document);
  const title = firstLine(text);
  return { mediaType: MEDIA_TYPE, text, csl: coreCsl(core, title, name), notices: [] };
}

function isWordDocument(archive: ZipArchive): boolean {
  if (archive.has('word/document.xml')) return true;
  return archive.has(CONTENT_TYPES) && archive.read(CONTENT_TYPES).includes('wordprocessingml.document.main');
}

async function parseDocument(archive: ZipArchive, name: string, check: () => void): Promise<DocxElement> {
  const parsed: { document?: DocxElement } = {};
  // In place of a file, mammoth takes an object that reads one; it unpacks without a limit itself.
  const input: object = {
    file: {
      exists: (path: string) => archive.has(path),
      read: async (path: string) => {
        check();
        return readPart(archive, path, name);
      },
    },
  };
  const transformDocument = (document: DocxElement) => {
    parsed.document = document;
    // Only the text is wanted.
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml(input as MammothInput, { transformDocument, externalFileAccess: false });
  } catch (error) {
    throw errorCode(error) === undefined ? damaged(name, error) : error;
  }
  if (parsed.document === undefined) throw damaged(name);
  return parsed.document;
}

function readPart(archive: ZipArchive, path: string, name: string): string {
  if (archive.lengthOf(path) > LONGEST_PART) {
    const reason = 'holds more text than can be read at once. Save it in several parts, and add those.';
    throw documentError('TooLarge', name, reason);
  }
  return archive.read(path).toString('utf8');
}

function damaged(name: string, cause?: unknown) {
  return documentError(
    'UnreadableSource',
    name,
    'is damaged inside, and cannot be read. Save it again, and add that.',
    cause,
  );
}
