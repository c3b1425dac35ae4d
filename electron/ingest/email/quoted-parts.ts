import type { SpokenPart } from '../xml/spoken-text.ts';
import { attributionAtEnd, innerHead, isSeparator } from './attributions.ts';
import { type Correspondent, straightName } from './mail-addresses.ts';
import { isSignatureMark, type MessageLine } from './message-lines.ts';

/** The words of a message, each with who wrote them. */
export interface QuotedParts {
  readonly parts: readonly SpokenPart[];
  /** True if somebody else is quoted. */
  readonly quotes: boolean;
  /** Quoted paragraphs of which nothing says who wrote them. */
  readonly unknown: number;
  /** The first line after which the message does not mark what is quoted; null if there is none. */
  readonly unmarked: string | null;
}

interface Paragraph {
  readonly depth: number;
  readonly lines: readonly string[];
}

/**
 * Tells the words of `author`, null for nobody, from those that are quoted, and whose these are: by the lines before them, such as “On 6 May
 * Ann Lee wrote:”, or by the headers of a message within the message. `known` are people by their addresses.
 */
export function quotedParts(
  lines: readonly MessageLine[],
  author: Correspondent | null,
  known: ReadonlyMap<string, Correspondent>,
): QuotedParts {
  const reading = new QuoteReading(author, known);
  const paragraphs = paragraphsOf(lines);
  for (const [index, paragraph] of paragraphs.entries()) reading.read(paragraph, paragraphs[index + 1]);
  return reading.made();
}

function paragraphsOf(lines: readonly MessageLine[]): Paragraph[] {
  const paragraphs: { depth: number; lines: string[] }[] = [];
  let isOpen = false;
  for (const { depth, text } of lines) {
    const last = paragraphs.at(-1);
    const words = text.trimEnd();
    if (words === '') isOpen = false;
    else if (isOpen && last?.depth === depth) last.lines.push(words);
    else {
      paragraphs.push({ depth, lines: [words] });
      isOpen = true;
    }
  }
  return paragraphs;
}

class QuoteReading {
  readonly #parts: { kind: 'speech' | 'record'; who: Correspondent | null; paragraphs: string[] }[] = [];
  readonly #known: ReadonlyMap<string, Correspondent>;
  /** Whose words stand at each depth; null for somebody who is not named. */
  readonly #authors: (Correspondent | null)[];
  /** The depth of the signature that is being read; null for none. */
  #signature: number | null = null;
  #quotes = false;
  #unknown = 0;
  #unmarked: string | null = null;

  constructor(author: Correspondent | null, known: ReadonlyMap<string, Correspondent>) {
    this.#known = known;
    this.#authors = [author];
  }

  made(): QuotedParts {
    const parts = this.#parts.map(({ kind, who, paragraphs }): SpokenPart => {
      if (kind === 'record' || who === null) return { kind: 'record', paragraphs };
      return { kind: 'speech', name: straightName(who), role: '', person: who.address, paragraphs };
    });
    return { parts, quotes: this.#quotes, unknown: this.#unknown, unmarked: this.#unmarked };
  }

  read({ depth, lines }: Paragraph, next: Paragraph | undefined): void {
    if (this.#signature !== depth) this.#signature = null;
    const mark = lines.findIndex(isSignatureMark);
    const head = innerHead(lines);
    if (head !== null) {
      this.#readWords({ depth, lines: lines.slice(0, head.from) }, undefined);
      this.#record(lines.slice(head.from, head.to));
      this.#signature = null;
      this.#authorsFrom(depth, head.author);
      this.#readWords({ depth, lines: lines.slice(head.to) }, next);
    } else if (mark >= 0) {
      this.#readWords({ depth, lines: lines.slice(0, mark) }, undefined);
      this.#record(lines.slice(mark));
      this.#signature = depth;
    } else this.#readWords({ depth, lines }, next);
  }

  #readWords({ depth, lines }: Paragraph, next: Paragraph | undefined): void {
    if (lines.length === 0) return;
    if (lines.every(isSeparator)) {
      this.#record(lines);
      return;
    }
    const attribution = attributionAtEnd(lines);
    if (attribution === null) {
      this.#say(depth, lines);
      return;
    }
    const own = lines.slice(0, lines.length - attribution.lines);
    const line = lines.slice(own.length);
    if (next !== undefined && next.depth > depth) {
      this.#say(depth, own);
      this.#record(line);
      this.#authorsFrom(depth + 1, attribution.author);
    } else if (next !== undefined && next.depth === depth && /\d/u.test(line.join(' ').replace(/<[^>]*>/gu, ''))) {
      // What follows is quoted, and nothing shows where that ends.
      this.#say(depth, own);
      this.#record(line);
      this.#unmarked ??= line.join(' ');
      this.#authorsFrom(depth, null);
    } else this.#say(depth, lines);
  }

  #authorsFrom(depth: number, author: Correspondent | null): void {
    this.#authors.length = Math.min(this.#authors.length, depth);
    while (this.#authors.length < depth) this.#authors.push(null);
    this.#authors.push(author === null ? null : this.#named(author));
    this.#quotes = true;
  }

  /** Gives somebody who is only named by an address the name that the headers have for it. */
  #named(author: Correspondent): Correspondent {
    const known = author.address === '' ? undefined : this.#known.get(author.address);
    return known === undefined ? author : { name: known.name, address: author.address };
  }

  #say(depth: number, lines: readonly string[]): void {
    if (lines.length === 0) return;
    if (depth > 0) this.#quotes = true;
    const who = this.#authors[depth] ?? null;
    const isSignature = this.#signature === depth;
    if (who === null && depth > 0 && !isSignature && this.#unmarked === null) this.#unknown += 1;
    if (who === null || isSignature) this.#record(lines);
    else this.#add('speech', who, lines);
  }

  #record(lines: readonly string[]): void {
    this.#add('record', null, lines);
  }

  #add(kind: 'speech' | 'record', who: Correspondent | null, lines: readonly string[]): void {
    const paragraph = lines.join('\n').trim();
    if (paragraph === '') return;
    const last = this.#parts.at(-1);
    if (last?.kind === kind && last.who?.name === who?.name && last.who?.address === who?.address)
      last.paragraphs.push(paragraph);
    else this.#parts.push({ kind, who, paragraphs: [paragraph] });
  }
}
