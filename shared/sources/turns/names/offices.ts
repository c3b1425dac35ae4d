/** Offices and parts of several languages, as the whole of a label; in none of them does a name follow. */
const WHOLE = new RegExp(
  `^(?:${[
    // English: the chair, the court, an interview, and people whom nobody knows by name.
    '(?:the |mr\\.? |madam |mme\\.? |mister )?(?:deputy |acting |temporary |vice )?[- ]?(?:speaker|chairman|chairwoman|chairperson|chair|president|presiding officer|convener)(?: pro tem(?:pore)?)?',
    '(?:mr\\.? |madam )?deputy[- ]speaker',
    'an (?:leas-)?(?:ceann comhairle|cathaoirleach|taoiseach|tánaiste)',
    '(?:the )?(?:court|witness|clerk|bailiff|interpreter|court reporter|court officer|defendant|plaintiff|counsel|foreperson|juror|prospective juror|videographer|judge|registrar|coroner)',
    '(?:the )?(?:host|co-host|moderator|interviewer|interviewee|respondent|facilitator|narrator|announcer|operator|presenter|questioner|reporter|journalist|caller|listener|student|teacher|researcher|participant|panell?ist|translator|secretary|therapist|client|patient)(?: (?:no\\. ?)?\\d{1,3}| [a-z])?',
    '(?:an? |the |some |several |many )?(?:hon(?:ou?rable)?\\.? |noble )?(?:members?|lords?|senators?|deputies|delegates|representatives)(?: of the audience)?',
    '(?:an? |the )?(?:(?:unidentified|unknown|unnamed|another|first|second|third|male|female) ){0,2}(?:voice|voices|speaker|man|woman|person|participant|member|caller|reporter|questioner|questioners|audience member|male|female|protester|protesters)(?: \\d{1,3})?',
    '(?:the )?(?:audience|crowd|panel|chorus|all|both|everyone|everybody|unidentified|unknown)',
    '(?:an? )?(?:audience|crowd) (?:member|question)(?: \\d{1,3})?',
    '(?:wo)?man (?:in|from) (?:the )?(?:audience|crowd|floor)',
    'chorus of (?:noes|ayes)',
    // Some who are not named.
    '(?:an?|some|several|many|another) (?:[\\p{L}.]+ ){0,3}(?:members?|senators?|deput(?:y|ies)|voices?|lords?|m\\.?ps?|wom[ae]n|m[ae]n|persons?|reporters?|journalists?|protesters?|questioners?|participants?|callers?|students?)',
    "(?:une?|plusieurs|quelques|de nombreux|de nombreuses) (?:député|sénat|membre|voix|orat|interven)[\\p{L}’' -]{0,60}",
    '(?:une?|unos|una|varios|varias|um|uma|vários|várias) (?:señor|señora|señores|diputad|senador|deputad|vozes|voz|voces)[\\p{L} ]{0,60}',
    "voc[ei] d[aei][\\p{L}’' ]{1,60}|zurufe? (?:von|vom|aus|des|der) .{1,60}|eine? (?:abgeordneter?|zuruf).{0,40}",
    '(?:questions?|answers?|q|a|int|interv|resp)',
    // French, Spanish, Portuguese, Italian.
    "(?:m\\.|mme|monsieur|madame)\\s(?:le|la|l[’'])\\s?[\\p{L}'’ -]{3,60}",
    '(?:le |la )?(?:vice-)?président(?:e)?(?: de séance)?',
    '(?:(?:el|la|il|lo) )?(?:señora? |signora? )?(?:vice)?president[ea]?(?:ssa)?',
    '(?:(?:o|a) )?(?:sr\\.ª? |sr\\.? |sra\\.? |senhora? )?(?:vice-)?presidente',
    '(?:(?:el|la) )?(?:entrevistador|entrevistadora|moderador|moderadora|locutor|periodista|pregunta|respuesta)',
    '(?:la )?(?:journaliste|intervieweur|question|réponse)',
    // German, Dutch, Nordic.
    '(?:alters|vize)?präsident(?:in)?|vorsitzender?|die vorsitzende|der vorsitzende|moderator(?:in)?|sprecher(?:in)?|frage|antwort|interviewer(?:in)?|reporter(?:in)?|journalist(?:in)?',
    '(?:de )?voorzitter|talmannen|(?:första|andre|andra|tredje) vice talmannen|formanden|presidenten|puhemies|ensimmäinen varapuhemies',
    // Slavic, Turkish, Hungarian, Romanian, Greek.
    '(?:wice)?marszałek|przewodnicząc[ya]|prowadząc[ya]|předsedající|předseda|predsednik|predsednica|predsjednik',
    'председательствующ(?:ий|ая)|председатель|ведущ(?:ий|ая)|корреспондент|журналист|вопрос|ответ|из зала|голос из зала|голос|головуюч(?:ий|а)|голова',
    'başkan|elnök|președintele|προεδροσ|προεδρευων|προεδρος|πρόεδρος|προεδρεύων',
    // Chinese, Japanese, Korean, Arabic, Hebrew.
    '代理主席|主席|主持人|记者|記者|议长|議長|委員長|委员长|司会|司会者|聞き手|問|问|答|观众|觀眾|위원장|의장|부의장|사회자|기자',
    'المذيع|المذيعة|الرئيس|رئيس الجلسة|المحاور|السائل|مقدم البرنامج|היו"ר|היו״ר|יו"ר',
  ].join('|')})$`,
  'iu',
);
/** Offices of governments and parliaments, behind which may stand what they are for. */
const WITH_SUBJECT =
  /^(?:the |mr\.? |madam |an |(?:la )?señora |(?:el )?señor |o sr\. |a sr\.ª |(?:il )?signor |de )?(?:deputy |lord |acting |temporary |shadow |under[- ]|assistant |first |permanent |parliamentary (?:under[- ])?|principal |joint )*(?:prime minister|first minister|minister of state|ministers?|chancellor|secretary of state|secretary|home secretary|foreign secretary|defence secretary|health secretary|attorney[- ]general|solicitor[- ]general|advocate[- ]general|lord advocate|privy seal|president of the (?:council|board of trade)|paymaster[- ]general|comptroller|treasurer|postmaster[- ]general|leader of the (?:house|opposition)|chief whip|church estates commissioner|taoiseach|tánaiste|leader|chairman of ways and means|ministr[oa]|secretari[oa] de estado|vicepresident[ea]|staatssecretaris|premier)(?<rest>(?:[\s,–-].*)?)$/iu;
/** Any office that begins with an article and names what its holder does. */
const OF_A_PARLIAMENT =
  /^The (?:[\p{Lu}][\p{L}'’-]+,? |of |for |and |to |the |in ){0,12}(?:Speaker|Minister|Secretary|Chair|Chairman|Chairwoman|President|Leader|Whip|Chancellor|General|Commissioner|Treasurer|Comptroller|Advocate)(?: (?:[\p{Lu}][\p{L}'’,-]+|of|for|and|to|the|in|on|without|His|Her)){0,14}$/u;
const SUBJECT = /^[\s,–-]*(?:(?:of|for|to|in|at|on|and|without|de|del|da|do|di|van|voor|des|du)\b|$)/iu;
const AFTER_COMMA = /^\s?[,–-]/u;

/**
 * Tells whether `text` names the holder of an office, a part in a talk, or a crowd, not a person: "The Minister for
 * Bridges", "Interviewer", "Hon. Members".
 */
export function isOffice(text: string): boolean {
  if (text.length > 120) return false;
  if (WHOLE.test(text)) return true;
  if (OF_A_PARLIAMENT.test(text)) return true;
  const rest = WITH_SUBJECT.exec(text)?.groups?.['rest'];
  return rest !== undefined && (rest === '' || SUBJECT.test(rest) || AFTER_COMMA.test(rest));
}

/** Tells whether `text` names several people at once. */
export function isCrowd(text: string): boolean {
  return /^(?:several |some |many )?(?:hon\.? |hon(?:ou?rable) |noble )?(?:members|lords|senators|deputies|voices|all|audience|crowd)$/iu.test(
    text,
  );
}

/** Folds an office, or any other words, for comparison. */
export function foldedOffice(text: string): string {
  return text
    .replace(/^(?:the|an|el|la|le|de|o|a)\s+/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/[‐‑-]/gu, ' ')
    .replace(/\bmr\.|\bmister\b/giu, 'mr')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
