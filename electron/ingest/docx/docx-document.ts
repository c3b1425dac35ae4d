import { unknownFormat } from '../document-kind.ts';
import { coreCsl, coreXml } from '../office/core-properties.ts';
import { noticesOf } from '../office/findings.ts';
import { formatNumber } from '../office/number-formats.ts';
import { asDamaged, partReader } from '../office/part-reader.ts';
import { childOf, childrenOf, textUnder, type XmlElement } from '../office/xml-tree.ts';
import { ZipArchive } from '../office/zip-archive.ts';
import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { asTitle, firstLine } from '../title.ts';
import { DocxWriter } from './docx-text.ts';
import { Numbering } from './numbering.ts';
import { DocxParts } from './parts.ts';
import { NoteReferences, type Story } from './story.ts';
import { Styles } from './styles.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CONTENT_TYPES = '[Content_Types].xml';

/** Reads a Word document: its paragraphs, lists and tables, and its notes at the end. */
export async function readDocx({ bytes, name }: SourceDocument, { check, onProgress }: ReadWatch): Promise<Reading> {
  const archive = new ZipArchive(bytes, name);
  if (!isWordDocument(archive)) throw unknownFormat(name);
  const reader = partReader(archive, { name, check });
  const core = coreXml(reader);
  onProgress(0.1);
  try {
    const parts = new DocxParts(reader);
    onProgress(0.5);
    const { text, notices, title } = readParts(parts, check);
    onProgress(0.9);
    const found = asTitle(title) ?? firstLine(text);
    return { mediaType: MEDIA_TYPE, text, csl: coreCsl(core, found, name), notices };
  } catch (error) {
    throw asDamaged(error, name);
  }
}

function isWordDocument(archive: ZipArchive): boolean {
  if (archive.has('word/document.xml')) return true;
  return archive.has(CONTENT_TYPES) && archive.read(CONTENT_TYPES).includes('wordprocessingml.document.main');
}

function readParts(parts: DocxParts, check: () => void) {
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
function runningTexts(parts: DocxParts, story: Story): Set<string> {
  const texts = ['header', 'footer']
    .flatMap((type) => parts.allRelated(type))
    .map((part) => {
      const writer = new DocxWriter(story);
      writer.writeBlocks(part);
      return writer.text.toString().replace(/\s+/gu, ' ').trim();
    });
  return new Set(texts.filter((words) => /\p{L}/u.test(words)));
}
