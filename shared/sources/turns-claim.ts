/** Characters: a turn that is longer makes a claim of its first sentence. */
export const LONGEST_CLAIM = 300;
/** What was left out of a record, and what was not speech: "[…]", "[Interruption.]". */
const IN_BRACKETS = /\s*\[[^\]]*\]\s*/gu;
/** Words with a full stop that end no sentence. */
const ABBREVIATION = /(?:^|[\s(“"])(?:hon|rt|right hon|mr|mrs|ms|dr|st|prof|rev|no|vs|e\.g|i\.e|\p{Lu})\.\s*$/iu;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The text of a claim made from the words of a turn: all of them when they are short, else their first sentence, cut where that is long. */
export function claimText(words: string): string {
  const spoken = words.replace(IN_BRACKETS, ' ').replace(/\s+/gu, ' ').trim();
  const text = spoken === '' ? words.replace(/\s+/gu, ' ').trim() : spoken;
  const claim = text.length <= LONGEST_CLAIM ? text : firstSentence(text);
  return claim.length <= LONGEST_CLAIM ? claim : cutAtWord(claim);
}

function firstSentence(text: string): string {
  let sentence = '';
  for (const { segment } of segmenter.segment(text)) {
    sentence += segment;
    if (!ABBREVIATION.test(sentence)) break;
  }
  return sentence.trim();
}

function cutAtWord(text: string): string {
  const beginning = text.slice(0, LONGEST_CLAIM - 1).toWellFormed();
  const end = beginning.lastIndexOf(' ');
  // Scripts without spaces are cut between characters.
  const cut = end > LONGEST_CLAIM / 2 ? beginning.slice(0, end) : beginning.replace(/\ufffd$/u, '');
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}
