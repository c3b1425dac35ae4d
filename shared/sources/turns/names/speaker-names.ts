import { isHolder, isParty, type NameHeading } from './name-heading.ts';
import { foldedOffice, isOffice } from './offices.ts';
import { isSamePerson } from './same-person.ts';
import { type NameParts, nameParts } from './titles.ts';

export interface Named {
  readonly speaker: string;
  readonly role: string;
}

/** The most different names with one last name that are compared with each other: so many are no relatives. */
const MOST_COMPARED = 60;

/** One of the names that a transcript has. */
interface KnownName {
  readonly name: string;
  readonly parts: NameParts;
  readonly party: string;
  /** The name under which its bearer is known: itself, or a fuller one. */
  bearer: KnownName;
  role: string;
}

/**
 * The speakers under the names of one transcript. An office that was introduced with its holder's name means the holder
 * from then on; a short name means the only one in the whole text who can be meant, or else stands for itself.
 */
export class SpeakerNames {
  readonly #holders = new Map<string, string>();
  readonly #known = new Map<string, KnownName>();
  readonly #shown = new Map<string, KnownName>();
  readonly #officeRoles = new Map<string, string>();

  /** `headings`: all those of the transcript, in their order. */
  constructor(headings: readonly NameHeading[]) {
    for (const heading of headings) this.#learn(heading);
    const byLast = Map.groupBy(this.#known.values(), ({ parts }) => parts.last);
    for (const names of byLast.values()) if (names.length <= MOST_COMPARED) joinNames(names);
  }

  /** Returns the speaker that a heading names; headings are asked for in their order. */
  named({ name, notes }: NameHeading): Named {
    if (!isOffice(name)) return this.#person(name, notes);
    const [holder, ...more] = notes;
    const office = foldedOffice(name);
    if (isHolder(holder)) {
      this.#holders.set(office, holder);
      return this.#person(holder, [name.replace(/^(?:The|La señora|El señor|La|El|Le|O Sr\.|A Sr\.ª) /u, ''), ...more]);
    }
    const known = this.#holders.get(office);
    if (known !== undefined) return this.#person(known, []);
    // Two of one office, such as journalists, are told apart by what stands behind it.
    const first = this.#officeRoles.get(office);
    const own = notes.join(', ');
    if (first === undefined || first === '' || own === '' || own === first) {
      this.#officeRoles.set(office, first || own);
      return { speaker: name, role: first || own };
    }
    return { speaker: `${name} (${own})`, role: own };
  }

  #person(name: string, notes: readonly string[]): Named {
    const known = this.#known.get(keyOf(name, notes));
    if (known === undefined) return { speaker: name, role: notes.join(', ') };
    const { bearer } = known;
    bearer.role ||= notes.join(', ');
    return { speaker: this.#shownName(bearer), role: bearer.role };
  }

  /** Returns the name as it first stood; two people with one name are told apart by their parties. */
  #shownName(bearer: KnownName): string {
    const shown = bearer.name;
    const first = this.#shown.get(shown) ?? bearer;
    this.#shown.set(shown, first);
    return first === bearer || bearer.party === '' ? shown : `${shown} (${bearer.party})`;
  }

  #learn({ name, notes }: NameHeading): void {
    const [holder] = notes;
    if (isOffice(name)) {
      if (isHolder(holder)) this.#add(holder, []);
      return;
    }
    this.#add(name, notes);
  }

  #add(name: string, notes: readonly string[]): void {
    const key = keyOf(name, notes);
    if (this.#known.has(key)) return;
    const known = { name, parts: nameParts(name), party: partyIn(notes), role: '' };
    this.#known.set(key, Object.assign(known, { bearer: known as KnownName }));
  }
}

/** Gives each of the names with one last name the fuller name of its bearer, where there is exactly one. */
function joinNames(names: readonly KnownName[]): void {
  const fullest = names.toSorted((a, b) => fullness(b) - fullness(a));
  const members = new Map<KnownName, KnownName[]>();
  const contested = new Set<KnownName>();
  for (const known of fullest) {
    const bearers = [...members].filter(([bearer]) => isSamePerson(known, bearer));
    const [only] = bearers;
    if (bearers.length !== 1 || only === undefined) {
      members.set(known, [known]);
      continue;
    }
    const [bearer, others] = only;
    if (others.every((other) => isSamePerson(known, other) || isSamePerson(other, known))) {
      known.bearer = bearer;
      others.push(known);
    } else {
      contested.add(bearer);
      members.set(known, [known]);
    }
  }
  // "Mr Hale" and "Mrs Hale" cannot both be John Hale, so neither is taken for him.
  for (const bearer of contested) {
    for (const known of members.get(bearer) ?? []) if (known.parts.given.length === 0) known.bearer = known;
  }
}

function fullness({ parts, party }: KnownName): number {
  const letters = parts.given.join('').length;
  return (
    letters * 1000 +
    parts.given.length * 100 +
    (parts.suffix === '' ? 0 : 50) +
    parts.titles.length * 10 +
    (party === '' ? 0 : 1)
  );
}

function partyIn(notes: readonly string[]): string {
  return notes.find(isParty)?.replace(/^Lab(?:our)?(?:\/| )Co-op.*$/u, 'Lab') ?? '';
}

function keyOf(name: string, notes: readonly string[]): string {
  const { titles, given, last, suffix } = nameParts(name);
  return [titles.join(' '), given.join(' '), last, suffix, partyIn(notes)].join('|');
}
