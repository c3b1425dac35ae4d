import { headerWords } from '../mime/header-words.ts';

/** Somebody who writes or receives e-mails. */
export interface Correspondent {
  /** The address itself where no name is given. */
  readonly name: string;
  /** In lower case; '' for none. */
  readonly address: string;
}

/** More than anybody writes to. */
const MOST = 500;

/** Returns those whom a header names, such as `From` or `To` (RFC 5322, 3.4); those of groups too. */
export function correspondents(header: string | undefined): Correspondent[] {
  return separated(header ?? '')
    .slice(0, MOST)
    .flatMap((entry) => {
      const found = correspondent(entry);
      return found === null ? [] : [found];
    });
}

/**
 * Returns who is named in words such as `Ann Lee <ann@example.org>`; null for nobody. `wordsOf` decodes a name, which in a
 * header is in bytes.
 */
export function correspondent(entry: string, wordsOf: (given: string) => string = headerWords): Correspondent | null {
  const { before = entry, angled } = /^(?<before>[^<]*)<(?<angled>[^>]*)>/su.exec(entry)?.groups ?? {};
  const comment = angled === undefined ? /\((?<words>[^()]*)\)/u.exec(before)?.groups?.['words'] : undefined;
  const bare = before.replace(/\([^()]*\)/gu, ' ').trim();
  const address = (angled ?? (/^\S+@\S+$/u.test(bare) ? bare : '')).replace(/^mailto:/iu, '').trim();
  const said = angled === undefined ? (comment ?? (address === '' ? bare : '')) : bare;
  const name = wordsOf(unquotedName(said))
    .replace(/^['"“](.*)['"”]$/u, '$1')
    .trim();
  if (name === '' && address === '') return null;
  return { name: name || address, address: address.toLowerCase() };
}

/** What stands after a comma and is no given name. */
const AFTER_NAME = /^(?:Inc|Ltd|LLC|LLP|plc|GmbH|AG|Corp|Co|Jr|Sr|Ph\.?D|M\.?D|MP|QC|KC|Esq)\.?$/iu;

/** Returns a name in the order in which it is said: “Lee, Ann” is Ann Lee. */
export function straightName({ name }: Correspondent): string {
  const { family, given } = /^(?<family>[^\s,]+), (?<given>[^\s,]+(?: [^\s,]+)?)$/u.exec(name)?.groups ?? {};
  return family === undefined || given === undefined || AFTER_NAME.test(given) ? name : `${given} ${family}`;
}

function unquotedName(name: string): string {
  return /^\s*"(?<words>.*)"\s*$/su.exec(name)?.groups?.['words']?.replace(/\\(.)/gsu, '$1') ?? name;
}

/** Divides a header at the commas that are in no quotation, no address and no comment. */
function separated(header: string): string[] {
  const entries: string[] = [];
  let [from, isQuoted, inside] = [0, false, 0];
  for (let at = 0; at < header.length; at++) {
    const character = header[at];
    if (character === '\\') at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '<' || character === '(') inside += 1;
    else if (character === '>' || character === ')') inside = Math.max(0, inside - 1);
    else if (inside > 0) continue;
    else if (character === ',' || character === ';' || character === ':') {
      // What stands before a colon is the name of a group.
      if (character !== ':') entries.push(header.slice(from, at));
      from = at + 1;
    }
  }
  entries.push(header.slice(from));
  return entries.filter((entry) => entry.trim() !== '');
}
