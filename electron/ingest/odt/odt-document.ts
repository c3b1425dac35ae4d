import { posix } from 'node:path';
import { t } from '../../../shared/language/translate.ts';
import { cslItem } from '../csl-fields.ts';
import { noticesOf } from '../office/findings.ts';
import { asDamaged, LONGEST_PART, partReader, tooLong } from '../office/part-reader.ts';
import { decodedXml } from '../office/relations.ts';
import { childOf, childrenOf, parseXml, textUnder, type XmlElement } from '../office/xml-tree.ts';
import { ZipArchive } from '../office/zip-archive.ts';
import type { SourceDocument } from '../reading.ts';
import { documentError, type Reading, type ReadWatch } from '../reading.ts';
import { asTitle, firstLine, saidTitle, titleFromName } from '../title.ts';
import { ListPlaces } from './list-places.ts';
import { ListStyles } from './lists.ts';
import { type OdtStory, OdtWriter, wordsUnder } from './odt-text.ts';
import { OdtStyles } from './styles.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';
const FLAT_MEDIA_TYPE = 'application/vnd.oasis.opendocument.text-flat-xml';

/** The parts of a document, each its root or undefined; in a flat document, all are the same. */
interface OdtParts {
  readonly content: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly meta: XmlElement | undefined;
  readonly objectOf: (object: XmlElement) => XmlElement | undefined;
}

/** Reads an OpenDocument text, in an archive or flat: its paragraphs, lists and tables, and its notes at the end. */
export async function readOdt({ bytes, name }: SourceDocument, { check, onProgress }: ReadWatch): Promise<Reading> {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  try {
    const parts = isPacked ? packedParts(new ZipArchive(bytes, name), name, check) : flatParts(bytes, name, check);
    onProgress(0.5);
    const { text, notices, title } = readParts(parts, name, check);
    onProgress(0.9);
    const csl = recordOf(parts.meta, asTitle(title) ?? firstLine(text), name);
    return { mediaType: isPacked ? MEDIA_TYPE : FLAT_MEDIA_TYPE, text, csl, notices };
  } catch (error) {
    throw asDamaged(error, name);
  }
}

function packedParts(archive: ZipArchive, name: string, check: () => void): OdtParts {
  const reader = partReader(archive, { name, check });
  const read = (path: string) => decodedXml(reader.read(path));
  const manifest = 'META-INF/manifest.xml';
  if (
    archive.has('encrypted-package') ||
    (archive.has(manifest) && /<(?:\w+:)?encryption-data\b/u.test(read(manifest)))
  )
    throw documentError('Encrypted', name, t('is encrypted. Save it without its password, and add that.'));
  const parse = (path: string) => (archive.has(path) ? parseXml(read(path), check) : undefined);
  return {
    content: parseXml(read('content.xml'), check),
    styles: parse('styles.xml'),
    meta: parse('meta.xml'),
    objectOf: ({ attributes }) => parse(posix.join(attributes['href'] ?? '', 'content.xml')),
  };
}

function flatParts(bytes: Uint8Array, name: string, check: () => void): OdtParts {
  // Pictures stand in it as letters, and are not read.
  const text = decodedXml(bytes).replace(/(?<=<office:binary-data>)[^<]*/gu, '');
  if (text.length > LONGEST_PART) throw tooLong(name);
  const root = parseXml(text, check);
  return { content: root, styles: root, meta: root, objectOf: (object) => childrenOf(object)[0] };
}

function readParts({ content, styles, objectOf }: OdtParts, name: string, check: () => void) {
  const body = childOf(childOf(content, 'office:body'), 'office:text');
  if (body === undefined) {
    const reason = t('is OpenDocument, and not a text. Print it to a PDF, and add that.');
    throw documentError('UnknownFormat', name, reason);
  }
  const holders = [styles, content].flatMap((part) =>
    ['office:styles', 'office:automatic-styles'].flatMap((each) => childrenOf(part, each)),
  );
  const changes = childrenOf(childOf(body, 'text:tracked-changes'), 'text:changed-region');
  const idsOf = ({ attributes }: XmlElement) => attributes['id'] ?? '';
  const looks = new OdtStyles(holders);
  const story: OdtStory = {
    styles: looks,
    lists: new ListPlaces(looks, new ListStyles(holders)),
    deletions: new Map(
      changes.flatMap((region) => childrenOf(region, 'text:deletion').map((each) => [idsOf(region), wordsUnder(each)])),
    ),
    insertions: new Set(changes.filter((region) => childOf(region, 'text:insertion') !== undefined).map(idsOf)),
    notes: [],
    objectOf,
    check,
  };
  const writer = new OdtWriter(story);
  writer.writeBlocks(body);
  // A note may refer to further ones.
  for (const { mark, body: note } of story.notes) writer.writeNote(mark, note);
  for (const words of runningTexts(styles)) writer.findings.add('runningText', words, null);
  const text = writer.text.toString().trimEnd();
  return { text, notices: noticesOf(writer.findings.all, text), title: writer.title };
}

/** Returns the words of heads and feet of pages, each once. */
function runningTexts(styles: XmlElement | undefined): Set<string> {
  const pages = childrenOf(childOf(styles, 'office:master-styles'), 'style:master-page');
  const texts = pages.flatMap((page) =>
    childrenOf(page)
      .filter(({ name }) => /^style:(?:header|footer)/u.test(name))
      .map((part) => wordsUnder(part).replace(/\s+/gu, ' ').trim()),
  );
  return new Set(texts.filter((words) => /\p{L}/u.test(words)));
}

function recordOf(part: XmlElement | undefined, found: string | undefined, name: string) {
  const meta = childOf(part, 'office:meta');
  const said = (element: string) => {
    const property = childOf(meta, element);
    return (property && textUnder(property).trim()) || undefined;
  };
  return cslItem('document', {
    title: saidTitle(said('dc:title'), name) ?? found ?? titleFromName(name),
    authors: [said('meta:initial-creator') ?? said('dc:creator') ?? ''],
    issued: said('meta:creation-date') ?? said('dc:date'),
    language: said('dc:language'),
  });
}
