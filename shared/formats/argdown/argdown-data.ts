import { errorCode } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { Data } from './argdown-core.ts';

type Entries = ReadonlyMap<string, unknown>;

/** The data in braces of a file, each parsed once and when it is asked for. */
export class ArgdownData {
  readonly #texts: readonly { readonly text: string; readonly line: number }[];
  readonly #parsed = new Map<number, { readonly entries: Entries; readonly fault: string | null }>();

  constructor(texts: readonly { readonly text: string; readonly line: number }[]) {
    this.#texts = texts;
  }

  /** Returns a member of an element's data, that which stands last in the file; undefined for none. */
  value(data: Data | undefined, name: string): unknown {
    return Object.values(data ?? {})
      .map((at) => this.#entries(at).entries.get(name))
      .findLast((value) => value !== undefined);
  }

  /** Returns an element's data as lines of text, without the members called one of `without`. What is not sound is told. */
  lines(data: Data | undefined, without: readonly string[], tell: (fault: string, line: string) => void): string[] {
    return Object.values(data ?? {}).flatMap((at) => {
      const { entries, fault } = this.#entries(at);
      if (fault !== null) tell(t('Data is left out: {fault}', { fault }), `line ${this.#texts[at]?.line ?? 1}`);
      return [...entries]
        .filter(([name]) => !without.includes(name))
        .map(([name, value]) => `${name}: ${shown(value)}`);
    });
  }

  #entries(at: number): { readonly entries: Entries; readonly fault: string | null } {
    const known = this.#parsed.get(at);
    if (known !== undefined) return known;
    const { text = '', line = 1 } = this.#texts[at] ?? {};
    const read = readEntries(text, line);
    this.#parsed.set(at, read);
    return read;
  }
}

function readEntries(text: string, line: number): { readonly entries: Entries; readonly fault: string | null } {
  // Data of several lines may be a block of YAML without its braces.
  const block = /^\{[ \t]*\n(?<inner>[\s\S]*)\}\s*$/.exec(text)?.groups?.['inner'];
  try {
    return { entries: entriesOf(parseYaml(block ?? text, block === undefined ? line : line + 1)), fault: null };
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return { entries: new Map(), fault: (error as Error).message };
  }
}

/** Returns the members of a value by their names; none for what is not an object. */
export function entriesOf(value: unknown): Entries {
  return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

/** Returns a value as it is read by people: text as it is, all else as JSON. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
