import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';
import { ENTITY_NAMES, type EntityName } from '../model/entities.ts';
import { entitiesWord } from '../model/entity-words.ts';
import { MOST_OF, whyTooMany } from '../model/limits.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
/** Longer than the name of any list, and no more than is worth keeping. */
const LONGEST_NAME = 32;

const BY_LIST: ReadonlyMap<string, EntityName> = new Map(ENTITY_NAMES.map((entity) => [`${entity}s`, entity]));

/**
 * Counts the entries of a debate's lists while the bytes of its JSON form are still being read, so that a file with more than a debate
 * may have is refused before it has filled the memory. Counts nothing in what is not JSON: that is the parser's to say.
 */
export class EntryCounter {
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The last string read among the members of the outermost object. */
  #name = '';
  #list: EntityName | undefined;
  #entries = 0;

  /** Reads the next bytes. Throws `TooLarge` as soon as a list has more entries than a debate may have. */
  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.#inString) this.#inside(byte);
      else this.#outside(byte);
    }
  }

  #inside(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inString = false;
    else if (this.#depth === 1 && this.#name.length < LONGEST_NAME) this.#name += String.fromCharCode(byte);
  }

  #outside(byte: number): void {
    if (byte === QUOTE) {
      this.#inString = true;
      if (this.#depth === 1) this.#name = '';
    } else if (byte === COLON && this.#depth === 1) {
      this.#list = BY_LIST.get(this.#name);
      this.#entries = 1;
    } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) this.#depth -= 1;
    else if (byte === COMMA && this.#depth === 2 && this.#list !== undefined) this.#count(this.#list);
  }

  #count(list: EntityName): void {
    this.#entries += 1;
    if (this.#entries <= MOST_OF[list]) return;
    throw tooLarge(
      t('It has more than {most, number} {entries}, which is all that a debate may have: make two of it', {
        most: MOST_OF[list],
        entries: entitiesWord(list),
      }),
    );
  }
}

/** Throws `TooLarge` when a list of a parsed file has more entries than a debate may have. */
export function requireFewEntries(file: Readonly<Record<string, unknown>>): void {
  for (const [name, entity] of BY_LIST) {
    const list = file[name];
    const reason = Array.isArray(list) ? whyTooMany(entity, list.length) : null;
    if (reason !== null) throw tooLarge(t('It has {reason}', { reason }));
  }
}

function tooLarge(reason: string): CounterclaimError {
  return new CounterclaimError('TooLarge', `${reason}.`);
}
