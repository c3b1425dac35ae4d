import { t } from '../../../shared/language/translate.ts';
import type { CslItem } from '../../../shared/model/entities.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { type Transcript, turnsAs } from '../../../shared/sources/turns/transcript.ts';
import { AUTOMATIC, type TurnForm, withTurnForm } from '../../../shared/sources/turns/turn-form.ts';

/** A part of a debate as its document marks it. */
export type SpokenPart =
  | { readonly kind: 'heading'; readonly words: string }
  /** What the record tells, and nobody says. */
  | { readonly kind: 'record'; readonly paragraphs: readonly string[] }
  | {
      readonly kind: 'speech';
      readonly name: string;
      /** An office or a constituency; '' for none. */
      readonly role: string;
      /** What tells its speaker from others with the same name; '' for nothing. */
      readonly person: string;
      readonly paragraphs: readonly string[];
    };

export interface SpokenText {
  readonly text: string;
  readonly notices: readonly Notice[];
  /** Adds the form in which the speeches stand to the record, where it does not show by itself. */
  readonly withForm: (csl: CslItem) => CslItem;
}

/** A way to write the parts down. */
interface Style {
  readonly label: (name: string, role: string) => string;
  /** What stands around a label. */
  readonly around: readonly [string, string];
  readonly bracketsRecord: boolean;
  readonly bracketsHeadings: boolean;
  readonly form: TurnForm;
}

/** Characters, and words, of a label that is read as one. */
const LONGEST_LABEL = 80;
const MOST_LABEL_WORDS = 9;
/** Characters of a note that is told from words by its brackets. */
const LONGEST_NOTE = 1900;

const withRole = (name: string, role: string) => (role === '' ? name : `${name} (${role})`);
const withShortRole = (name: string, role: string) => {
  const label = withRole(name, role);
  return label.length > LONGEST_LABEL || label.split(/\s+/u).length > MOST_LABEL_WORDS ? name : label;
};

/** A style whose labels no words are likely to begin as. */
function byExample(before: string, behind: string): Style {
  const example = { before, behind, isAbove: false, inCapitals: false, afterGap: true };
  return {
    label: withShortRole,
    around: [before, behind],
    bracketsRecord: true,
    bracketsHeadings: true,
    form: { form: 'example', example, speakers: [] },
  };
}

/** From what reads best to what nothing in the words can be taken for. */
const STYLES: readonly Style[] = [
  { label: withRole, around: ['', ': '], bracketsRecord: false, bracketsHeadings: false, form: AUTOMATIC },
  { label: withRole, around: ['', ': '], bracketsRecord: true, bracketsHeadings: false, form: AUTOMATIC },
  { label: withRole, around: ['', ': '], bracketsRecord: true, bracketsHeadings: true, form: AUTOMATIC },
  byExample('[', ']: '),
  byExample('■ ', ': '),
];

interface Speech {
  readonly label: string;
  readonly person: string;
  /** UTF-16 offsets of its words. */
  readonly start: number;
  readonly end: number;
}

interface Written {
  readonly text: string;
  readonly speeches: readonly Speech[];
}

/**
 * Writes speeches so that each is its speaker's again when the text is split into turns. That is tried: of several ways
 * to write them, the plainest is taken in which no word falls to another person, and the record remembers the form.
 */
export function spokenText(parts: readonly SpokenPart[], check: () => void): SpokenText {
  let best: { readonly written: Written; readonly form: TurnForm; readonly faults: Faults } | null = null;
  for (const style of STYLES) {
    check();
    const written = write(parts, style);
    const form = named(written, style.form);
    const faults = faultsIn(written, turnsAs(written.text, form));
    if (best === null || isFewer(faults, best.faults)) best = { written, form, faults };
    if (faults.misread.length === 0 && faults.lost === 0) break;
  }
  if (best === null) throw new Error('There is no way to write speeches.');
  const { written, form, faults } = best;
  return {
    text: written.text,
    notices: noticesOf(written, faults),
    withForm: (csl) => (written.speeches.length === 0 ? csl : withTurnForm(csl, form)),
  };
}

/** Returns words in brackets that are not among them, so that they are nobody's words in a transcript. */
export function inBrackets(words: string): string {
  if (/^(?:\([^():]*\)|\[[^[\]]*\])$/u.test(words)) return words;
  return /[[\]]/u.test(words) ? `【${words.replace(/[【】]/gu, '')}】` : `[${words}]`;
}

function write(parts: readonly SpokenPart[], { label, around, bracketsRecord, bracketsHeadings }: Style): Written {
  const blocks: string[] = [];
  const speeches: Speech[] = [];
  let length = 0;
  const add = (block: string) => {
    blocks.push(block);
    length += block.length + 2;
  };
  for (const part of parts) {
    if (part.kind === 'heading') add(bracketsHeadings ? inBrackets(part.words) : part.words);
    else if (part.kind === 'record') {
      for (const paragraph of part.paragraphs)
        for (const piece of bracketsRecord ? notePieces(paragraph).map(inBrackets) : [paragraph]) add(piece);
    } else {
      const own = label(part.name, part.role);
      const opening = `${around[0]}${own}${around[1]}`;
      const start = length + opening.length;
      for (const [index, paragraph] of part.paragraphs.entries()) add(index === 0 ? opening + paragraph : paragraph);
      speeches.push({ label: own, person: part.person, start, end: length - 2 });
    }
  }
  return { text: blocks.join('\n\n'), speeches };
}

/** Divides what is too long for a note between words. */
function notePieces(paragraph: string): string[] {
  const line = paragraph.replace(/\s*\n\s*/gu, ' ');
  return (
    line.match(new RegExp(`.{1,${LONGEST_NOTE}}(?:\\s|$)|.{1,${LONGEST_NOTE}}`, 'gsu'))?.map((piece) => piece.trim()) ??
    []
  );
}

/** Names the labels of `written` that a form does not take for names by itself. */
function named({ text, speeches }: Written, form: TurnForm): TurnForm {
  if (form.form === 'auto') return form;
  const labels = new Set(speeches.map(({ label }) => label));
  const unknown = turnsAs(text, form).unassigned.map(({ label }) => label);
  return { ...form, speakers: [...new Set(unknown.filter((label) => labels.has(label)))] };
}

interface Faults {
  /** Speeches of which words would fall to somebody else, or all to nobody. */
  readonly misread: readonly Speech[];
  /** Characters of speeches that would be nobody's. */
  readonly lost: number;
  /** Names under which several people would be one. */
  readonly shared: readonly string[];
}

function isFewer(a: Faults, b: Faults): boolean {
  return a.misread.length === b.misread.length ? a.lost < b.lost : a.misread.length < b.misread.length;
}

function faultsIn({ text, speeches }: Written, transcript: Transcript): Faults {
  const misread = new Set<Speech>();
  const heard = new Set<Speech>();
  const people = new Map<string, Set<string>>();
  for (const turn of transcript.turns) {
    const speech = speechAt(speeches, turn.start);
    // Words of nobody's that fall to somebody count against the speech before them.
    if (speech === undefined || turn.end > speech.end) {
      const before = speech ?? speeches.findLast(({ start }) => start <= turn.start) ?? speeches[0];
      if (before !== undefined) misread.add(before);
      continue;
    }
    if (turn.label !== speech.label) {
      if (!isInterjection(text, turn.start)) misread.add(speech);
      continue;
    }
    heard.add(speech);
    if (speech.person !== '') people.set(turn.speaker, (people.get(turn.speaker) ?? new Set()).add(speech.person));
  }
  for (const speech of speeches) if (!heard.has(speech)) misread.add(speech);
  const lost = [...transcript.leftOut, ...transcript.unassigned].filter(
    ({ start }) => speechAt(speeches, start) !== undefined,
  );
  return {
    misread: [...misread],
    lost: lost.reduce((sum, { start, end }) => sum + end - start, 0),
    shared: [...people].filter(([, ids]) => ids.size > 1).map(([name]) => name),
  };
}

/** Returns the speech that holds an offset. */
function speechAt(speeches: readonly Speech[], offset: number): Speech | undefined {
  let [from, to] = [0, speeches.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((speeches[middle] as Speech).end <= offset) from = middle + 1;
    else to = middle;
  }
  const speech = speeches[from];
  return speech !== undefined && speech.start <= offset ? speech : undefined;
}

/** Tells whether words stand in round brackets among those of a speech, with the name of another before them. */
function isInterjection(text: string, start: number): boolean {
  return text[text.lastIndexOf('\n', start - 1) + 1] === '(';
}

function noticesOf({ speeches }: Written, { misread, shared }: Faults): Notice[] {
  const notices: Notice[] = [];
  const [first] = misread;
  if (first !== undefined) {
    notices.push({
      kind: 'uncertain',
      text: t(
        '{count, plural, one {# speech of {all} may lose words, or have words of the record among them, when the text is split into turns: compare it, first that of {speaker}.} other {# speeches of {all} may lose words, or have words of the record among them, when the text is split into turns: compare them, first that of {speaker}.}}',
        { count: misread.length, all: speeches.length, speaker: first.label },
      ),
      place: t('in the speech of {speaker}', { speaker: first.label }),
      start: first.start,
    });
  }
  for (const name of shared) {
    notices.push({
      kind: 'uncertain',
      text: t('“{name}” is the name of several speakers, whom the text does not tell apart.', { name }),
      place: null,
    });
  }
  return notices;
}
