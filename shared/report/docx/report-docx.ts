import { assertNever } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import { plainText, type ReferencePart } from '../../sources/references/reference-part.ts';
import { isolated } from '../../text/isolation.ts';
import { xmlText } from '../../text/xml-text.ts';
import type { Block, OutlineItem, Report, Span } from '../report.ts';
import type { ReportChoices } from '../report-choices.ts';
import { spansText } from '../spans.ts';
import { FOOTER_ID, HEADER_ID, LIST_STEP, type WordPart, wordParts } from './word-package.ts';
import { type PictureRoom, picturesOf, wordPicture } from './word-pictures.ts';
import { field, properties, readsRightToLeft, run, textRuns, wordParagraph } from './word-runs.ts';
import { STEP, stylesXml } from './word-styles.ts';
import { bibliographyCode, citationCode, zoteroProperties } from './zotero-fields.ts';
import { TRANSFER_ADDRESS, TRANSFER_LINES, transferCode, transferPreferences } from './zotero-transfer.ts';

/** Sheets and margins at the sides, in twentieths of a point: lines have some 70 letters. */
const PAPERS = { A4: [11906, 16838, 1900], Letter: [12240, 15840, 2060] } as const;

/**
 * Writes a report as the parts of a Word document: with styles of its own, footnotes, and a table of contents that Word brings up to date.
 * Citations and the bibliography are fields that Zotero's plug-ins go on with. The same report gives the same parts. `tell` is called
 * with the share of the text that is written; an error that it throws ends the work.
 */
export function reportDocx(
  report: Report,
  { paper, style, transfer = false }: Pick<ReportChoices, 'paper' | 'style' | 'transfer'>,
  tell: (done: number) => void,
): WordPart[] {
  const { title, author, created, language, records } = report;
  const [width, height, margin] = PAPERS[paper];
  const text = width - 2 * margin;
  const room = { width: text, height: height - MARGINS_AND_HEADING };
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="${HEADER_ID}"/><w:footerReference w:type="default" r:id="${FOOTER_ID}"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="1500" w:right="${margin}" w:bottom="1400" w:left="${margin}" w:header="740" w:footer="680" w:gutter="0"/><w:titlePg/></w:sectPr>`;
  const isTransferred = transfer && records.size > 0;
  const writer = new DocxWriter(report, room, isTransferred ? transferPreferences(style, language) : null);
  return wordParts({
    ...{ title, author, created, language },
    styles: stylesXml(text, language),
    body: writer.body(section, tell),
    footnotes: writer.footnotes(),
    pictures: picturesOf(report),
    header: wordParagraph('Header', textRuns(isolated(title.replace(/\s+/gu, ' ').slice(0, 120)))),
    footer: wordParagraph('Footer', field('PAGE', textRuns('1'))),
    properties: records.size === 0 || isTransferred ? [] : zoteroProperties(style, language, 'counterclaim'),
  });
}

/** Twentieths of a point above and below the text, and those of a heading over a picture. */
const MARGINS_AND_HEADING = 4200;
/** Letters of a narrow column, in which no usual word is broken. */
const LEAST_COLUMN = 16;

class DocxWriter {
  readonly #report: Report;
  readonly #width: number;
  readonly #room: PictureRoom;
  /** What Zotero keeps of the document, where citations are to be taken over; null where they are fields of its plug-ins. */
  readonly #transfer: string | null;
  #bookmarks = 0;
  #pictures = 0;

  constructor(report: Report, room: PictureRoom, transfer: string | null) {
    this.#transfer = transfer;
    this.#report = report;
    this.#width = room.width;
    this.#room = room;
  }

  *body(section: string, tell: (done: number) => void): Generator<string> {
    const { name, title, author, date, scope, contents, chapters } = this.#report;
    // Zotero looks for the first of these lines before anything else.
    if (this.#transfer !== null) for (const line of TRANSFER_LINES) yield wordParagraph('Normal', textRuns(t(line)));
    yield paragraph('Title', title, textRuns(isolated(title)));
    yield paragraph(
      'Subtitle',
      author,
      textRuns(author === '' ? name : t('{name} by {author}', { name, author: isolated(author) })),
    );
    yield wordParagraph('Subtitle', textRuns(date));
    yield paragraph('Subtitle', scope, textRuns(isolated(scope)));
    if (contents.length > 0) yield* tableOfContents(contents);
    for (const [index, { id, title: heading, blocks }] of chapters.entries()) {
      tell(index / chapters.length);
      yield paragraph('Heading1', heading, this.#bookmarked(id, textRuns(isolated(heading))));
      for (const [at, block] of blocks.entries()) {
        if (at % 500 === 499) tell((index + at / blocks.length) / chapters.length);
        yield this.#block(block, blocks[at + 1]);
      }
    }
    if (this.#transfer !== null) yield wordParagraph('Normal', transferred(this.#transfer));
    yield section;
  }

  *footnotes(): Generator<string> {
    const line = (id: number, type: string, content: string) =>
      `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>${run(content)}</w:p></w:footnote>`;
    yield line(-1, 'separator', '<w:separator/>');
    yield line(0, 'continuationSeparator', '<w:continuationSeparator/>');
    for (const [index, spans] of this.#report.notes.entries()) {
      const mark = run('<w:footnoteRef/>', properties({ style: 'FootnoteReference' }));
      const text = `${mark}${textRuns(' ')}${this.#spans(spans, index + 1)}`;
      yield `<w:footnote w:id="${index + 1}">${wordParagraph('FootnoteText', text)}</w:footnote>`;
    }
  }

  /** A quotation stays on the page of what is told of it. */
  #block(block: Block, next: Block | undefined): string {
    switch (block.kind) {
      case 'statement':
        return this.#statement(block);
      case 'heading':
        return wordParagraph(
          'Heading2',
          this.#bookmarked(block.id, textRuns(block.text)),
          '<w:spacing w:before="440"/>',
        );
      case 'paragraph':
        return paragraph(
          block.look === 'fact' ? 'Fact' : 'Normal',
          spansText(block.spans),
          this.#spans(block.spans),
          block.indent,
        );
      case 'quotation': {
        const { words, isVerbatim, mark, indent } = block;
        const quoted = isVerbatim ? t('“{words}”', { words: isolated(words) }) : isolated(words);
        const isTold = next?.kind === 'paragraph' && next.look === 'fact';
        const content = textRuns(quoted) + this.#spans([mark]);
        return paragraph(isVerbatim ? 'Quote' : 'ReportedWords', words, content, indent, isTold);
      }
      case 'list':
        return block.items.map((item) => listItem('ListBullet', 1, this.#spans(item), block.indent)).join('');
      case 'table':
        return this.#table(block);
      case 'references':
        return this.#references(block.items);
      case 'source-text': {
        const pieces = block.pieces.map(({ text, isQuoted, citedBy }) => {
          const marked = text === '' ? '' : textRuns(isolated(text), isQuoted ? { shade: 'F3EBD3' } : {});
          const numbers = citedBy.map((span) => this.#spans([span])).join(textRuns(', '));
          return citedBy.length === 0 ? marked : `${marked}${textRuns(' [')}${numbers}${textRuns(']')}`;
        });
        return paragraph('SourceText', block.pieces.map(({ text }) => text).join(''), pieces.join(''));
      }
      case 'outline':
        return block.items.map((item) => this.#outlineItem(item)).join('');
      case 'picture':
        return wordPicture(block, { ...this.#room, number: ++this.#pictures });
      default:
        return assertNever(block);
    }
  }

  #statement({ id, level, number, label, text, indent }: Extract<Block, { kind: 'statement' }>): string {
    const about = textRuns(`${number}`, { bold: true }) + textRuns('  ') + this.#spans(label);
    const words = textRuns(isolated(text.trim()) || t('Untitled'));
    const said = id === null ? words : this.#bookmarked(id, words);
    const style = level === null ? 'Statement' : `Heading${level}`;
    return paragraph('StatementLabel', '', about, indent) + paragraph(style, text, said, indent);
  }

  #outlineItem({ level, id, number, label, text, details }: OutlineItem): string {
    const dot = textRuns(' · ');
    const parts = [
      ...(number === null ? [] : [textRuns(`${number}`, { bold: true })]),
      ...(label.length === 0 ? [] : [this.#spans(label)]),
      ...(text.length === 0 ? [] : [this.#spans(text)]),
    ].join(dot);
    const item = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`;
    const direction = readsRightToLeft(spansText(text)) ? '<w:bidi/>' : '';
    const head = wordParagraph('OutlineItem', id === null ? parts : this.#bookmarked(id, parts), item + direction);
    const inside = `<w:ind w:left="${(level + 1) * LIST_STEP}"/>`;
    return head + details.map((each) => wordParagraph('Fact', this.#spans(each), inside)).join('');
  }

  #table({ head, rows }: Extract<Block, { kind: 'table' }>): string {
    const lengths = head.map((cell, column) => {
      const all = rows.reduce((sum, cells) => sum + spansText(cells[column] ?? []).length, 0);
      return Math.max(cell.length, LEAST_COLUMN, Math.min(60, all / Math.max(1, rows.length)));
    });
    const sum = lengths.reduce((total, length) => total + length, 0);
    const widths = lengths.map((length) => Math.round((this.#width * length) / sum));
    const cell = (style: string, content: string, column: number) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/></w:tcPr>${wordParagraph(style, content)}</w:tc>`;
    const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C9C4B8"/>`;
    const heads = head.map((text, column) => cell('TableHead', textRuns(text), column)).join('');
    const body = rows.map((cells) => {
      const inner = cells.map((spans, column) => cell('TableText', this.#spans(spans), column)).join('');
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${inner}</w:tr>`;
    });
    const look = `<w:tblPr><w:tblW w:w="${this.#width}" w:type="dxa"/><w:tblBorders>${border('top')}${border('bottom')}${border('insideH')}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
    const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
    return `<w:tbl>${look}${grid}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads}</w:tr>${body.join('')}</w:tbl>${wordParagraph('Normal', '')}`;
  }

  /** Writes the bibliography as one field over its paragraphs. */
  #references(items: Extract<Block, { kind: 'references' }>['items']): string {
    if (this.#transfer !== null) {
      const places = items.map(({ id }) => this.#bookmarked(id, '')).join('');
      return wordParagraph('Normal', places + transferred(bibliographyCode(this.#report.records.keys())));
    }
    const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
    const code = run(
      `<w:instrText xml:space="preserve"> ${xmlText(bibliographyCode(this.#report.records.keys()))} </w:instrText>`,
    );
    return items
      .map(({ id, spans }, index) => {
        const begin = index === 0 ? `${mark('begin')}${code}${mark('separate')}` : '';
        const end = index === items.length - 1 ? mark('end') : '';
        return listItem('Bibliography', 2, begin + this.#bookmarked(id, this.#spans(spans)) + end, 0);
      })
      .join('');
  }

  /** Writes spans; of a note, citations are fields. */
  #spans(spans: readonly Span[], note: number | null = null): string {
    return spans.map((span) => this.#span(span, note)).join('');
  }

  #span(span: Span, note: number | null): string {
    switch (span.kind) {
      case 'text':
        return textRuns(span.by === 'people' ? isolated(span.text) : span.text, { bold: span.look === 'strong' });
      case 'place':
        return `<w:hyperlink w:anchor="${bookmarkName(span.to)}" w:history="1">${textRuns(span.text, { style: 'Hyperlink' })}</w:hyperlink>`;
      case 'mark':
        return run(`<w:footnoteReference w:id="${span.note}"/>`, properties({ style: 'FootnoteReference' }));
      case 'citation': {
        const { source, page, parts } = span;
        const csl = this.#report.records.get(source);
        if (note === null || csl === undefined) return parts.map((part) => referencePart(part, true)).join('');
        const shown = plainText(parts);
        const code = citationCode({ source, csl, page, shown, note });
        if (this.#transfer !== null) return transferred(code);
        return field(code, parts.map((part) => referencePart(part, false)).join(''));
      }
      default:
        return assertNever(span);
    }
  }

  #bookmarked(id: string, content: string): string {
    const number = ++this.#bookmarks;
    return `<w:bookmarkStart w:id="${number}" w:name="${bookmarkName(id)}"/>${content}<w:bookmarkEnd w:id="${number}"/>`;
  }
}

function* tableOfContents(contents: Report['contents']): Generator<string> {
  const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const begin = `${mark('begin')}${run('<w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText>')}${mark('separate')}`;
  yield wordParagraph('TOCHeading', textRuns(t('Contents')));
  for (const [index, { level, id, text }] of contents.entries()) {
    const page = field(`PAGEREF ${bookmarkName(id)} \\h`, '');
    const entry = `${textRuns(isolated(text))}${run('<w:tab/>')}${page}`;
    const link = `<w:hyperlink w:anchor="${bookmarkName(id)}" w:history="1">${entry}</w:hyperlink>`;
    yield paragraph(`TOC${level}`, text, (index === 0 ? begin : '') + link);
  }
  yield wordParagraph('Normal', mark('end'));
}

/** Returns a paragraph whose direction is that of its text, moved in by so many steps. */
function paragraph(style: string, text: string, content: string, indent = 0, isKept = false): string {
  const direction = readsRightToLeft(text) ? '<w:bidi/>' : '';
  const kept = isKept ? '<w:keepNext/>' : '';
  return wordParagraph(
    style,
    content,
    `${kept}${direction}${indent === 0 ? '' : `<w:ind w:left="${indent * STEP}"/>`}`,
  );
}

function listItem(style: string, list: 1 | 2, content: string, indent: number): string {
  const hanging = list === 1 ? 284 : 454;
  const moved = `<w:ind w:left="${indent * STEP + hanging}" w:hanging="${hanging}"/>`;
  return wordParagraph(style, content, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>${moved}`);
}

/** Returns the code of a citation, a bibliography or a document as a link, which Zotero takes over. */
function transferred(code: string): string {
  return field(`HYPERLINK "${TRANSFER_ADDRESS}"`, textRuns(transferCode(code), { style: 'Hyperlink' }));
}

function referencePart({ text, isItalic, href }: ReferencePart, isLinked: boolean): string {
  const shown = textRuns(isolated(text), { italic: isItalic });
  return href === undefined || !isLinked ? shown : field(`HYPERLINK "${href.replaceAll('"', '%22')}"`, shown);
}

/** Names of bookmarks have letters, figures and low lines. */
function bookmarkName(id: string): string {
  return id.replaceAll('-', '_');
}
