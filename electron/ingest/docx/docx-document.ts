import type { CslItem } from '../../../shared/model/entities.ts';
import { cslItem } from '../csl-fields.ts';
import { unknownFormat } from '../document-kind.ts';
import { coreCsl, coreXml } from '../office/core-properties.ts';
import { noticesOf } from '../office/findings.ts';
import { formatNumber } from '../office/number-formats.ts';
import { asDamaged, LONGEST_PART, partReader, tooLong } from '../office/part-reader.ts';
import { decodedXml } from '../office/relations.ts';
import { childOf, childrenOf, parseXml, textUnder, type XmlElement } from '../office/xml-tree.ts';
import { ZipArchive } from '../office/zip-archive.ts';
import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { asTitle, firstLine, saidTitle, titleFromName } from '../title.ts';
import { xmlRoot } from '../xml/xml-kind.ts';
import { DocxWriter } from './docx-text.ts';
import { flatPackage } from './flat-package.ts';
import { Numbering } from './numbering.ts';
import { DocxParts, type WordParts } from './parts.ts';
import { NoteReferences, type Story } from './story.ts';
import { Styles } from './styles.ts';
import { Word2003Parts } from './word-2003.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XML_MEDIA_TYPE = 'application/vnd.ms-word+xml';
const CONTENT_TYPES = '[Content_Types].xml';

/** Reads a Word document: its paragraphs, lists and tables, and its notes at the end. */
export async function readDocx({ bytes, name }: SourceDocument, { check, onProgress }: ReadWatch): Promise<Reading> {
  const archive = new ZipArchive(bytes, name);
  if (!isWordDocument(archive)) throw unknownFormat(name);
  const reader = partReader(archive, { name, check });
  onProgress(0.1);
  try {
    const parts = new DocxParts(reader);
    onProgress(0.5);
    const { text, notices, title } = readParts(parts, check);
    onProgress(0.9);
    const found = asTitle(title) ?? firstLine(text);
    return { mediaType: MEDIA_TYPE, text, csl: coreCsl(coreXml(reader), found, name), notices };
  } catch (error) {
    throw asDamaged(error, name);
  }
}

/** Reads a Word document in one file of XML: that of today, or that of Word 2003. */
export async function readWordXml({ bytes, name }: SourceDocument, { check, onProgress }: ReadWatch): Promise<Reading> {
  try {
    // Pictures stand in it as letters, and are not read.
    const source = decodedXml(bytes).replace(/(?<=<(?:w:binData|pkg:binaryData)\b[^>]{0,500}>)[^<]*/gu, '');
    if (source.length > LONGEST_PART) throw tooLong(name);
    const { parts, recordOf } = xmlRoot(source) === 'pkg:package' ? flatParts() : oldParts();
    onProgress(0.5);
    const { text, notices, title } = readParts(parts, check);
    onProgress(0.9);
    return { mediaType: XML_MEDIA_TYPE, text, csl: recordOf(asTitle(title) ?? firstLine(text)), notices };

    function flatParts() {
      const reader = flatPackage(source, check);
      const recordOf = (found: string | undefined) => coreCsl(coreXml(reader), found, name);
      return { parts: new DocxParts(reader), recordOf };
    }

    function oldParts() {
      const root = parseXml(source, check);
      const recordOf = (found: string | undefined) => recordOf2003(root, found, name);
      return { parts: new Word2003Parts(root), recordOf };
    }
  } catch (error) {
    throw asDamaged(error, name);
  }
}

/** Returns the record of a document of Word 2003. */
function recordOf2003(root: XmlElement, found: string | undefined, name: string): CslItem {
  const properties = childOf(root, 'o:DocumentProperties');
  const said = (name: string) => {
    const property = childOf(properties, name);
    return (property && textUnder(property).trim()) || undefined;
  };
  return cslItem('document', {
    title: saidTitle(said('o:Title'), name) ?? found ?? titleFromName(name),
    authors: [said('o:Author') ?? ''],
    issued: said('o:Created'),
  });
}

function isWordDocument(archive: ZipArchive): boolean {
  if (archive.has('word/document.xml')) return true;
  return archive.has(CONTENT_TYPES) && archive.read(CONTENT_TYPES).includes('wordprocessingml.document.main');
}

function readParts(parts: WordParts, check: () => void) {
  const [footnotes, endnotes] = [parts.related('footnotes'), parts.related('endnotes')];
  const hasBoth = [footnotes, endnotes].every((part) => childrenOf(part).some(isNote));
  const story: Story = {
    styles: new Styles(parts.related('styles')),
    numbering: new Numbering(parts.related('numbering')),
    comments: new Map(
      childrenOf(parts.related('comments'), 'w:comment').map((each) => [each.attributes['id'] ?? '', textUnder(each)]),
    ),
    notes: new NoteReferences((type, count) =>
      type === 'endnote' && hasBoth ? (formatNumber(count, 'lowerRoman') ?? String(count)) : String(count),
    ),
    check,
  };
  const writer = new DocxWriter(story);
  writer.writeBlocks(childOf(parts.document, 'w:body') ?? parts.document);
  // A note may refer to further ones.
  for (const { type, id, mark } of story.notes.all) {
    const part = type === 'footnote' ? footnotes : endnotes;
    writer.writeNote(
      mark,
      childrenOf(part).find((note) => note.attributes['id'] === id),
    );
  }
  for (const words of runningTexts(parts, story)) writer.findings.add('runningText', words, null);
  const text = writer.text.toString().trimEnd();
  return { text, notices: noticesOf(writer.findings.all, text), title: writer.title };
}

/** Tells whether an entry of a part of notes is one, and not the line above them. */
function isNote({ attributes }: XmlElement): boolean {
  return attributes['type'] === undefined || attributes['type'] === 'normal';
}

/** Returns the words of heads and feet of pages, each once. */
function runningTexts(parts: WordParts, story: Story): Set<string> {
  const texts = ['header', 'footer']
    .flatMap((type) => parts.allRelated(type))
    .map((part) => {
      const writer = new DocxWriter(story);
      writer.writeBlocks(part);
      return writer.text.toString().replace(/\s+/gu, ' ').trim();
    });
  return new Set(texts.filter((words) => /\p{L}/u.test(words)));
}
