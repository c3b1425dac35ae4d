import type { FoldedText, Span } from './folded-text.ts';
import { type Word, wordsOf } from './words.ts';

/** A difference in words between an older text and a newer one, in a passage or right beside it. */
export interface WordChange {
  readonly where: 'before' | 'inside' | 'after';
  /** The most telling of what changed; `word` for any other word, `space` where words were joined or parted. */
  readonly what: 'negation' | 'number' | 'name' | 'word' | 'space';
  /** The words as they were and as they are, each empty where there were or are none. */
  readonly old: string;
  readonly new: string;
}

/** A text, and a stretch of it. */
export interface Stretch extends Span {
  readonly text: string;
}

/** Number of words beside a passage in which a changed negation, number or name is told. */
const BESIDE = 6;
/** Number of words directly beside a passage of which any change is told. */
const DIRECTLY = 2;
/** Number of words that are compared, so that those told of have their counterparts among them. */
const COMPARED = 16;
/** Longer lists of words are not compared: the texts themselves are shown. */
const MOST_WORDS = 1500;

const NEGATIONS = new Set(
  (
    'not no nor never none nobody nothing nowhere neither cannot without hardly scarcely barely ' +
    'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand weder ohne ne pas non jamais rien aucun aucune sans ' +
    'nunca nada nadie ninguno ninguna sin tampoco mai niente nessuno senza né não nem nenhum nenhuma sem niet geen nooit niets niemand ' +
    'inte ingen inget inga aldrig utan ikke ingenting aldri aldrig nie nigdy nikt nic bez ei eivät не нет ни никогда ничего никто без ' +
    'नहीं لا لم لن ليس ما غير بدون לא אין אל בלי 不 没 沒 未 非 無 无 勿 莫'
  )
    .split(' ')
    .map((word) => word.normalize('NFD')),
);
const ENGLISH_NEGATION = /n't$/;

/** Returns how the words directly before or after a passage differ; both they and the answer have the nearest first. */
export function changedBeside(
  where: 'before' | 'after',
  old: { readonly text: string; readonly words: readonly Word[] },
  fresh: { readonly text: string; readonly words: readonly Word[] },
): WordChange[] {
  const changes: WordChange[] = [];
  for (const { gone, come, distance } of hunksOf(old.words.slice(0, COMPARED), fresh.words.slice(0, COMPARED))) {
    if (distance >= BESIDE) break;
    const inOrder = where === 'before' ? [gone.toReversed(), come.toReversed()] : [gone, come];
    const change = changeOf(
      where,
      { text: old.text, words: inOrder[0] ?? [] },
      { text: fresh.text, words: inOrder[1] ?? [] },
    );
    if (change.what !== 'word' || distance < DIRECTLY) changes.push(change);
  }
  return changes;
}

/** Returns how the words of two stretches differ; nothing for very long ones. */
export function changedInside(old: Stretch, fresh: Stretch): WordChange[] {
  const [before, after] = [old, fresh].map(({ text, start, end }) => wordsOf(text, start, end));
  if (before === undefined || after === undefined || Math.max(before.length, after.length) > MOST_WORDS) return [];
  return Array.from(hunksOf(before, after), ({ gone, come }) =>
    changeOf('inside', { text: old.text, words: gone }, { text: fresh.text, words: come }),
  );
}

/**
 * Returns where white space alone joins or parts the words of one passage in two texts, which has `length` units from
 * `at` in the one and from `there` in the other.
 */
export function changedSpaces(
  old: FoldedText,
  at: number,
  fresh: FoldedText,
  there: number,
  length: number,
): WordChange[] {
  const changes: WordChange[] = [];
  for (let unit = 1; unit < length; unit++) {
    const isParted = old.isSpaced(at + unit) && fresh.isJoined(there + unit);
    const isJoined = old.isJoined(at + unit) && fresh.isSpaced(there + unit);
    if (!(isParted || isJoined) || !isBetweenLetters(old.letters, at + unit)) continue;
    const [was, is] = [wordAround(old, at + unit), wordAround(fresh, there + unit)];
    changes.push({ where: 'inside', what: /\p{N}/u.test(was + is) ? 'number' : 'space', old: was, new: is });
  }
  return changes;
}

function isBetweenLetters(letters: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}]{2}$/u.test(letters.slice(at - 1, at + 1));
}

/** Returns the written word or words on both sides of a unit. */
function wordAround(folded: FoldedText, at: number): string {
  const { start } = folded.original(at, at + 1);
  const before = /\S*\s*$/u.exec(folded.text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^\S*/u.exec(folded.text.slice(start, start + 60))?.[0] ?? '';
  return (before + after).replace(/\s+/gu, ' ');
}

interface Hunk {
  readonly gone: readonly Word[];
  readonly come: readonly Word[];
  /** The number of words before it, in the list where it is nearer to the beginning. */
  readonly distance: number;
}

/** Returns the stretches in which two lists of words differ, after their longest common subsequence. */
function* hunksOf(old: readonly Word[], fresh: readonly Word[]): Generator<Hunk> {
  const lengths = commonLengths(old, fresh);
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [gone, come]: [Word[], Word[]] = [[], []];
    const distance = Math.min(i, j);
    for (;;) {
      const [was, is] = [old[i], fresh[j]];
      if (was !== undefined && was.word === is?.word) break;
      if (was !== undefined && (is === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
        gone.push(was);
        i += 1;
      } else if (is !== undefined) {
        come.push(is);
        j += 1;
      } else break;
    }
    if (gone.length + come.length > 0) yield { gone, come, distance };
    i += 1;
    j += 1;
  }
}

/** Returns, at `i` and `j`, the number of words that the rests of both lists have in common, in order. */
function commonLengths(old: readonly Word[], fresh: readonly Word[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = rows[i];
      if (row === undefined) continue;
      row[j] =
        old[i]?.word === fresh[j]?.word ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

interface WordsOfText {
  readonly text: string;
  readonly words: readonly Word[];
}

function changeOf(where: WordChange['where'], old: WordsOfText, fresh: WordsOfText): WordChange {
  const [was, is] = [writtenOf(old), writtenOf(fresh)];
  const words = [old, fresh].flatMap(({ text, words }) => words.map((word) => ({ ...word, text })));
  const isAny = (test: (word: Word & { text: string }) => boolean) => words.some(test);
  let what: WordChange['what'] = 'word';
  if (isAny(({ word }) => NEGATIONS.has(word) || ENGLISH_NEGATION.test(word))) what = 'negation';
  else if (isAny(({ word }) => /\p{N}/u.test(word))) what = 'number';
  else if (isAny(isName)) what = 'name';
  return { where, what, old: was, new: is };
}

function writtenOf({ text, words }: WordsOfText): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/gu, ' ') : '';
}

/** Tells whether a word is written with a capital in the middle of a sentence. */
function isName({ text, start }: Word & { text: string }): boolean {
  return (
    /^\p{Lu}/u.test(text.slice(start, start + 2)) &&
    /[\p{L}\p{N},]["'“”‘’»)]?[ \u00a0\n]["'“‘«(]?$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}
