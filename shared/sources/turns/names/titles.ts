/** Words before a name that say nothing about who it is: "the right honourable". */
const EMPTY =
  /^(?:the|rt|right|hon|honou?rable|noble|gallant|learned|his|her|mr\/ms|l’|la|le|el|il|lo|o|a|de|den|der|die|das|an)$/u;
/**
 * Titles before a name, each as a word that different spellings share. Two people who have nothing but a last name in
 * common are told apart by them.
 */
const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mr: 'mr mister messrs',
    mrs: 'mrs missus',
    ms: 'ms',
    miss: 'miss',
    mx: 'mx',
    sir: 'sir',
    dame: 'dame',
    lord: 'lord',
    lady: 'lady',
    baroness: 'baroness',
    baron: 'baron',
    viscount: 'viscount',
    viscountess: 'viscountess',
    earl: 'earl',
    countess: 'countess',
    duke: 'duke',
    marquess: 'marquess',
    dr: 'dr doctor dra',
    professor: 'prof professor profesor profesora professeur',
    reverend: 'rev revd reverend',
    bishop: 'bishop',
    archbishop: 'archbishop',
    father: 'father',
    judge: 'judge',
    justice: 'justice',
    'chief justice': 'chief',
    counsel: 'counsel',
    senator: 'sen senator senador senadora senatore senatrice',
    representative: 'rep representative congressman congresswoman',
    president: 'president presidente',
    'vice president': 'vizepräsident vizepräsidentin',
    präsident: 'präsident präsidentin',
    governor: 'gov governor',
    mayor: 'mayor',
    councillor: 'councillor cllr councilor councilman councilwoman',
    deputy: 'deputy teachta diputado diputada deputado deputada',
    minister: 'minister ministerin bundesminister bundesministerin',
    chancellor: 'bundeskanzler bundeskanzlerin',
    ambassador: 'ambassador amb',
    general: 'gen general',
    colonel: 'col colonel',
    major: 'maj major',
    captain: 'capt captain',
    lieutenant: 'lt lieutenant',
    sergeant: 'sgt sergeant',
    officer: 'officer detective inspector',
    monsieur: 'm monsieur',
    madame: 'mme madame',
    mademoiselle: 'mlle mademoiselle',
    señor: 'señor senor sr.',
    señora: 'señora senora sra sr.ª sra.',
    senhor: 'senhor',
    senhora: 'senhora',
    don: 'don',
    doña: 'doña',
    herr: 'herr hr',
    frau: 'frau fr',
    abgeordneter: 'abg abgeordneter abgeordnete',
    heer: 'heer dhr',
    mevrouw: 'mevrouw mw',
    signor: 'signor sig onorevole on',
    signora: 'signora',
    pan: 'pan',
    pani: 'pani',
    poseł: 'poseł posłanka',
    shri: 'shri sri shrimati smt kumari',
    tan: 'tan dato datuk tun',
  }).flatMap(([title, spellings]) => spellings.split(' ').map((spelling): [string, string] => [spelling, title])),
);
/** Letters after a name. */
const POST_NOMINALS =
  /(?:[\s,]+(?:MP|MSP|MS|AS|MLA|MEP|TD|KC|QC|SC|CBE|OBE|MBE|KBE|DBE|CB|CH|GBE|CMG|PC|FBA|FRS|PhD|MD|Esq\.?))+$/u;
const SUFFIX = /[\s,]+(?<suffix>jr|sr|jnr|snr|junior|senior|ii|iii|iv|fils|père)\.?$/iu;

/** A person's name in its parts, folded for comparison. */
export interface NameParts {
  readonly titles: readonly string[];
  /** First names and initials. */
  readonly given: readonly string[];
  /** The last name; where words stand behind "of", those too. */
  readonly last: string;
  /** "jr" or "sr"; '' for none. */
  readonly suffix: string;
}

/** Takes a name apart: its titles, first names, last name, and what tells father from son. */
export function nameParts(name: string): NameParts {
  const plainName = name.trim().replace(POST_NOMINALS, '');
  const suffix = SUFFIX.exec(plainName)?.groups?.['suffix']?.toLowerCase() ?? '';
  const words = plainName.replace(SUFFIX, '').split(/\s+/u);
  const titles: string[] = [];
  while (words.length > 1 && isTitle(words[0] ?? '')) {
    const title = titleOf(words.shift() ?? '');
    if (title !== '' && !titles.includes(title)) titles.push(title);
  }
  // "The Earl of Arle" has nothing but a place behind the title.
  if (titles.length > 0 && words.length > 1 && words[0]?.toLowerCase() === 'of') words.shift();
  const folded = words.flatMap((word) => separated(foldWord(word)));
  const { given, last } = split(folded);
  return { titles: titles.toSorted(), given, last, suffix: suffixOf(suffix) };
}

/** Tells whether a word may stand before a name as a title or an article. */
export function isTitle(word: string): boolean {
  const bare = bareWord(word);
  // "Dr. h. c." and "Mag." are no titles by which people are told apart.
  return (
    /^[hc]\.$/u.test(word) || bare === 'mag' || EMPTY.test(bare) || TITLES.has(bare) || TITLES.has(word.toLowerCase())
  );
}

/** Tells whether a word is a title that only people have. */
export function isPersonTitle(word: string): boolean {
  return titleOf(word) !== '';
}

/** Folds a word for comparison: without case, diacritics and the full stop of an abbreviation. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .toLowerCase();
}

function titleOf(word: string): string {
  return TITLES.get(bareWord(word)) ?? TITLES.get(word.toLowerCase()) ?? '';
}

function bareWord(word: string): string {
  return word.toLowerCase().replace(/[.,]$/u, '');
}

/** "а.и." is two initials, "v.hale" one and a name. */
function separated(word: string): string[] {
  const joined = /^(?<initial>\p{L})\.(?<name>\p{L}{2,})$/u.exec(word)?.groups;
  if (joined !== undefined) return [joined['initial'] ?? '', joined['name'] ?? ''];
  return /^(?:\p{L}\.){2,}$/u.test(word) ? word.split('.').filter((part) => part !== '') : [word.replace(/\.$/u, '')];
}

function split(words: readonly string[]): { given: string[]; last: string } {
  const isInitial = (word: string) => [...word].length === 1;
  // "Hale J" has its initials behind.
  if (words.length > 1 && !isInitial(words[0] ?? '') && words.slice(1).every(isInitial)) {
    return { given: words.slice(1), last: words[0] ?? '' };
  }
  const of = words.indexOf('of', 1);
  const at = of === -1 ? words.length - 1 : of - 1;
  return { given: words.slice(0, at), last: words.slice(at).join(' ') };
}

function suffixOf(word: string): string {
  if (/^(?:jr|jnr|junior|fils)$/u.test(word)) return 'jr';
  return /^(?:sr|snr|senior|père)$/u.test(word) ? 'sr' : word;
}
