import { NestedTooDeeply } from '../office/xml-tree.ts';
import { type Destination, destinationOf } from './destinations.ts';
import { RtfFields } from './fields.ts';
import { Fonts } from './fonts.ts';
import { changedLook, changedParagraph, type Group, PLAIN_LOOK, PLAIN_PARAGRAPH, SIGNS } from './group.ts';
import { RtfNotes } from './notes.ts';
import { RtfWriter } from './rtf-writer.ts';
import { RunText, UNKNOWN_SIGN } from './run-text.ts';
import { StyleNames } from './style-names.ts';
import { RtfTokens } from './tokens.ts';

const DEEPEST = 1000;
/** Tokens between two looks at whether to go on. */
const STRETCH = 10_000;
const MOST_CELLS = 64;
const CODE_PAGES_OF_SYSTEMS: Readonly<Record<string, number>> = { mac: 10_000, pc: 437, pca: 850 };
/** Destinations whose words are gathered, and become no part of the text. */
const COLLECTED: ReadonlySet<Destination> = new Set([
  'property',
  'mark',
  'comment',
  'running',
  'objectClass',
  'equation',
  'fieldCode',
]);

/** Reads a document in Rich Text, token by token: no group of it calls for a walk into another. */
export class RtfReader {
  readonly properties: Record<string, string> = {};
  readonly runningTexts = new Set<string>();
  readonly notes: RtfNotes;
  readonly writer = new RtfWriter();
  readonly fonts = new Fonts();
  readonly #styles = new StyleNames();
  readonly #tokens: RtfTokens;
  readonly #writers: RtfWriter[] = [this.writer];
  readonly #groups: Group[] = [];
  readonly #run = new RunText(this.fonts);
  readonly #fields = new RtfFields();
  #group: Group = {
    destination: 'text',
    destinationName: '',
    isNew: false,
    isOptional: false,
    isOwner: false,
    skipsNext: false,
    look: PLAIN_LOOK,
    paragraph: PLAIN_PARAGRAPH,
    font: undefined,
    fallback: 1,
    collected: undefined,
  };
  #ends: number[] = [];
  #objectClass = '';
  /** True if the number of a note was set since the last words. */
  #isNumbered = false;
  #awaitsNote = false;

  /** `hasBothNotes` is true for a document with footnotes and endnotes. */
  constructor(bytes: Uint8Array, hasBothNotes: boolean) {
    this.#tokens = new RtfTokens(bytes);
    this.notes = new RtfNotes(hasBothNotes);
  }

  /** Reads all of it; returns false for a document that ends within a group. Throws what `check` throws. */
  read(check: (done: number, tokens: number) => void): boolean {
    for (let count = 0; ; count++) {
      if (count % STRETCH === 0) check(this.#tokens.done, count);
      const token = this.#tokens.next();
      if (token === null) break;
      if (this.#awaitsNote && !(token.kind === 'word' && token.name === 'ftnalt')) this.#beginNote('footnote');
      if (token.kind === 'bytes') {
        this.#group.isNew = false;
        if (this.#group.destination !== 'skip') this.#run.addBytes(token.bytes);
      } else if (token.kind === 'word') this.#follow(token.name, token.value);
      else if (token.kind === 'open') this.#open();
      else if (this.#groups.length > 0) this.#close();
    }
    this.#flush();
    const isWhole = this.#groups.length === 0;
    while (this.#groups.length > 0) this.#close();
    return isWhole;
  }

  get #writing(): RtfWriter {
    return this.#writers.at(-1) ?? this.writer;
  }

  #open(): void {
    this.#flush();
    this.#run.stopPassing();
    if (this.#groups.length >= DEEPEST) throw new NestedTooDeeply();
    this.#groups.push(this.#group);
    const { skipsNext, destination } = this.#group;
    this.#group.skipsNext = false;
    this.#group = {
      ...this.#group,
      destination: skipsNext ? 'skip' : destination,
      isNew: true,
      isOptional: false,
      isOwner: false,
      skipsNext: false,
    };
    if (destination === 'styles') this.#styles.begin();
  }

  #close(): void {
    this.#flush();
    this.#run.stopPassing();
    const ended = this.#group;
    this.#group = this.#groups.pop() ?? ended;
    if (ended.isOwner) this.#end(ended);
    if (this.#group.destination === 'styles') this.#styles.end();
  }

  #follow(name: string, value: number | undefined): void {
    const group = this.#group;
    if (group.destination === 'skip') return;
    if (name === '*') {
      group.isOptional = group.isNew;
      return;
    }
    if (name !== 'u' && this.#run.passes()) return;
    group.isNew = false;
    if (name === 'u') {
      this.#run.addUnicode(value ?? 0, group.font, group.fallback);
      return;
    }
    const sign = Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
    if (sign !== undefined) {
      this.#run.addSign(sign, group.font);
      return;
    }
    this.#flush();
    if (!this.#enter(name)) this.#apply(name, value);
  }

  /** Enters the destination that a word names; returns false for a word that names none. */
  #enter(name: string): boolean {
    const group = this.#group;
    const destination = destinationOf(name, group.destination === 'info');
    if (name === 'upr') group.skipsNext = true;
    if (destination === undefined) {
      if (!group.isOptional) return false;
      group.destination = 'skip';
      return true;
    }
    group.isOptional = false;
    const isInner = group.collected !== undefined || group.destination === 'fonts' || group.destination === 'styles';
    if (isInner) {
      // The words of a field or a shape in the head of a page belong to that.
      if (!/^(?:text|fieldResult|equation)$/u.test(destination)) group.destination = 'skip';
      return true;
    }
    if (group.destination === 'objectResult' && destination === 'picture') group.destination = 'skip';
    else this.#begin(destination, name);
    return true;
  }

  #begin(destination: Destination, name: string): void {
    const group = this.#group;
    Object.assign(group, { destination, destinationName: name, isOwner: true });
    if (COLLECTED.has(destination)) group.collected = { words: '' };
    else if (name === 'field') this.#fields.begin();
    else if (destination === 'note') this.#awaitsNote = true;
    else if (destination === 'box') this.#writers.push(new RtfWriter());
    else if (destination === 'object') this.#objectClass = '';
    if (destination === 'note' || destination === 'box')
      Object.assign(group, { look: PLAIN_LOOK, paragraph: PLAIN_PARAGRAPH });
  }

  #end({ destination, destinationName: name, collected, look }: Group): void {
    const words = (collected?.words ?? '').replace(/\s+/gu, ' ').trim();
    const { paragraph } = this.#group;
    switch (destination) {
      case 'property':
        this.properties[name] ??= words;
        break;
      case 'mark':
        this.#writing.mark(words, paragraph);
        break;
      case 'note':
        this.#endNote();
        break;
      case 'box': {
        const box = this.#writers.pop();
        if (box !== undefined) this.#writing.addBox(box, paragraph);
        break;
      }
      case 'comment':
      case 'equation':
        if (words !== '' && !look.isDeleted) this.#writing.find(destination, words, paragraph);
        break;
      case 'running':
        if (/\p{L}/u.test(words)) this.runningTexts.add(words);
        break;
      case 'picture':
        if (!look.isHidden && !look.isDeleted) this.#writing.find('picture', '', paragraph);
        break;
      case 'objectClass':
        this.#objectClass = words;
        break;
      case 'object':
        if (/^Equation/iu.test(this.#objectClass)) this.#writing.find('equation', '', paragraph);
        else this.#writing.find('object', this.#objectClass, paragraph);
        break;
      case 'fieldCode':
        this.#fields.setCode(words);
        break;
      default:
        if (name === 'field') this.#endField();
    }
  }

  #endField(): void {
    const drawn = this.#fields.end();
    if (drawn === null) return;
    if ('sign' in drawn) this.#writing.write(drawn.sign, this.#group.look, this.#group.paragraph);
    else this.#writing.find('field', drawn.missing, this.#group.paragraph);
  }

  #beginNote(type: 'footnote' | 'endnote'): void {
    this.#awaitsNote = false;
    const around = this.#groups.at(-1) ?? this.#group;
    const before = this.#writing.text.before;
    const own = !this.#isNumbered && /[*†‡§#]/u.test(before) ? before : '';
    const mark = this.notes.begin(type, own);
    if (own === '') this.#writing.write(`[${mark}]`, { ...around.look, raised: 'level' }, around.paragraph);
    this.#isNumbered = false;
    this.#writers.push(new RtfWriter());
  }

  #endNote(): void {
    if (this.#awaitsNote) this.#beginNote('footnote');
    const writer = this.#writers.pop();
    if (writer === undefined) return;
    const content = writer.finish();
    const { look, paragraph } = this.#group;
    if (!look.isDeleted && !look.isHidden) {
      this.notes.end(content);
      return;
    }
    // A note on what is left out is left out with it.
    this.notes.drop();
    this.#writing.write(` ${content.text}`, look, paragraph);
  }

  /** Follows a word that is no destination. */
  #apply(name: string, value: number | undefined): void {
    const group = this.#group;
    if (group.destination === 'fonts') this.fonts.describe(name, value);
    else if (group.destination === 'styles') this.#styles.describe(name, value);
    else if (group.destinationName === 'creatim') this.#addDate(name, value);
    else if (name === 'ftnalt' && this.#awaitsNote) this.#beginNote('endnote');
    else if (name === 'f') group.font = value;
    else if (name === 'uc') group.fallback = Math.min(100, Math.max(0, value ?? 1));
    else if (name === 'deff') this.fonts.usual = value;
    else if (name === 'ansicpg' && value !== undefined && value > 0) this.fonts.page = value;
    else if (name in CODE_PAGES_OF_SYSTEMS) this.fonts.page = CODE_PAGES_OF_SYSTEMS[name] ?? this.fonts.page;
    else if (name === 'chftn') this.#isNumbered = true;
    else if (group.collected !== undefined) group.collected.words += /^(?:par|line|sect|page)$/u.test(name) ? ' ' : '';
    else this.#format(name, value);
  }

  #format(name: string, value: number | undefined): void {
    const group = this.#group;
    const { paragraph } = group;
    switch (name) {
      case 'par':
      case 'sect':
        // Where its mark was deleted, a paragraph goes on.
        if (!group.look.isDeleted) this.#writing.endParagraph(paragraph);
        break;
      case 'line':
      case 'lbr':
      case 'page':
      case 'nestrow':
        this.#writing.breakLine(paragraph);
        break;
      case 'cell':
        this.#writing.endCell();
        break;
      case 'row':
        this.#writing.endRow(this.#ends);
        break;
      case 'trowd':
        this.#ends = [];
        break;
      case 'cellx':
        if (value !== undefined && this.#ends.length < MOST_CELLS) this.#ends = [...this.#ends, value];
        break;
      default:
        if (name === 'plain') group.font = undefined;
        group.look = changedLook(group.look, name, value);
        group.paragraph = changedParagraph(paragraph, { name, value, styles: this.#styles });
    }
  }

  #addDate(name: string, value: number | undefined): void {
    const { collected } = this.#group;
    if (collected === undefined || value === undefined || !/^(?:yr|mo|dy)$/u.test(name)) return;
    collected.words += `${collected.words === '' ? '' : '-'}${String(value).padStart(2, '0')}`;
  }

  /** Hands on the words since the last change. */
  #flush(): void {
    const { destination, collected, look, paragraph, font } = this.#group;
    const taken = this.#run.take(font);
    if (taken === '') return;
    // A sign that is not known, before an entry of a list, is a bullet.
    const words = taken.replaceAll(UNKNOWN_SIGN, destination === 'mark' ? '•' : '');
    if (collected !== undefined) collected.words += words;
    else if (destination === 'fonts') this.fonts.addName(words);
    else if (destination === 'styles') this.#styles.addName(words);
    else if (/^(?:text|note|box|fieldResult|objectResult)$/u.test(destination)) {
      if (destination === 'fieldResult') this.#fields.addResult();
      if (words.trim() !== '') this.#isNumbered = false;
      if (words !== taken && !look.isHidden) this.#writing.find('sign', '', paragraph);
      this.#writing.write(words, look, paragraph);
    }
  }
}
