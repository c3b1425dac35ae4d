import type { XmlElement } from '../office/xml-tree.ts';
import { allUnder, childrenCalled, wordsOf } from './xml-search.ts';

/** Who speaks in a text in TEI. */
export interface Speaker {
  readonly name: string;
  readonly role: string;
  readonly person: string;
}

/** Tells who speaks, by what is printed and by the people whom the document lists. */
export class Speakers {
  readonly #people: ReadonlyMap<string, string>;
  /** Identifiers that had to stand for names. */
  readonly unnamed = new Set<string>();

  constructor(root: XmlElement) {
    this.#people = peopleIn(root);
  }

  /**
   * Returns who says something: `who` is what the document refers to, `printed` what stands before the words, '' for
   * nothing. null if nobody is named.
   */
  speakerOf(who: string | undefined, printed: string): Speaker | null {
    const ids = (who ?? '')
      .trim()
      .split(/\s+/u)
      .map((each) => each.replace(/^.*#|^\w+:/u, ''))
      .filter((each) => each !== '');
    const person = ids.join(' ');
    const label = printed
      .replace(/\s*[:.,–—-]+$/u, '')
      .replace(/^[([]|[)\]]$/gu, '')
      .trim();
    const known = ids.map((id) => this.#people.get(id));
    if (known.length > 0 && known.every((name) => name !== undefined)) {
      const name = known.join(', ');
      return { name, role: roleIn(label, name), person };
    }
    if (label !== '') return { name: label, role: '', person };
    if (person === '') return null;
    this.unnamed.add(person);
    return { name: person.replace(/_/gu, ' '), role: '', person };
  }
}

/** Returns what is printed of a speaker beside the name, such as an office. */
function roleIn(label: string, name: string): string {
  const words = new Set(name.toLocaleLowerCase().split(/[\s.,]+/u));
  const others = label.split(/\s+/u).filter((word) => !words.has(word.toLocaleLowerCase().replace(/[.,:]+$/u, '')));
  const isAbbreviation = others.every((word) => name.toLocaleLowerCase().includes(word.toLocaleLowerCase()));
  return isAbbreviation ? '' : others.join(' ').replace(/[()[\]]/gu, '');
}

/** Returns the names of those whom a document lists, by their identifiers: people, and the parts of a play. */
function peopleIn(root: XmlElement): Map<string, string> {
  const people = new Map<string, string>();
  for (const kind of ['person', 'personGrp', 'org', 'role']) {
    for (const element of allUnder(root, kind)) {
      const { id } = element.attributes;
      const name = kind === 'role' ? wordsOf(element) : nameOf(element);
      if (id !== undefined && name !== '') people.set(id, name);
    }
  }
  for (const item of allUnder(root, 'castItem')) {
    const [role] = childrenCalled(item, 'role');
    const { id } = item.attributes;
    if (id !== undefined && role !== undefined) people.set(id, wordsOf(role));
  }
  return people;
}

function nameOf(person: XmlElement): string {
  const [name] = ['persName', 'orgName', 'name'].flatMap((each) => childrenCalled(person, each));
  if (name === undefined) return '';
  const parts = ['forename', 'nameLink', 'surname'].flatMap((part) => allUnder(name, part).map(wordsOf));
  return parts.length > 0 ? parts.join(' ') : wordsOf(name);
}
