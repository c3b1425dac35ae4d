import { t } from '../../language/translate.ts';
import { RELATION_KINDS, type RelationKind } from '../../model/entities.ts';
import { kindOfLabel } from '../graphs/relation-label.ts';
import { type KnownMarkup, noteUnreadMarkup, WORDS } from '../markup/unread-markup.ts';
import { attributeOf, nodeIn, nodesIn, nodesUnder, parseXmlNodes, wordsIn, type XmlNode } from '../markup/xml-nodes.ts';
import type { ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import { CLAIM, IMPLICIT_CLAIM, linkedIn, QUESTION } from './qda-names.ts';

export interface QdaFile {
  readonly xml: string;
  readonly title: string;
  /** Returns the text of a file that the project brings along; null if it does not. */
  readonly textAt: (path: string) => string | null;
}

const SELECTIONS = [
  'PlainTextSelection',
  'TranscriptSelection',
  'PDFSelection',
  'PictureSelection',
  'AudioSelection',
  'VideoSelection',
];

const MARKED = ['guid', 'name'];
const MARKUP: KnownMarkup = {
  Project: ['name', 'origin'],
  Users: [],
  User: ['guid', 'name'],
  CodeBook: [],
  Codes: [],
  Code: ['guid', 'name', 'isCodable'],
  Description: [WORDS],
  Sources: [],
  ...Object.fromEntries(
    ['TextSource', 'PictureSource', 'PDFSource', 'AudioSource', 'VideoSource', 'Representation', 'Transcript'].map(
      (name) => [name, [...MARKED, 'path', 'plainTextPath', 'richTextPath', 'currentPath']],
    ),
  ),
  PlainTextContent: [WORDS],
  PlainTextSelection: [...MARKED, 'startPosition', 'endPosition'],
  TranscriptSelection: MARKED,
  PDFSelection: [...MARKED, 'page'],
  PictureSelection: MARKED,
  AudioSelection: MARKED,
  VideoSelection: MARKED,
  Coding: ['guid'],
  CodeRef: ['targetGUID'],
  NoteRef: ['targetGUID'],
  VariableValue: null,
  Notes: [],
  Note: [...MARKED, 'plainTextPath'],
  Links: [],
  Link: [...MARKED, 'direction', 'originGUID', 'targetGUID'],
  // Each of these is named.
  Variables: null,
  Cases: null,
  Sets: null,
  Graphs: null,
};

/** Reads a project of REFI-QDA 1.0: sources, coded passages with codes as tags, notes, and links between notes and passages. */
export function readQda({ xml, title, textAt }: QdaFile): ReadDebate {
  const root = parseXmlNodes(xml);
  const builder = new DebateBuilder({
    format: 'refi-qda',
    namespace: title,
    title: attributeOf(root, 'name') || title,
  });
  new QdaReading(builder, root, textAt).read();
  noteUnreadMarkup(builder, root, MARKUP);
  return builder.finish();
}

class QdaReading {
  readonly #builder: DebateBuilder;
  readonly #root: XmlNode;
  readonly #textAt: QdaFile['textAt'];
  /** Codes by their ids, with those above them. */
  readonly #codes = new Map<string, string>();
  readonly #notes: ReadonlyMap<string, XmlNode>;
  readonly #usedNotes = new Set<string>();

  constructor(builder: DebateBuilder, root: XmlNode, textAt: QdaFile['textAt']) {
    this.#builder = builder;
    this.#root = root;
    this.#textAt = textAt;
    this.#notes = new Map(nodesIn(nodeIn(root, 'Notes'), 'Note').map((node) => [attributeOf(node, 'guid'), node]));
  }

  read(): void {
    this.#readCodes();
    for (const node of nodesIn(nodeIn(this.#root, 'Sources'))) this.#source(node);
    const links = nodesIn(nodeIn(this.#root, 'Links'), 'Link');
    const linked = new Set(links.flatMap((link) => ['originGUID', 'targetGUID'].map((end) => attributeOf(link, end))));
    for (const [id, node] of this.#notes) if (linked.has(id) || this.#isStatement(node)) this.#statement(id, node);
    this.#links(links);
    this.#describe();
    for (const name of ['Variables', 'Cases', 'Sets', 'Graphs']) {
      for (const node of nodesIn(nodeIn(this.#root, name))) {
        const called = attributeOf(node, 'name') || attributeOf(node, 'guid');
        this.#builder.note(
          'left-out',
          t(
            '“{called}” of the {list, select, Variables {variables} Cases {cases} Sets {sets} other {graphs}} is left out.',
            { called, list: name },
          ),
          `line ${node.line}`,
        );
      }
    }
  }

  #readCodes(): void {
    const pending = nodesIn(nodeIn(nodeIn(this.#root, 'CodeBook'), 'Codes'), 'Code').map((node) => ({
      node,
      above: '',
    }));
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { node, above } = next;
      const name = `${above}${attributeOf(node, 'name')}`;
      this.#codes.set(attributeOf(node, 'guid'), name);
      const said = wordsIn(nodeIn(node, 'Description'));
      if (said !== '')
        this.#builder.note(
          'left-out',
          t('The description of the code “{name}” is left out: {value}', { name, value: said.slice(0, 500) }),
          `line ${node.line}`,
        );
      for (const child of nodesIn(node, 'Code')) pending.push({ node: child, above: `${name} / `.slice(-150) });
    }
  }

  #source(node: XmlNode): void {
    const key = attributeOf(node, 'guid');
    const place = `line ${node.line}`;
    const name = attributeOf(node, 'name') || key;
    const texts = [node, ...nodesIn(node, 'Representation'), ...nodesIn(node, 'Transcript')];
    const holder = texts.find((each) => this.#textOf(each) !== null);
    const text = holder === undefined ? null : this.#textOf(holder);
    if (text === null)
      this.#builder.note(
        'left-out',
        t('The text of “{name}” is not in the project: its passages are kept by their words alone.', { name }),
        place,
      );
    const notes = [wordsIn(nodeIn(node, 'Description')), ...this.#noteTexts(node)].filter((words) => words !== '');
    const csl = { type: 'document', title: name, ...(notes.length === 0 ? {} : { note: notes.join('\n') }) };
    this.#builder.source(key, { csl, text: text ?? '' }, place);
    if (attributeOf(node, 'path') !== '' || attributeOf(node, 'richTextPath') !== '')
      this.#builder.note('left-out', t('The original of “{name}” is left out: its text came in.', { name }), place);
    for (const coding of nodesIn(node, 'Coding'))
      this.#builder.note(
        'left-out',
        t('The code “{coding}” of the whole source “{name}” is left out.', { coding: this.#codeOf(coding), name }),
        `line ${coding.line}`,
      );
    for (const value of nodesIn(node, 'VariableValue'))
      this.#builder.note('left-out', t('A variable of “{name}” is left out.', { name }), `line ${value.line}`);
    const offsets = new CodePoints(text ?? '');
    // A passage of a PDF may be marked on its page and in its text: the place in the text is the surer one.
    for (const selection of inTextFirst(nodesUnder(node, ...SELECTIONS)))
      this.#selection(selection, key, text === null ? null : offsets);
  }

  #textOf(node: XmlNode): string | null {
    const inside = nodeIn(node, 'PlainTextContent');
    if (inside !== undefined) return inside.children.map((child) => (typeof child === 'string' ? child : '')).join('');
    const path = attributeOf(node, 'plainTextPath');
    return path === '' ? null : this.#textAt(path);
  }

  #selection(node: XmlNode, source: string, offsets: CodePoints | null): void {
    const place = `line ${node.line}`;
    const tags = nodesIn(node, 'Coding').map((coding) => this.#codeOf(coding));
    const [from, to] = [attributeOf(node, 'startPosition'), attributeOf(node, 'endPosition')];
    const said = wordsIn(nodeIn(nodeIn(node, 'Representation'), 'PlainTextContent')) || attributeOf(node, 'name');
    const note = [
      wordsIn(nodeIn(node, 'Description')),
      ...nodesIn(node, 'Coding').flatMap((coding) => this.#noteTexts(coding)),
      ...this.#noteTexts(node),
    ];
    const isText = from !== '' && to !== '' && offsets !== null;
    if (!isText && said === '') {
      const codes = tags.length === 0 ? t('no codes') : tags.map((tag) => `“${tag}”`).join(', ');
      this.#builder.note('left-out', t('A marked part without words, with {codes}, is left out.', { codes }), place);
      return;
    }
    const span = isText
      ? { start: offsets.offsetOf(Number(from)), end: offsets.offsetOf(Number(to)) }
      : { exact: said };
    const id = attributeOf(node, 'guid') || place;
    if (this.#builder.has('excerpt', id)) {
      this.#builder.note('repaired', t('A passage that is marked twice came in once.'), place, {
        entity: 'excerpt',
        key: id,
      });
      return;
    }
    const page = attributeOf(node, 'page');
    this.#builder.excerpt(
      id,
      {
        source,
        place: span,
        tags: [...new Set(tags)],
        note: note.filter((words) => words !== '').join('\n'),
        page: /^\d{1,6}$/.test(page) ? Number(page) + 1 : null,
      },
      place,
    );
  }

  #codeOf(coding: XmlNode): string {
    const id = attributeOf(nodeIn(coding, 'CodeRef'), 'targetGUID');
    const name = this.#codes.get(id);
    if (name !== undefined || id === '') return name ?? '';
    const text = t('The code “{id}” is not in the codebook: its passage is tagged by its id.', { id });
    this.#builder.note('repaired', text, `line ${coding.line}`);
    return id;
  }

  #noteTexts(node: XmlNode): string[] {
    return nodesIn(node, 'NoteRef').flatMap((reference) => {
      const id = attributeOf(reference, 'targetGUID');
      const note = this.#notes.get(id);
      if (note === undefined) {
        this.#builder.note(
          'left-out',
          t('A note “{id}”, which is not in the project, is left out.', { id }),
          `line ${reference.line}`,
        );
        return [];
      }
      this.#usedNotes.add(id);
      return [this.#noteText(note)];
    });
  }

  #noteText(note: XmlNode): string {
    return (this.#textOf(note) ?? '').trim() || attributeOf(note, 'name');
  }

  #isStatement(node: XmlNode): boolean {
    return [CLAIM, QUESTION, IMPLICIT_CLAIM].includes(attributeOf(node, 'name'));
  }

  #statement(id: string, node: XmlNode): void {
    this.#usedNotes.add(id);
    const name = attributeOf(node, 'name');
    const isOwn = this.#isStatement(node);
    const tags = nodesIn(node, 'Coding').map((coding) => this.#codeOf(coding));
    const said = wordsIn(nodeIn(node, 'Description'));
    const text = isOwn ? (this.#textOf(node) ?? '') : this.#noteText(node);
    const note = [...(isOwn || name === '' || name === text ? [] : [name]), ...(said === '' ? [] : [said])].join('\n');
    this.#builder.statement(
      id,
      { text, kind: name === QUESTION ? 'question' : 'claim', implicit: name === IMPLICIT_CLAIM, note, tags },
      `line ${node.line}`,
    );
  }

  #links(links: readonly XmlNode[]): void {
    const steps = new Map<string, { kind: RelationKind; premises: string[]; target: string; place: string }>();
    for (const link of links) {
      const place = `line ${link.line}`;
      const [from, to] = [attributeOf(link, 'originGUID'), attributeOf(link, 'targetGUID')];
      const { name, step } = linkedIn(attributeOf(link, 'name'));
      const [isNote, isPassage] = [this.#builder.has('statement', from), this.#builder.has('excerpt', to)];
      if (isNote && isPassage) this.#builder.citation({ statement: from, excerpt: to }, place);
      else if (this.#builder.has('excerpt', from) && this.#builder.has('statement', to))
        this.#builder.citation({ statement: to, excerpt: from }, place);
      else if (isNote && this.#builder.has('statement', to)) {
        const kind = RELATION_KINDS.find((each) => each === name) ?? kindOfLabel(name);
        if (kind === null) this.#builder.note('repaired', t('The link “{name}” came in as support.', { name }), place);
        const key = step === null ? attributeOf(link, 'guid') || place : `step ${step}`;
        const known = steps.get(key);
        if (known === undefined) steps.set(key, { kind: kind ?? 'supports', premises: [from], target: to, place });
        else known.premises.push(from);
      } else
        this.#builder.note(
          'left-out',
          t('The link “{name}” is left out: it does not lead from a note to a passage or a note.', { name }),
          place,
        );
    }
    for (const [key, { kind, premises, target, place }] of steps)
      this.#builder.relation(key, { kind, premises, target: { statement: target } }, place);
  }

  #describe(): void {
    const free = [...this.#notes].filter(([id]) => !this.#usedNotes.has(id));
    const notes = free.map(([, node]) =>
      [attributeOf(node, 'name'), (this.#textOf(node) ?? '').trim(), wordsIn(nodeIn(node, 'Description'))]
        .filter((words) => words !== '')
        .join('\n'),
    );
    const users = nodesUnder(this.#root, 'User')
      .map((user) => attributeOf(user, 'name'))
      .filter((name) => name !== '');
    this.#builder.describe({
      author: users.join(', '),
      description: [wordsIn(nodeIn(this.#root, 'Description')), ...notes].filter((words) => words !== '').join('\n\n'),
    });
    if (free.length > 0)
      this.#builder.note(
        'repaired',
        t('{free, plural, one {# note} other {# notes}} of no passage came in as the debate’s description.', {
          free: free.length,
        }),
        null,
      );
  }
}

function inTextFirst(selections: readonly XmlNode[]): XmlNode[] {
  const isText = ({ name }: XmlNode) => name === 'PlainTextSelection';
  return [...selections.filter(isText), ...selections.filter((each) => !isText(each))];
}

/** Offsets in UTF-16 units of characters that are counted in code points. */
class CodePoints {
  readonly #text: string;
  #offsets: Uint32Array | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  offsetOf(place: number): number {
    if (!Number.isInteger(place) || place < 0) return -1;
    this.#offsets ??= this.#count();
    return this.#offsets[place] ?? this.#text.length + 1;
  }

  #count(): Uint32Array {
    const offsets = new Uint32Array(this.#text.length + 1);
    let count = 0;
    for (let at = 0; at < this.#text.length; at += (this.#text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
      offsets[count++] = at;
    offsets[count++] = this.#text.length;
    return offsets.subarray(0, count);
  }
}
