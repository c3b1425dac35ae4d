import { t } from '../../../shared/language/translate.ts';
import { cleanText } from '../../../shared/model/clean-text.ts';
import type { CslItem } from '../../../shared/model/entities.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { type Finding, noticesOf, type Subject } from '../office/findings.ts';
import { childrenOf, isElement, type XmlElement } from '../office/xml-tree.ts';
import { documentError } from '../reading.ts';
import { BlockWriter } from './block-writer.ts';
import type { XmlText } from './jats.ts';
import { inBrackets, type SpokenPart, spokenText } from './spoken-text.ts';
import { TeiNotes } from './tei-notes.ts';
import { teiRecord } from './tei-record.ts';
import { type Speaker, Speakers } from './tei-speakers.ts';
import { TEI_INLINE, toldWords, writeTeiWords } from './tei-words.ts';
import { childrenCalled, elementAt, localName, wordsOf } from './xml-search.ts';

const SPOKEN = new Set(['u', 'sp']);
const TOLD = new Set(['stage', 'kinesic', 'incident', 'vocal', 'note', 'gap', 'view', 'castList', 'set', 'camera']);
const SKIPPED = new Set([
  'teiHeader',
  'standOff',
  'facsimile',
  'sourceDoc',
  'xenoData',
  'pb',
  'fw',
  'milestone',
  'anchor',
]);
/** The share of a text's letters from which it is what people say, and not a text that quotes some. */
const MOSTLY_SPOKEN = 0.3;
const MOST_QUOTED = 3;

/** Reads a text in TEI (P5, and P4 before it), or a corpus of them: what people say in it is theirs, as in a debate. */
export function teiText(root: XmlElement, name: string, check: () => void): XmlText {
  const walk = new TeiWalk(root);
  walk.visit(root);
  walk.finish();
  const { text, notices, csl } = written(walk.parts, teiRecord(root, name), check);
  if (text === '' && walk.isElsewhere()) {
    const reason = t('only names other files, which hold the texts. Add those.');
    throw documentError('UnreadableSource', name, reason);
  }
  return { text, csl, notices: [...notices, ...walk.noticesAbout(text)] };
}

function written(parts: readonly SpokenPart[], csl: CslItem, check: () => void): XmlText {
  const lengthOf = (all: readonly SpokenPart[]) =>
    all.reduce((sum, part) => sum + (part.kind === 'heading' ? part.words : part.paragraphs.join('')).length, 0);
  const speeches = parts.filter(({ kind }) => kind === 'speech');
  if (lengthOf(speeches) >= MOSTLY_SPOKEN * lengthOf(parts) && speeches.length > 0) {
    const { text, notices, withForm } = spokenText(parts, check);
    return { text, notices, csl: withForm(csl) };
  }
  const blocks = parts.flatMap((part) => {
    if (part.kind === 'heading') return [part.words];
    const [first = '', ...others] = part.paragraphs;
    return part.kind === 'speech' ? [`${part.name}: ${first}`, ...others] : part.paragraphs;
  });
  return { text: blocks.join('\n\n'), notices: [], csl };
}

interface Found {
  readonly subject: Subject;
  readonly words: string;
  /** The words before it. */
  readonly after: string;
}

class TeiWalk {
  readonly parts: SpokenPart[] = [];
  readonly #found: Found[] = [];
  readonly #notes: TeiNotes;
  readonly #speakers: Speakers;
  /** The elements that hold speeches or titles, and are not blocks themselves. */
  readonly #holders = new Set<XmlElement>();
  #speaker: Speaker | null = null;
  #isUtterance = false;
  #nameless = 0;
  /** Who is printed before an utterance, in a note of its own. */
  #announced = '';
  #writer = this.#newWriter();

  constructor(root: XmlElement) {
    this.#notes = new TeiNotes(root);
    this.#speakers = new Speakers(root);
    this.#collectHolders(root);
  }

  visit(element: XmlElement): void {
    const name = localName(element);
    if (name === 'TEI' || name === 'TEI.2') this.#visitDocument(element);
    else if (SKIPPED.has(name)) {
      if (name === 'fw') this.#writer.write(element);
    } else if (SPOKEN.has(name)) this.#visitSpeech(element);
    else if (name === 'head') this.#addHeading(this.#writer.lineOf(element));
    else if (TOLD.has(name) && !this.#notes.isReferredTo(element)) this.#visitTold(element);
    else if (this.#holders.has(element)) this.#visitChildren(element);
    else this.#writer.write(element);
  }

  /** Ends the text with its notes. */
  finish(): void {
    this.#flush();
    for (let notes = this.#notes.take(); notes.length > 0; notes = this.#notes.take()) {
      for (const { mark, element } of notes) {
        this.#writer.text.breakParagraph();
        this.#writer.text.open(`[${mark}] `);
        this.#writer.writeInside(element);
        this.#flush();
      }
    }
  }

  /** True if parts of the document are in other files. */
  isElsewhere(): boolean {
    return this.#found.some(({ subject }) => subject === 'elsewhere');
  }

  noticesAbout(text: string): Notice[] {
    let from = 0;
    const findings = this.#found.map(({ subject, words, after }): Finding => {
      const at = after === '' ? -1 : text.indexOf(after, from);
      if (at >= 0) from = at;
      return { subject, words, start: at < 0 ? null : at + after.length };
    });
    const notices = noticesOf(findings, text);
    const unnamed = [...this.#speakers.unnamed];
    if (unnamed.length > 0) {
      const named = unnamed
        .slice(0, MOST_QUOTED)
        .map((id) => t('“{words}”', { words: id }))
        .join(', ');
      const sentence = t(
        '{count, plural, one {# speaker is} other {# speakers are}} named only as the document refers to them, since it does not hold their names: {named}.',
        { count: unnamed.length, named: unnamed.length > MOST_QUOTED ? `${named}, …` : named },
      );
      notices.push({ kind: 'uncertain', text: sentence, place: null });
    }
    if (this.#nameless > 0) {
      notices.push({
        kind: 'uncertain',
        text: t(
          '{count, plural, one {# speech has} other {# speeches have}} no speaker, and are nobody’s words in the text.',
          { count: this.#nameless },
        ),
        place: null,
      });
    }
    return notices;
  }

  /** Visits one of the texts of a corpus, which has a title of its own, or the only one. */
  #visitDocument(element: XmlElement): void {
    const inner = ['TEI', 'TEI.2'].flatMap((name) => childrenCalled(element, name));
    if (this.parts.length > 0 || inner.length > 0)
      this.#addHeading(wordsOf(childrenCalled(elementAt(element, 'teiHeader', 'fileDesc', 'titleStmt'), 'title')[0]));
    this.#visitChildren(element);
  }

  #visitChildren(element: XmlElement): void {
    for (const child of element.children) {
      if (isElement(child)) this.visit(child);
      else this.#writer.write(child);
    }
  }

  #visitSpeech(element: XmlElement): void {
    this.#flush();
    const around = [this.#speaker, this.#isUtterance] as const;
    const [printed = this.#announced] = childrenCalled(element, 'speaker').map((each) => this.#writer.lineOf(each));
    this.#announced = '';
    this.#speaker = this.#speakers.speakerOf(element.attributes['who'], printed);
    this.#isUtterance = localName(element) === 'u';
    for (const child of element.children) {
      const name = isElement(child) ? localName(child) : '';
      if (!isElement(child)) this.#writer.write(child);
      else if (name === 'seg' || name === 'ab') this.#writer.writeBlock(child);
      else if (name !== 'speaker') this.visit(child);
    }
    const before = this.parts.length;
    this.#flush();
    if (this.#speaker === null && this.parts.length > before) this.#nameless += 1;
    [this.#speaker, this.#isUtterance] = around;
  }

  /** Writes what the record or a stage direction tells: within a speech in brackets, else as nobody's words. */
  #visitTold(element: XmlElement): void {
    if (element.attributes['type'] === 'speaker' && this.#speaker === null) {
      this.#announced = wordsOf(element);
      return;
    }
    if (element.attributes['place'] !== undefined) {
      this.#writer.write(element);
      return;
    }
    if (this.#speaker === null && localName(element) !== 'gap') {
      this.#writer.writeBlock(element);
      return;
    }
    const told = cleaned(toldWords(element));
    if (told === '') return;
    // Between lines it has one of its own, within a sentence it stays there.
    this.#writer.text.space();
    this.#writer.text.flow(told);
    this.#writer.text.space();
  }

  #addHeading(given: string): void {
    const words = cleaned(given);
    if (words === '') return;
    this.#flush();
    this.parts.push({ kind: 'heading', words: this.#speaker === null ? words : inBrackets(words) });
  }

  #flush(): void {
    const paragraphs = this.#writer.paragraphs();
    this.#writer = this.#newWriter();
    if (paragraphs.length === 0) return;
    if (this.#speaker === null) this.parts.push({ kind: 'record', paragraphs });
    else this.parts.push({ kind: 'speech', ...this.#speaker, paragraphs });
  }

  #collectHolders(element: XmlElement): boolean {
    let holds = false;
    for (const child of childrenOf(element)) {
      const inside = this.#collectHolders(child);
      if (inside || SPOKEN.has(localName(child)) || /^(?:head|TEI|TEI\.2)$/.test(localName(child))) holds = true;
    }
    // The title of a table, a list or a figure belongs to it.
    const isBlock = /^(?:table|list|figure|castList|listBibl|note|p|ab|lg|sp|u)$/.test(localName(element));
    if (holds && !isBlock) this.#holders.add(element);
    return holds && !isBlock;
  }

  #newWriter(): BlockWriter {
    return new BlockWriter({
      inline: TEI_INLINE,
      special: (element, writer) =>
        writeTeiWords(element, writer, {
          notes: this.#notes,
          isUtterance: () => this.#isUtterance,
          find: (subject, words, { text }) => this.#found.push({ subject, words, after: text.tail }),
        }),
    });
  }
}

function cleaned(words: string): string {
  return cleanText(words).text.replace(/\s+/gu, ' ').trim();
}
