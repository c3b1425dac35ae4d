import { msg } from '../../../language/translate.ts';
import { type Form, type LabelPiece, type Piece, RECORD } from '../form.ts';
import { restOf, type TextLine } from '../lines.ts';
import { nameHeading, type ReadHeading } from '../names/name-heading.ts';
import { foldWord } from '../names/titles.ts';
import { askedBy } from './asked-question.ts';
import { beginsParagraph } from './paragraph.ts';
import { piecesOf } from './pieces.ts';

const TITLED =
  '(?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr|Lord|Lady|Viscount|Viscountess|Earl|Captain|Major|Colonel|Lieut\\.-Colonel|Commander|Brigadier|Professor|The Rev|Hon)\\.?';
/** "Mr. John Hargreaves (Norwick, East) I beg to move". */
const WITH_PLACE = new RegExp(
  `^(?<name>(?:${TITLED} )+[\\p{L}.'’ -]{2,60}?) (?<notes>(?:\\([^()]{2,80}\\)\\s?){1,2})(?=[\\p{Lu}"“'‘])`,
  'u',
);
const WITH_OFFICE =
  /^(?<name>The [\p{Lu}][\p{L}', -]{4,90}?) \((?<holder>(?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr|Lord|Lady|Viscount|Earl|Captain|Major|Colonel)\.? [^()]{2,60})\)\s(?=[\p{Lu}"“'‘])/u;
const OFFICE =
  /^(?<name>(?:Mr\.? |Madam )?(?:Deputy[- ])?Speaker|The (?:Deputy[- ])?Chairman|Hon\. Members|An Hon\. Member|Several Hon\. Members)\s(?=[\p{Lu}"“'‘])/u;
const TITLE = new RegExp(`^(?<title>(?:${TITLED} )+)(?<rest>[\\p{Lu}].*)$`, 'u');
const REACH = 240;
const LEAST_NAMED = 2;

/** The name with nothing behind it but a place in brackets, in front of the words: reports of the 1950s as plain text. */
export const proseNames: Form = {
  id: 'prose-names',
  about: msg('each name in front of the words, with nothing between'),
  read: (lines, isAsked) => {
    const names = new Set<string>();
    let named = 0;
    for (const { text } of lines) {
      const heading = fullHeading(text.slice(0, REACH));
      if (heading === null) continue;
      named += 1;
      names.add(foldWord(lastWord(heading.holder ?? heading.heading.name)));
    }
    const pieces = piecesOf(lines, (line, index) => (beginsParagraph(lines, index) ? proseLabel(line, names) : null));
    const labels = pieces.filter(({ kind }) => kind === 'label').length;
    if (labels === 0 || (!isAsked && (named < LEAST_NAMED || labels < LEAST_NAMED + 1))) return null;
    return { pieces, style: RECORD, support: labels };
  },
};

function proseLabel(line: TextLine, names: ReadonlySet<string>): Piece | null {
  const head = line.text.slice(0, REACH);
  const full = fullHeading(head);
  if (full !== null) return labelOf(line, full.heading, full.label, full.length);
  const office = OFFICE.exec(head);
  const officeName = office?.groups?.['name'];
  if (office !== null && officeName !== undefined) {
    return labelOf(line, { name: officeName, notes: [], isSure: false, time: null }, officeName, office[0].length);
  }
  const asked = askedBy(line);
  if (asked !== null) return asked;
  const titled = TITLE.exec(head)?.groups;
  const [title, rest] = [titled?.['title'], titled?.['rest']];
  if (title === undefined || rest === undefined) return null;
  return shortLabel(line, title, rest, names);
}

/** Reads a title and a last name that stands with its place elsewhere; any other title before a paragraph is unknown. */
function shortLabel(line: TextLine, title: string, rest: string, names: ReadonlySet<string>): Piece | null {
  const words = rest.split(' ');
  for (let count = Math.min(4, words.length - 1); count >= 1; count--) {
    const name = words.slice(0, count);
    if (!names.has(foldWord(name.at(-1) ?? '')) || !name.every((word) => /^\p{Lu}/u.test(word))) continue;
    if (!/^[\p{Lu}"“'‘]/u.test(words[count] ?? '')) return null;
    const label = `${title}${name.join(' ')}`;
    const heading = nameHeading(label);
    return heading === null ? null : labelOf(line, heading, label, label.length);
  }
  // "Mr. Brown Hear, hear": a name, and where it ends cannot be told.
  const [first = '', second = ''] = words;
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(first) || !/^[\p{Lu}"“'‘]/u.test(second)) return null;
  return { kind: 'unknown', label: `${title}${first}`, line, words: restOf(line, title.length + first.length) };
}

function labelOf(line: TextLine, heading: ReadHeading, label: string, length: number): LabelPiece {
  return { kind: 'label', heading, label, lines: [], words: restOf(line, length), time: null };
}

function fullHeading(head: string) {
  const held = WITH_OFFICE.exec(head);
  const found = held ?? WITH_PLACE.exec(head);
  if (found === null) return null;
  const label = found[0].trim();
  const heading = nameHeading(label);
  const holder = held?.groups?.['holder'];
  return heading === null || heading.notes.length === 0 ? null : { heading, label, length: found[0].length, holder };
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? '';
}
