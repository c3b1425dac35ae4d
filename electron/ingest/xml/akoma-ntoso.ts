import { cleanText } from '../../../shared/model/clean-text.ts';
import { isOffice } from '../../../shared/sources/turns/names/offices.ts';
import { childrenOf, isElement, type XmlElement } from '../office/xml-tree.ts';
import { BlockWriter } from './block-writer.ts';
import type { Debate } from './publicwhip.ts';
import { inBrackets, type SpokenPart } from './spoken-text.ts';
import { allUnder, elementAt, localName, wordsOf } from './xml-search.ts';

const INLINE = new Set(
  (
    'a abbr affectedDocument argument b change concept courtType date decoration def docCommittee docDate docIntroducer docJurisdiction ' +
    'docketNumber docNumber docProponent docPurpose docStage docStatus docTitle docType embeddedText entity event fillIn i inline ins judge ' +
    'lawyer legislature location mmod mod mref neutralCitation noteRef object omissis opinion organization outcome party person placeholder ' +
    'process quantity quotedText recordedTime ref relatedDocument remark rmod role rref session shortTitle signature span term time u vote em strong'
  ).split(' '),
);
const SPOKEN = new Set(['speech', 'question', 'answer']);
const HEADING = new Set(['heading', 'subheading', 'num']);
/** Who speaks, for the identifiers that stand for people and offices. */
type Known = ReadonlyMap<string, string>;

interface Speaker {
  readonly name: string;
  readonly role: string;
  readonly person: string;
}

/** Reads a debate in Akoma Ntoso (OASIS LegalDocML 1.0). */
export function akomaNtosoDebate(root: XmlElement): Debate {
  const [document = root] = childrenOf(root);
  const walk = new DebateWalk(knownIn(document));
  for (const child of childrenOf(document)) walk.visit(child);
  walk.flush();
  const work = elementAt(document, 'meta', 'identification', 'FRBRWork');
  const value = (name: string, attribute: string) => elementAt(work, name)?.attributes[attribute];
  const heading = walk.parts.find((part) => part.kind === 'heading');
  const title = wordsOf(allUnder(document, 'docTitle')[0]);
  return {
    parts: walk.parts,
    title:
      [title, value('FRBRalias', 'value') ?? ''].find((each) => each !== '') ??
      (heading?.kind === 'heading' ? heading.words : undefined),
    issued: value('FRBRdate', 'date'),
    container: undefined,
    language: allUnder(document, 'FRBRlanguage')[0]?.attributes['language'],
    nameless: walk.nameless,
    leftOut: walk.leftOut,
  };
}

function knownIn(document: XmlElement): Known {
  return new Map(
    childrenOf(elementAt(document, 'meta')).flatMap((part) =>
      ['TLCPerson', 'TLCRole', 'TLCOrganization'].flatMap((name) =>
        allUnder(part, name).map(({ attributes }): [string, string] => [
          attributes['eId'] ?? attributes['id'] ?? '',
          cleaned(attributes['showAs'] ?? ''),
        ]),
      ),
    ),
  );
}

class DebateWalk {
  readonly parts: SpokenPart[] = [];
  readonly leftOut: string[] = [];
  nameless = 0;
  readonly #known: Known;
  #speaker: Speaker | null = null;
  #writer: BlockWriter;

  constructor(known: Known) {
    this.#known = known;
    this.#writer = this.#newWriter();
  }

  visit(element: XmlElement): void {
    const name = localName(element);
    if (name === 'meta') return;
    if (SPOKEN.has(name)) this.#visitSpeech(element);
    else if (HEADING.has(name)) this.#addHeading(element);
    else if (holdsParts(element)) {
      for (const child of element.children) {
        if (isElement(child)) this.visit(child);
        else this.#writer.write(child);
      }
    } else this.#writeBlock(element);
  }

  /** Ends what is being written: the words of the speaker, or of nobody. */
  flush(): void {
    const paragraphs = this.#writer.paragraphs();
    this.#writer = this.#newWriter();
    if (paragraphs.length === 0) return;
    if (this.#speaker === null) this.parts.push({ kind: 'record', paragraphs });
    else this.parts.push({ kind: 'speech', ...this.#speaker, paragraphs });
  }

  #visitSpeech(element: XmlElement): void {
    this.flush();
    const around = this.#speaker;
    this.#speaker = this.#speakerOf(element);
    for (const child of element.children) {
      if (!isElement(child)) this.#writer.write(child);
      else if (localName(child) !== 'from') this.visit(child);
    }
    const before = this.parts.length;
    this.flush();
    if (this.#speaker === null && this.parts.length > before) this.nameless += 1;
    this.#speaker = around;
  }

  #addHeading(element: XmlElement): void {
    const words = cleaned(wordsOf(element));
    if (words === '') return;
    this.flush();
    const last = this.parts.at(-1);
    // "3" and "Questions to the Minister" are one title.
    if (last?.kind === 'heading' && localName(element) === 'heading' && /^\P{L}*\p{L}?\P{L}*$/u.test(last.words))
      this.parts[this.parts.length - 1] = { kind: 'heading', words: `${last.words} ${words}` };
    else this.parts.push({ kind: 'heading', words });
  }

  /** Writes a block: among the words of a speaker, what the record tells in brackets. */
  #writeBlock(element: XmlElement): void {
    const isTold = /^(?:scene|narrative|summary|other|rollCall)$/.test(localName(element));
    if (this.#speaker === null || !isTold) this.#writer.write(element);
    else {
      const writer = this.#newWriter();
      writer.writeInside(element);
      for (const paragraph of writer.paragraphs()) {
        this.#writer.text.breakParagraph();
        this.#writer.text.write(inBrackets(paragraph.replace(/\s+/gu, ' ')));
        this.#writer.text.breakParagraph();
      }
    }
  }

  #speakerOf(element: XmlElement): Speaker | null {
    const from = childrenOf(element).find((child) => localName(child) === 'from');
    const said = cleaned(wordsOf(from)).replace(/\s*[:：.–—-]+$/u, '');
    const person = withoutHash(element.attributes['by']);
    const known = this.#known.get(person) ?? '';
    const role = this.#known.get(withoutHash(element.attributes['as'])) ?? '';
    if (said === '') return known === '' ? null : { name: known, role: role.replace(/[()[\]]/gu, ''), person };
    // "The Prime Minister" of the record is somebody whom the document knows.
    const holder = known !== '' && !/[()]/u.test(said + known) && isOffice(said) && known !== said ? known : '';
    return { name: said, role: holder, person };
  }

  #newWriter(): BlockWriter {
    return new BlockWriter({
      inline: INLINE,
      special: (element, writer) => {
        const name = localName(element);
        if (name === 'authorialNote') this.leftOut.push(cleaned(wordsOf(element)));
        else if (name === 'remark') writer.text.flow(inBrackets(cleaned(wordsOf(element))));
        else return false;
        return true;
      },
    });
  }
}

/** Tells whether an element holds speeches or titles, and is not a block itself. */
function holdsParts(element: XmlElement): boolean {
  return childrenOf(element).some(
    (child) => SPOKEN.has(localName(child)) || HEADING.has(localName(child)) || holdsParts(child),
  );
}

function cleaned(words: string): string {
  return cleanText(words).text.replace(/\s+/gu, ' ').trim();
}

function withoutHash(reference: string | undefined): string {
  return (reference ?? '').replace(/^#/u, '').trim();
}
