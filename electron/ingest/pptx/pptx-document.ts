import { t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import type { PageUnit } from '../../../shared/sources/pages.ts';
import { checkPageCount, checkTextLength } from '../document-size.ts';
import { coreCsl, coreXml } from '../office/core-properties.ts';
import { noticesOf } from '../office/findings.ts';
import { asDamaged, partReader } from '../office/part-reader.ts';
import { childOf, childrenOf, textUnder, type XmlElement } from '../office/xml-tree.ts';
import { ZipArchive } from '../office/zip-archive.ts';
import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { asTitle, firstLine } from '../title.ts';
import { Presentation } from './presentation.ts';
import { SlideWriter } from './slide-text.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const UNIT: PageUnit = 'slide';

/** Reads a presentation slide by slide: titles, texts and tables, and the speaker's notes after each. */
export async function readPptx({ bytes, name }: SourceDocument, { check, onProgress }: ReadWatch): Promise<Reading> {
  const archive = new ZipArchive(bytes, name);
  const reader = partReader(archive, { name, check });
  try {
    const presentation = new Presentation(reader);
    const { slides, firstNumber } = presentation;
    checkPageCount(slides.length, name);
    const writer = new SlideWriter();
    const pageStarts: number[] = [];
    const pageLabels: string[] = [];
    const hidden: Notice[] = [];
    for (const [index, path] of slides.entries()) {
      onProgress(index / slides.length);
      writer.text.breakParagraph();
      pageStarts.push(writer.text.length);
      const number = String(firstNumber + index);
      const isHidden = writeSlide(writer, presentation, path);
      pageLabels.push(isHidden ? `${number} (hidden)` : number);
      if (isHidden) hidden.push(hiddenNotice(number, pageStarts.at(-1) ?? 0));
      checkTextLength(writer.text, name);
    }
    for (const words of writer.runningTexts) writer.findings.add('runningText', words, null);
    const text = writer.text.toString().trimEnd();
    const found = asTitle(writer.title) ?? firstLine(text);
    const starts = pageStarts.map((start) => Math.min(start, text.length));
    return {
      mediaType: MEDIA_TYPE,
      text,
      csl: {
        ...coreCsl(coreXml(reader), found, name),
        genre: 'PowerPoint slides',
        custom: { pageStarts: starts, pageLabels, pageUnit: UNIT },
      },
      notices: [...hidden, ...noticesOf(writer.findings.all, text)].toSorted(
        (a, b) => (a.start ?? text.length) - (b.start ?? text.length),
      ),
    };
  } catch (error) {
    throw asDamaged(error, name);
  }
}

/** Writes a slide with its notes, and tells whether it is hidden. */
function writeSlide(writer: SlideWriter, presentation: Presentation, path: string): boolean {
  const slide = presentation.part(path);
  const layout = presentation.model(slide, 'slideLayout');
  const master = layout && presentation.model(layout, 'slideMaster');
  const models = { presentation, slide, layout, master };
  writer.writeShapes(treeOf(slide.root), models);
  for (const notes of presentation.related(slide, 'notesSlide')) writer.writeNotes(treeOf(notes.root));
  for (const words of presentation.related(slide, 'comments').flatMap(({ root }) => commentsIn(root)))
    writer.findings.add('comment', words, writer.text.length);
  return /^(?:0|false)$/u.test(slide.root.attributes['show'] ?? '');
}

function treeOf(root: XmlElement): XmlElement | undefined {
  return childOf(childOf(root, 'p:cSld'), 'p:spTree');
}

function commentsIn(root: XmlElement): string[] {
  return childrenOf(root)
    .map((comment) => textUnder(childOf(comment, 'p:text') ?? comment).trim())
    .filter((words) => words !== '');
}

function hiddenNotice(number: string, start: number): Notice {
  const text = t('Slide {number} is hidden when the presentation is shown, and is read.', { number });
  return { kind: 'uncertain', text, place: t('slide {number}', { number }), start };
}
