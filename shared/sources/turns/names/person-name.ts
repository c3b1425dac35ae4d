/** Ranks and titles before a name; "Sir Keir Starmer" is Keir Starmer. */
const TITLE =
  '(?:(?:the )?(?:rt\\.? |right )?hon(?:ourable|\\.)?|sir|dame|dr\\.?|mr\\.?|mrs\\.?|ms\\.?|miss|mx\\.?|lord|lady|baroness|baron|viscount|viscountess|earl|countess|prof(?:essor|\\.)?|rev(?:erend|\\.)?|judge|justice|president|senator|sen\\.|rep\\.|councillor|cllr\\.?)';
const TITLES = new RegExp(`^(?:${TITLE}\\s+)+`, 'iu');
/** Letters after a name. */
const POST_NOMINALS =
  /(?:[\s,]+(?:MP|MSP|MS|MLA|MEP|KC|QC|CBE|OBE|MBE|KBE|DBE|CB|GBE|PC|FBA|FRS|PhD|MD|Esq\.?|Jr\.?|Sr\.?))+$/u;

/** Words inside names that are not written with a capital letter. */
const PARTICLE =
  /^(?:de|da|do|dos|du|del|della|di|van|von|der|den|ter|ten|la|le|al|el|bin|ibn|ben|ap|af|of|the|y|e|zu)$/iu;
const NAME_WORD = /^(?:\p{Ll}{1,2}['’])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’.‐‑-]*$/u;
const NUMBER = /^\p{N}+$/u;
const MOST_WORDS = 7;
const LONGEST = 70;

/** Words of headings and of bodies, which are capitalised like names. */
const NO_NAME =
  /\b(?:Abuse|Act|Adjournment|Administration|Affairs|Amendment|Amendments|Answers|Appendix|Bill|Business|Chapter|Clause|Committee|Committees|Contents|Debate|Department|Division|Exploitation|Figure|House|Inquiry|Introduction|Legislation|Motion|Motions|Note|Notes|Office|Opposition Day|Order|Orders|Part|Petition|Petitions|Points|Policy|Prayers|Procedure|Proceedings|Questions|Report|Schedule|Section|Statement|Statements|Summary|Table|Topical|Treasury|Urgent|Voting|Westminster Hall|Written)\b/u;

/** Offices by which somebody speaks: not a person's name, but as good as one. */
const OFFICE =
  /^(?:The |Mr |Madam |Mister )?(?:Deputy |Lord |Acting |Temporary )?(?:Speaker|Chairman|Chairwoman|Chairperson|Chair|President|Prime Minister|First Minister|Minister|Chancellor|Secretary of State|Parliamentary (?:Under-)?Secretary|Home Secretary|Foreign Secretary|Defence Secretary|Health Secretary|Attorney General|Solicitor General|Advocate General|Privy Seal|President of the Council|Paymaster General|Comptroller|Leader of the (?:House|Opposition)|Second Church Estates Commissioner)(?<rest>\b.*)$/u;
const CROWD = /^(?:several |some )?(?:hon\.? |noble )?(?:members|lords)$/iu;
const OFFICE_WORD = /^(?:for|of|and|to|in|the|[–&-]|[\p{Lu}][\p{L}'’,‐-]*)$/u;

/** Tells whether `text` looks like somebody's name, or like a person's office. */
export function isSpeakerName(text: string): boolean {
  return isOffice(text) || isPersonName(text);
}

/** Tells whether `text` names the holder of an office, or a crowd, not a person. */
export function isOffice(text: string): boolean {
  if (CROWD.test(text)) return true;
  const rest = OFFICE.exec(text)?.groups?.['rest']?.trim();
  return rest !== undefined && (rest === '' || rest.split(/\s+/u).every((word) => OFFICE_WORD.test(word)));
}

/** Tells whether `text` looks like a person's name: capitalised words, without those that only headings have. */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST || /[!?;:[\]()“”"]|[^.]{3}\.$/u.test(text) || NO_NAME.test(text)) return false;
  const words = text.replace(POST_NOMINALS, '').split(/\s+/u);
  if (words.length > MOST_WORDS) return false;
  return (
    NAME_WORD.test(words[0] ?? '') &&
    words.slice(1).every((word) => NAME_WORD.test(word) || PARTICLE.test(word) || NUMBER.test(word))
  );
}

/** Folds a name for comparison: without titles, letters after it, case and diacritics. */
export function foldedName(name: string): string {
  return plain(name.trim().replace(POST_NOMINALS, '').replace(TITLES, ''));
}

/** Folds an office, or any other words, for comparison. */
export function foldedOffice(text: string): string {
  return plain(text.replace(/^the\s+/iu, ''));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
