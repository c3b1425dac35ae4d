import { inflateRawSync } from 'node:zlib';
import { type ZipEntry, zip } from '../zip.ts';

const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

/**
 * Returns a presentation that pptxgenjs wrote with `created` (ISO 8601) as its only time, packed anew: the library writes the clock into it, and the
 * same debate is to give the same bytes.
 */
export function asMade(written: Uint8Array, created: string): Uint8Array {
  const entries = entriesOf(Buffer.from(written)).filter(({ name }) => !name.endsWith('/'));
  const time = created.replace(/\.\d+Z$/u, 'Z');
  return zip(
    entries.map(({ name, bytes }) => {
      if (/^ppt\/notesSlides\/[^/]*\.xml$/u.test(name)) return { name, bytes: inParagraphs(bytes) };
      if (name !== 'docProps/core.xml') return { name, bytes };
      const core = Buffer.from(bytes).toString('utf8');
      return { name, bytes: Buffer.from(core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${time}`)) };
    }),
  );
}

/** Speaker notes as the library writes them: one paragraph, in which PowerPoint shows no line's end. */
const NOTES = /(<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>)([^<]*)(<\/a:t><\/a:r><a:endParaRPr [^>]*\/><\/a:p>)/u;

function inParagraphs(bytes: Uint8Array): Buffer {
  const xml = Buffer.from(bytes).toString('utf8');
  return Buffer.from(
    xml.replace(NOTES, (_, before: string, words: string, after: string) =>
      words
        .split(/\r?\n/u)
        .map((line) => `${before}${line}${after}`)
        .join(''),
    ),
  );
}

/** Reads an archive that this program has just made, by its directory. */
function entriesOf(archive: Buffer): ZipEntry[] {
  const end = archive.length - END_LENGTH;
  if (archive.readUInt32LE(end) !== DIRECTORY_END) throw new TypeError('The archive has no end.');
  const count = archive.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  for (let index = 0, at = archive.readUInt32LE(end + 16); index < count; index++) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new TypeError('The archive has no entry there.');
    const [method, length] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const names = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const name = archive.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + (names[0] ?? 0));
    const local = archive.readUInt32LE(at + 42);
    const start = local + LOCAL_LENGTH + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + length);
    entries.push({ name, bytes: method === 0 ? packed : inflateRawSync(packed) });
    at += ENTRY_LENGTH + names.reduce((sum, each) => sum + each, 0);
  }
  return entries;
}
