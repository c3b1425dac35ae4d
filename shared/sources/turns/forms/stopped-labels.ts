import { msg } from '../../../language/translate.ts';
import { type Form, type Piece, RECORD } from '../form.ts';
import { restOf, type TextLine } from '../lines.ts';
import { isDocumentWord, isSpeechWord } from '../names/keywords.ts';
import { nameHeading, type ReadHeading } from '../names/name-heading.ts';
import { isOffice } from '../names/offices.ts';
import { hasPersonTitle, isInCapitals } from '../names/person-name.ts';
import { isTitle } from '../names/titles.ts';
import { askedBy } from './asked-question.ts';
import { beginsParagraph } from './paragraph.ts';
import { piecesOf } from './pieces.ts';

const REACH = 220;
const MOST_STOPS = 7;
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Mx|Dr|M|MM|Mme|Mmes|Mlle|Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Prof|Rev|Hon|Rt|St|Sr|Sra|Jr|Esq|No|Messrs|Sig|Abg|Amb|Insp|Supt|Det|Cllr|Smt)$/u;
const INITIALS = /^\p{Lu}$|^(?:\p{Lu}\.){1,3}\p{Lu}?$/u;
/** "Mr. Hale of Oregon and Ms. Ortega. We agree." */
const SEVERAL =
  /^(?<label>(?:Mr|Mrs|Ms|Miss|Dr|Senator|Sen|Rep|Chairman|M|Mme|MM)\.? [\p{L}.'’ ]{2,60}(?: and |, | et | & )[\p{L}.'’ ]{2,60}?)(?<!\b(?:Mr|Mrs|Ms|Dr|M|Mme|Sen|Rep))\. (?=\p{Lu})/u;
const CAPITALS =
  /^(?<label>(?:(?:The|A|An|Le|La|El|Il) )?\p{Lu}[\p{Lu}\p{N}.'’ -]{2,60}?(?: (?:of|from) [\p{L} ]{2,30})?(?: \([^()]{1,60}\))?)\. (?=\p{Lu})/u;
const LETTER_OR_FIGURE = /^(?:\p{Lu}|[IVXLC]+|\d+)$/u;
const LEAST_SHARE = 0.08;
const LEAST_SHARE_OF_PLAIN = 0.6;

interface Stopped {
  readonly heading: ReadHeading;
  readonly label: string;
  readonly words: TextLine;
  /** True if a title, capitals, an office or a remark shows that a person is named. */
  readonly isStrong: boolean;
}

/** "Mr. HALE. I rise", "M. Pierre Glenn. Madame la ministre", "ANNA. How late": the name before a full stop. */
export const stoppedLabels: Form = {
  id: 'stopped-labels',
  about: msg('each name before a full stop, in front of the words'),
  read: (lines, isAsked) => {
    const begins = lines.map((_, index) => beginsParagraph(lines, index));
    const found = lines.map((line, index) => (begins[index] === true ? stoppedLabel(line) : null));
    const labels = found.filter((label) => label !== null);
    const paragraphs = begins.filter((is) => is).length;
    const counts = countsOf(labels);
    const strong = labels.filter(({ isStrong }) => isStrong);
    const isPlain =
      labels.length >= LEAST_SHARE_OF_PLAIN * paragraphs &&
      [...counts.values()].filter((count) => count > 1).length > 1;
    const recurring = strong.filter((label) => (counts.get(label.heading.name) ?? 0) > 1).length;
    const isTranscript =
      (strong.length >= 2 &&
        strong.length >= LEAST_SHARE * paragraphs &&
        (recurring > 0 || strong.length >= 0.5 * paragraphs)) ||
      isPlain;
    if (!isTranscript && !(isAsked && labels.length > 0)) return null;
    const titled = strong.filter(({ heading: { name } }) => hasPersonTitle(name) || isOffice(name)).length;
    // Where people have titles, capitals alone that come once may begin a sentence: "NATO. That is the word."
    const isOdd = ({ heading: { name, notes } }: Stopped) =>
      titled > 0.7 * strong.length &&
      notes.length === 0 &&
      !hasPersonTitle(name) &&
      !isOffice(name) &&
      (counts.get(name) ?? 0) < 2;
    const pieces = piecesOf(lines, (line, index): Piece | null => {
      const label = found[index] ?? null;
      if (label === null) return begins[index] === true ? (askedBy(line) ?? unknownLabel(line)) : null;
      const { heading, words } = label;
      const count = counts.get(heading.name) ?? 0;
      if ((label.isStrong && !isOdd(label)) || isAsked || (isPlain && count > 1)) {
        return { kind: 'label', heading, label: label.label, lines: [], words, time: null };
      }
      const isLikeAName = isPlain || label.isStrong || count > 1 || /\s/u.test(heading.name);
      return isLikeAName && !isSpeechWord(label.label) ? { kind: 'unknown', label: label.label, line, words } : null;
    });
    return { pieces, style: RECORD, support: pieces.filter(({ kind }) => kind === 'label').length };
  },
};

function stoppedLabel(line: TextLine): Stopped | null {
  const head = line.text.slice(0, REACH);
  // A star marks a speech that its speaker did not revise.
  const from = head.startsWith('*') ? 1 : 0;
  let stops = 0;
  for (const { index: at } of head.matchAll(/\.(?=\s)/gu)) {
    if (++stops > MOST_STOPS) return null;
    const before = head.slice(from, at);
    const words = before.split(/\s+/u);
    const last = words.at(-1) ?? '';
    if (ABBREVIATION.test(last)) continue;
    const isInitial = INITIALS.test(last);
    if (isInitial && !endsWithInitials(words, head.slice(at + 1))) continue;
    const label = isInitial ? `${before}.` : before;
    const heading = nameHeading(label);
    const rest = restOf(line, at + 1);
    // Behind a dash the name ends otherwise: "President. – The".
    if (heading === null || rest === null || /^[–—]/u.test(rest.text)) continue;
    if (isDocumentWord(label) || LETTER_OR_FIGURE.test(label)) return null;
    return { heading, label, words: rest, isStrong: isStrong(heading) };
  }
  return null;
}

/** Reads capitals before a full stop that are no name that is understood. */
function unknownLabel(line: TextLine): Piece | null {
  const several = SEVERAL.exec(line.text.slice(0, REACH));
  if (several !== null)
    return { kind: 'unknown', label: several.groups?.['label'] ?? '', line, words: restOf(line, several[0].length) };
  const found = CAPITALS.exec(line.text.slice(0, REACH));
  const label = found?.groups?.['label'];
  if (found === null || label === undefined || LETTER_OR_FIGURE.test(label) || !isInCapitals(label)) return null;
  return { kind: 'unknown', label, line, words: restOf(line, found[0].length) };
}

function isStrong({ name, notes, isSure }: ReadHeading): boolean {
  return (
    isSure || hasPersonTitle(name) || isOffice(name) || isInCapitals(name) || (notes.length > 0 && /\s/u.test(name))
  );
}

/** Tells whether initials end a name: a last name stands before them, and no other initial behind. */
function endsWithInitials(words: readonly string[], behind: string): boolean {
  const names = words.filter((word) => !isTitle(word) && !INITIALS.test(word));
  return names.length > 0 && !/^\s*(?:\p{Lu}\.)/u.test(behind);
}

function countsOf(labels: readonly Stopped[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { heading } of labels) counts.set(heading.name, (counts.get(heading.name) ?? 0) + 1);
  return counts;
}
