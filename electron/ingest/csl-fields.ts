import type { CslItem, CslName } from '../../shared/model/entities.ts';
import { saidDate } from './said-date.ts';

/** A document's statements about itself, in its own words; undefined for those it does not make. */
export interface SaidFields {
  readonly title?: string | undefined;
  readonly authors?: readonly (string | CslName)[] | undefined;
  readonly issued?: string | undefined;
  /** When it was read: the day on which a page was saved. */
  readonly accessed?: string | undefined;
  readonly publisher?: string | undefined;
  readonly URL?: string | undefined;
  readonly language?: string | undefined;
  readonly 'container-title'?: string | undefined;
}

/** Makes a CSL item of them, without members for what is not stated. */
export function cslItem(type: string, said: SaidFields): CslItem {
  const { authors = [], issued: day, accessed: readOn, ...texts } = said;
  const names = distinct(authors.flatMap((author) => (typeof author === 'string' ? cslNames(author) : [author])));
  const [issued, accessed] = [saidDate(day), saidDate(readOn)];
  const known = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== ''));
  return {
    type,
    ...known,
    ...(names.length > 0 && { author: names }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
  };
}

/** Returns names without those that stand there again. */
function distinct(names: readonly CslName[]): CslName[] {
  const words = ({ family, given, literal }: CslName) =>
    (literal ?? `${given} ${family}`).toLowerCase().replace(/\s+/gu, ' ');
  return names.filter((name, index) => names.findIndex((other) => words(other) === words(name)) === index);
}

/** Words that only the names of organisations have, in the languages that such names are most often in. */
const ORGANISATION = wordsOf(
  'ministry|department|dept|office|agency|authority|bureau|commission|committee|council|cabinet|parliament|senate|tribunal|government|' +
    'secretariat|directorate|service|services|university|college|faculty|institute|institution|academy|laboratory|library|museum|' +
    'society|association|federation|foundation|company|corporation|partners|associates|holdings|publishers|editors|contributors|' +
    'nations|organisation|organization|network|alliance|coalition|initiative|ministère|ministerium|ministerio|ministero|ministério|' +
    'bundesministerium|bundesamt|universität|université|universidad|università|verein|verband|gesellschaft|stiftung|institut|' +
    'instituto|istituto|conseil|consejo|comité|comisión|société|sociedad',
);
/** Words that stand at the end of a company's name. */
const COMPANY = wordsOf(
  'inc|ltd|limited|llc|llp|plc|corp|co|gmbh|ag|kg|mbh|e\\.v|s\\.a|sa|sarl|s\\.p\\.a|spa|srl|bv|b\\.v|nv|n\\.v|oy|ab|a/s|aps|pty',
  '\\.?$',
);
/** Words of organisations' names that are also people's: only beside others do they tell. */
const PERHAPS = wordsOf(
  'bank|board|house|court|school|union|league|party|church|trust|group|press|news|team|staff|fund|centre|center|archive|archives|division|project',
);

function wordsOf(words: string, ending = '(?![\\p{L}])'): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${words})${ending}`, 'iu');
}

/** Words that join the parts of an organisation's name, and stand in no given name. */
const JOINT = /(?:^|\s)(?:and|of|for|the|&|und|für|et|pour|y|para|e|per|och|en|voor)(?:\s|$)/iu;
const MOST_NAME_WORDS = 4;

/**
 * Returns the names that are joined by “and” in one; a name that is an organisation's stays whole, and so does one whose
 * parts are single words, as in “Marks and Spencer”.
 */
export function joinedNames(said: string): string[] {
  // “Ann Lee, Bo Hart and Cy Dole”: the commas join names, too.
  const joints = /,\s*\S+\s+\S+.*\s(?:and|&)\s/u.test(said)
    ? /\s*,\s+(?:and\s+)?|\s+(?:and|&)\s+/u
    : /\s+(?:and|&)\s+/u;
  const parts = said.split(joints);
  const isOrganisation = ORGANISATION.test(said) || COMPANY.test(said);
  const arePeople =
    !isOrganisation && parts.every((part) => /^\S+(?:\s+\S+){1,4}$/u.test(part.trim()) && !JOINT.test(part));
  return arePeople ? parts : [said];
}

/** Splits names at semicolons. “Cooper, Yvette” tells which is the family name; “Yvette Cooper” does not. */
function cslNames(said: string): CslName[] {
  const names = said.split(';').map((name) => name.replace(/\s+/gu, ' ').trim());
  return names.filter((name) => name !== '').map(cslName);
}

function cslName(name: string): CslName {
  const [family = '', given = '', ...rest] = name.split(/\s*,\s*/u);
  const isPerson = family !== '' && given !== '' && rest.length === 0 && isPersonal(family, given);
  return isPerson ? { family, given } : { literal: name };
}

/** Tells whether the parts on both sides of a comma may be a family name and given names. */
function isPersonal(family: string, given: string): boolean {
  const [familyWords = 0, givenWords = 0] = [family, given].map((part) => part.split(/\s+/u).length);
  if (Math.max(familyWords, givenWords) > MOST_NAME_WORDS || JOINT.test(given) || COMPANY.test(given)) return false;
  if (ORGANISATION.test(given) || /\s(?:and|&|of|for)\s/iu.test(family)) return false;
  return familyWords === 1 || !(ORGANISATION.test(family) || PERHAPS.test(family));
}
