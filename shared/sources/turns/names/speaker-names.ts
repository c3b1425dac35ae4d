import { foldedName, foldedOffice, isOffice } from './person-name.ts';

/** A name as a transcript gives it, with the remarks in brackets behind it. */
export interface NameHeading {
  readonly name: string;
  readonly notes: readonly string[];
}

export interface Named {
  readonly speaker: string;
  readonly role: string;
}

/**
 * The speakers under the names of one transcript: an office that was introduced with its holder's name means the holder
 * from then on, and a role that was given once holds for all turns of that name.
 */
export class SpeakerNames {
  readonly #holders = new Map<string, string>();
  readonly #known = new Map<string, Named>();

  /** Returns the speaker that a heading names. */
  named({ name, notes }: NameHeading): Named {
    const [holder, ...more] = isOffice(name) ? notes : [];
    if (holder !== undefined) {
      this.#holders.set(foldedOffice(name), holder);
      return this.#remember(holder, [name.replace(/^The /u, ''), ...more].join(', '));
    }
    const speaker = this.#holders.get(foldedOffice(name)) ?? this.#bySurname(name) ?? name;
    return this.#remember(speaker, notes.join(', '));
  }

  /** Returns the only speaker so far with this last name, when no more is given. */
  #bySurname(name: string): string | undefined {
    const folded = foldedName(name);
    if (isOffice(name) || folded.includes(' ') || this.#known.has(folded)) return undefined;
    const bearers = [...this.#known].filter(([key]) => key.endsWith(` ${folded}`));
    return bearers.length === 1 ? bearers[0]?.[1].speaker : undefined;
  }

  /** Returns the name as it first stood, and the first role that was given. */
  #remember(name: string, role: string): Named {
    const key = foldedName(name);
    const known = this.#known.get(key);
    const named = { speaker: known?.speaker ?? name, role: known?.role || role };
    this.#known.set(key, named);
    return named;
  }
}
