import { t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { cslItem } from '../csl-fields.ts';
import { checkTextLength } from '../document-size.ts';
import { noticesOf } from '../office/findings.ts';
import { asDamaged, tooLong } from '../office/part-reader.ts';
import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { asTitle, firstLine, saidTitle, titleFromName } from '../title.ts';
import { RtfReader } from './rtf-reader.ts';

const MEDIA_TYPE = 'application/rtf';
/** A book of a thousand pages has some two million. */
const MOST_TOKENS = 6_000_000;
const FOOTNOTE = /\\footnote(?![a-z]|\s*\\ftnalt)/u;

/** Reads Rich Text: its paragraphs, lists and tables, and its notes at the end. */
export async function readRtf({ bytes, name }: SourceDocument, { check, onProgress }: ReadWatch): Promise<Reading> {
  try {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const hasBothNotes = source.includes('\\ftnalt') && FOOTNOTE.test(source.toString('latin1'));
    const reader = new RtfReader(bytes, hasBothNotes);
    const isWhole = reader.read((done, tokens) => {
      check();
      if (tokens > MOST_TOKENS) throw tooLong(name);
      checkTextLength(reader.writer.text, name);
      onProgress(0.9 * done);
    });
    const { writer, properties } = reader;
    writer.finish();
    for (const { mark, content } of reader.notes.all) writer.writeNote(mark, content);
    for (const words of reader.runningTexts) writer.findings.add('runningText', words, null);
    const text = writer.text.toString().trimEnd();
    const found = asTitle(writer.title) ?? firstLine(text);
    return {
      mediaType: MEDIA_TYPE,
      text,
      csl: cslItem('document', {
        title: saidTitle(properties['title'], name) ?? found ?? titleFromName(name),
        authors: [properties['author'] ?? ''],
        issued: properties['creatim'],
      }),
      notices: [
        ...pageNotices(reader.fonts.unknownPages),
        ...noticesOf(writer.findings.all, text),
        ...(isWhole ? [] : [cutOff(text)]),
      ],
    };
  } catch (error) {
    throw asDamaged(error, name);
  }
}

function pageNotices(pages: ReadonlySet<number>): Notice[] {
  return [...pages].map((page) => ({
    kind: 'guessed',
    text: t(
      'Letters of code page {page}, which is not known, were read as Windows-1252. If letters are wrong, save the document as DOCX and add that.',
      { page },
    ),
    place: null,
  }));
}

function cutOff(text: string): Notice {
  const sentence = t('The document breaks off: its end may be missing.');
  return { kind: 'missing', text: sentence, place: t('at the end'), start: text.length };
}
