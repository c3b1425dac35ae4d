import { msg } from '../../../language/translate.ts';
import { type Form, type FormReading, type Piece, RECORD } from '../form.ts';
import type { TextLine } from '../lines.ts';
import { isDocumentWord, isSpeechWord } from '../names/keywords.ts';
import { nameHeading } from '../names/name-heading.ts';
import { isOffice } from '../names/offices.ts';
import { hasPersonTitle, isCaseless, isInCapitals } from '../names/person-name.ts';
import { foldWord } from '../names/titles.ts';
import { asPosition, atPosition } from '../times.ts';
import { askedBy } from './asked-question.ts';
import { type LabelLine, labelLine } from './label-line.ts';
import { piecesOf } from './pieces.ts';
import { type Questioning, questioningIn } from './questioning.ts';

/** The share of paragraphs that must have a name when names are single words, or come once each. */
const LEAST_SHARE = 0.5;
const LEAST_SHARE_OF_RECURRING = 0.12;
/** The share of paragraphs that must have a label for labels to be taken that do not look like names. */
const LEAST_SHARE_OF_LOOSE = 0.8;
const LOOSE = /^[@\p{L}\p{N}][\p{L}\p{M}\p{N}_@.'’-]*(?: [\p{L}\p{N}_.'’&-]+){0,3}$/u;
/** A label in whose place a name should stand: capitals, figures or brackets throughout. */
const LIKE_A_NAME =
  /^(?:[\p{Lu}\p{N}[(?][\p{L}\p{M}\p{N}.,'’()[\]?/&-]*(?:\s|$)|(?:and|und|et|y|of|the|de|in|&|\/|-)\s)+$/u;
const LONGEST_UNKNOWN = 70;
/** Words of Chinese and Japanese sentences, which names do not have. */
const NO_CASELESS_NAME = /[的了是在如以说說问問就而也都與与和被把將将給给让讓对對从從這这那為为有不可]|下$|^第.$/u;
const ENDS_AS_OFFICE =
  /(?:议员|議員|先生|女士|小姐|教授|部长|部長|委员|委員|大臣|司长|司長|局长|局長|君|氏|さん|의원|위원)$/u;

/** "Name: words", in any language, with or without a time or the number of a question before it. */
export const colonLabels: Form = {
  id: 'colon-labels',
  about: msg('each name before a colon, in front of the words'),
  read: (lines, isAsked) => {
    const labels = withRecurring(lines.map(labelLine));
    const questioning = questioningIn(lines);
    const judged = new ColonLabels(lines, labels, questioning);
    if (!isAsked && !judged.areTranscript()) return null;
    return judged.reading();
  },
};

class ColonLabels {
  readonly #lines: readonly TextLine[];
  readonly #labels: readonly (LabelLine | null)[];
  readonly #questioning: Questioning;
  /** How often each label stands at the beginning of a line. */
  readonly #counts = new Map<string, number>();
  readonly #isLoose: boolean;
  /** True if paragraphs stand apart. */
  readonly #hasGaps: boolean;
  /** True if most paragraphs begin with a name. */
  readonly #isDense: boolean;
  /** The words of all names that have more than one. */
  readonly #known: ReadonlySet<string>;
  readonly #habits: {
    readonly isAbove: boolean;
    readonly isWorded: boolean;
    readonly isMarked: boolean;
    readonly isTimed: boolean;
    readonly inCapitals: boolean;
  };

  constructor(lines: readonly TextLine[], labels: readonly (LabelLine | null)[], questioning: Questioning) {
    this.#lines = lines;
    this.#labels = labels;
    this.#questioning = questioning;
    this.#hasGaps = lines.some(({ afterGap }, at) => afterGap && at > 0);
    for (const label of labels) if (label !== null) this.#counts.set(folded(label), this.#count(label) + 1);
    this.#isLoose = this.#areLoose();
    const named = labels.filter((label) => label !== null && this.#isName(label)) as LabelLine[];
    const recurring = named.filter((label) => this.#count(label) > 1);
    const most = (has: (label: LabelLine) => boolean) =>
      recurring.length > 1 && recurring.filter(has).length > 0.8 * recurring.length;
    const worded = named.map(({ heading, label }) => (heading?.name ?? label).split(/\s+/u));
    this.#known = new Set(worded.filter((words) => words.length > 1).flatMap((words) => words.map(foldWord)));
    const paragraphs = lines.filter(({ afterGap }) => afterGap).length;
    this.#isDense = named.length > 2 && named.length >= LEAST_SHARE * paragraphs;
    this.#habits = {
      isAbove: named.length > 1 && named.filter(({ words }) => words === null).length > 0.8 * named.length,
      isWorded: most(({ label }) => /\s/u.test(label)),
      isMarked: most(({ isMarked }) => isMarked),
      isTimed: most(({ time }) => time !== null),
      inCapitals: most(({ label }) => isInCapitals(label)),
    };
  }

  /**
   * Tells whether labels make a transcript: names come twice, or from the first line on before most paragraphs; a colon
   * alone is not enough.
   */
  areTranscript(): boolean {
    const named = this.#labels.filter((label) => label !== null && this.#isName(label)) as LabelLine[];
    if (this.#questioning.turns >= 2 && (named.length > 0 || this.#questioning.share >= LEAST_SHARE)) return true;
    if (named.some(({ heading }) => heading?.isSure === true)) return true;
    if (named.length < 2) return false;
    const names = new Set(named.map(folded));
    const body = this.#lines.flatMap((line, i) => (this.#isOfDocument(this.#labels[i]) ? [] : [{ line, at: i }]));
    const first = body.findIndex(({ at }) => this.#labels[at] != null && this.#isName(this.#labels[at] as LabelLine));
    const begun = body
      .slice(Math.max(0, first))
      .filter(({ line, at }) => !this.#hasGaps || line.afterGap || this.#labels[at] != null);
    const share = named.length / Math.max(1, begun.length);
    if (names.size < named.length && names.size > 1) {
      const isWorded = named.some(({ label }) => /\s/u.test(label) || isOffice(label));
      return share >= (isWorded ? LEAST_SHARE_OF_RECURRING / 4 : LEAST_SHARE_OF_RECURRING);
    }
    if (names.size === 1) return hasPersonTitle(named[0]?.label ?? '') && share >= LEAST_SHARE_OF_RECURRING;
    const spoken = named.filter(({ words }) => words === null || /[.!?…。？！؟—-]["”’»)]*$/u.test(words.text));
    return first === 0 && share >= LEAST_SHARE && spoken.length >= LEAST_SHARE * named.length;
  }

  reading(): FormReading {
    const pieces = piecesOf(this.#lines, (line, index): Piece | null => {
      const asked = this.#questioning.pieceAt(index);
      if (asked !== null) return asked;
      const label = this.#labels[index] ?? null;
      return label === null ? askedBy(line) : this.#pieceOf(line, index, label);
    });
    const labels = pieces.filter((piece) => piece.kind === 'label');
    return { pieces: inOneKindOfTime(pieces), style: RECORD, support: labels.length };
  }

  #pieceOf(line: TextLine, index: number, label: LabelLine): Piece | null {
    if (this.#isWithin(line, index, label)) return { kind: 'unknown', label: label.label, line, words: label.words };
    const own = label.words === null ? [line] : [];
    const { heading, time, words } = label;
    const unknown: Piece = { kind: 'unknown', label: label.label, line, words };
    if (this.#isName(label)) {
      if (!this.#isOdd(label)) {
        const named = heading ?? { name: label.label, notes: [] };
        return { kind: 'label', heading: named, label: label.label, lines: own, words, time };
      }
      return line.afterGap || !this.#hasGaps ? unknown : null;
    }
    if (isSpeechWord(label.label) || isNoCaselessName(label.label)) return null;
    if (isDocumentWord(label.label)) return line.afterGap || words === null ? { kind: 'end', line } : null;
    if (words === null && line.afterGap && this.#habits.isAbove && isMostlyCapitalised(label.label)) return unknown;
    if (line.afterGap && this.#isDense && endsInName(label.label)) return unknown;
    if (label.label.length > LONGEST_UNKNOWN || !LIKE_A_NAME.test(`${label.label} `)) return null;
    return line.afterGap || words === null || !this.#hasGaps ? unknown : null;
  }

  /** Tells whether a name that comes once stands in the middle of a sentence that goes over two lines. */
  #isWithin(line: TextLine, index: number, label: LabelLine): boolean {
    const before = this.#lines[index - 1];
    if (line.afterGap || before === undefined || this.#count(label) > 1 || !this.#isName(label)) return false;
    if (label.time !== null) return false;
    return !/[.!?…。！？"”’)\]:–—-]$/u.test(before.text) && !this.#isPerson(label);
  }

  /** Tells whether a title, capitals, an office or a mark shows that a person is named. */
  #isPerson({ heading, label, isMarked }: LabelLine): boolean {
    const name = heading?.name ?? label;
    return heading?.isSure === true || isMarked || isOffice(name) || hasPersonTitle(name) || isInCapitals(name);
  }

  #isName(label: LabelLine): boolean {
    const { heading } = label;
    const text = heading?.name ?? label.label;
    if (isOffice(text) && /[!?.]$/u.test(label.words?.text ?? '')) return true;
    const isCapital = this.#count(label) > 1 && isInCapitals(text);
    if ((isDocumentWord(text) && !isCapital) || (isSpeechWord(text) && this.#count(label) < 3)) return false;
    if (heading === null) return this.#isLoose && LOOSE.test(text) && this.#count(label) > 1;
    return !isCaseless(text) || isOffice(text) || this.#count(label) > 1 || ENDS_AS_OFFICE.test(text)
      ? !isNoCaselessName(text) || isOffice(text) || ENDS_AS_OFFICE.test(text)
      : isShortCaselessName(text);
  }

  /** Tells whether a name that comes once is set otherwise than all others, so that it may be none. */
  #isOdd(label: LabelLine): boolean {
    const name = label.heading?.name ?? label.label;
    if (this.#count(label) > 1 || label.heading?.isSure === true || isOffice(name) || hasPersonTitle(name))
      return false;
    const { isMarked, isTimed, inCapitals, isWorded } = this.#habits;
    const isShort = isWorded && !/\s/u.test(name) && !isCaseless(name) && !this.#known.has(foldWord(name));
    return (
      isShort ||
      (isMarked && !label.isMarked) ||
      (isTimed && label.time === null) ||
      (inCapitals && !hasCapitals(label))
    );
  }

  #isOfDocument(label: LabelLine | null | undefined): boolean {
    return label != null && isDocumentWord(label.label);
  }

  #count(label: LabelLine): number {
    return this.#counts.get(folded(label)) ?? 0;
  }

  /** Tells whether almost every paragraph has a label, so that "ann_lee" is one too. */
  #areLoose(): boolean {
    const begun = this.#lines.filter(({ afterGap }) => !this.#hasGaps || afterGap).length;
    const recurring = new Map([...this.#counts].filter(([label, count]) => count > 1 && LOOSE.test(label)));
    const labelled = [...recurring.values()].reduce((sum, count) => sum + count, 0);
    return recurring.size > 1 && labelled >= 4 && labelled >= LEAST_SHARE_OF_LOOSE * begun;
  }
}

/** Tells whether a label ends as one with a name does: "Ministr životního prostředí Jan Kolář". */
function endsInName(label: string): boolean {
  const words = label.split(/\s+/u);
  return (
    label.length <= 80 &&
    words.length > 1 &&
    words.length <= 9 &&
    /^\p{Lu}/u.test(label) &&
    /^\p{Lu}\p{Ll}/u.test(words.at(-1) ?? '')
  );
}

function isMostlyCapitalised(label: string): boolean {
  const words = label.split(/\s+/u);
  return words.filter((word) => /^[\p{Lu}([]/u.test(word)).length >= 0.5 * words.length;
}

function hasCapitals({ label, heading }: LabelLine): boolean {
  return isInCapitals(heading?.name.split(/\s/u).at(-1) ?? label);
}

/** Takes labels for names that have words of headings in them, where they come twice. */
function withRecurring(labels: readonly (LabelLine | null)[]): readonly (LabelLine | null)[] {
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(folded(label), (counts.get(folded(label)) ?? 0) + 1);
  return labels.map((label) => {
    const isPlain = label === null || label.heading !== null || !/\s/u.test(label.label);
    if (isPlain || (counts.get(folded(label)) ?? 0) < 2) return label;
    return { ...label, heading: nameHeading(label.label, true) };
  });
}

/** Reads all times as positions in a recording where some can be nothing else. */
function inOneKindOfTime(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((piece) => piece.kind === 'label' && piece.time?.from != null)) return pieces;
  return pieces.map((piece) =>
    piece.kind === 'label' && piece.time?.clock != null
      ? { ...piece, time: atPosition(asPosition(piece.time.clock)) }
      : piece,
  );
}

function folded({ label }: LabelLine): string {
  return label.toLowerCase().replace(/\s+/gu, ' ');
}

function isNoCaselessName(text: string): boolean {
  return isCaseless(text) && /\p{Script=Han}/u.test(text) && NO_CASELESS_NAME.test(text) && !ENDS_AS_OFFICE.test(text);
}

/** Tells whether a name in a script without capitals is short enough to be one though it comes once. */
function isShortCaselessName(text: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
    return [...text].length <= 4 && !NO_CASELESS_NAME.test(text);
  }
  return text.split(/\s+/u).length <= 3;
}
