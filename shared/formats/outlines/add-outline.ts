import { t } from '../../language/translate.ts';
import type { RelationKind } from '../../model/entities.ts';
import { counted } from '../../text/counted.ts';
import type { DebateBuilder } from '../reading/debate-builder.ts';

/** A line of an outline: what it bears on is the nearest one above it that is less deep. */
export interface OutlineItem {
  /** From 0 on. */
  readonly depth: number;
  readonly text: string;
  readonly place: string;
  /** What it says itself of how it bears on the line above; undefined to look for a sign at the beginning of its text. */
  readonly kind?: RelationKind | undefined;
  readonly isQuestion?: boolean;
  readonly implicit?: boolean;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly weight?: number | null;
  readonly scheme?: string;
  /** A name that other lines may use. */
  readonly name?: string;
  /** The name of the line that has the statement, where this one only repeats it. */
  readonly sameAs?: string;
  /** A name that lines below one share whose premises are linked. */
  readonly step?: string;
}

const SIGNS: readonly (readonly [RegExp, RelationKind])[] = [
  [/^(?:\(\+\)|\[\+\]|\+|(?:pro|for|because|reason|support|supports|argument)[^\S\n]*:)\s*(?=\S)/i, 'supports'],
  [
    /^(?:\(-\)|\[-\]|[-−–](?=\s)|(?:con|against|but|objection|attack|attacks|counter|counterargument)[^\S\n]*:)\s*(?=\S)/i,
    'attacks',
  ],
  [/^(?:(?:answer|idea|position|response)[^\S\n]*:)\s*(?=\S)/i, 'answers'],
  [/^(?:\?(?=\s)|(?:question|issue)[^\S\n]*:)\s*(?=\S)/i, 'questions'],
];

interface OpenItem {
  readonly depth: number;
  readonly key: string;
  readonly isQuestion: boolean;
}

interface Step {
  kind: RelationKind;
  readonly premises: string[];
  readonly target: string;
  readonly place: string;
  readonly scheme: string;
}

/** Adds the lines of an outline as statements, each bearing on the one that it stands below. */
export function addOutline(builder: DebateBuilder, items: readonly OutlineItem[]): void {
  const open: OpenItem[] = [];
  const repeats = repeatedIn(items, namesIn(items, builder));
  const steps = new Map<string, Step>();
  let unsigned = 0;
  items.forEach((item, at) => {
    while ((open.at(-1)?.depth ?? -1) >= item.depth) open.pop();
    const above = open.at(-1);
    const { sign, words } = above === undefined ? signAtTop(item, builder) : signOf(item);
    const same = repeats.get(at);
    const key = same ?? keyOf(at);
    const isQuestion = item.isQuestion ?? (sign === 'questions' || /^[^\n]*[?？]$/.test(words));
    if (same === undefined) {
      const { implicit = false, note = '', tags = [], weight = null, place } = item;
      if (item.sameAs !== undefined)
        builder.note(
          'repaired',
          t('“{sameAs}”, which a line repeats, is not there, or this very line: it came in as a statement.', {
            sameAs: item.sameAs,
          }),
          place,
        );
      builder.statement(
        key,
        { text: words, kind: isQuestion ? 'question' : 'claim', implicit, note, tags, weight },
        place,
      );
    } else noteRepeated(item, builder);
    open.push({ depth: item.depth, key, isQuestion });
    if (above === undefined) return;
    if (sign === null && !isQuestion && !above.isQuestion) unsigned += 1;
    const kind = sign ?? (isQuestion ? 'questions' : above.isQuestion ? 'answers' : 'supports');
    const name = item.step === undefined ? `line ${at}` : `${above.key} ${item.step}`;
    const step = steps.get(name);
    if (step === undefined)
      steps.set(name, { kind, premises: [key], target: above.key, place: item.place, scheme: item.scheme ?? '' });
    else step.premises.push(key);
  });
  for (const [name, { target, place, ...rest }] of steps)
    builder.relation(name, { ...rest, target: { statement: target } }, place);
  if (unsigned > 0) {
    const lines = counted(unsigned, 'line');
    builder.note(
      'repaired',
      t(
        '{lines} below others without a sign for how {unsigned, plural, one {it bears} other {they bear}} on them came in as support.',
        { lines, unsigned },
      ),
      null,
    );
  }
}

/** Returns the lines that have names; the first of those with one name has it. */
function namesIn(items: readonly OutlineItem[], builder: DebateBuilder): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  items.forEach(({ name, place }, at) => {
    if (name === undefined) return;
    if (named.has(name))
      builder.note('repaired', t('A second line is called “{name}”: what repeats that is the first.', { name }), place);
    else named.set(name, at);
  });
  return named;
}

/** Returns the keys of the statements that lines only repeat, however many lines lead there; a line without one has its own. */
function repeatedIn(items: readonly OutlineItem[], named: ReadonlyMap<string, number>): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  const seen = new Set<number>();
  items.forEach((_, from) => {
    const chain: number[] = [];
    let at: number | undefined = from;
    for (let name = items[from]?.sameAs; at !== undefined && name !== undefined && !seen.has(at); ) {
      seen.add(at);
      chain.push(at);
      at = named.get(name);
      name = at === undefined ? undefined : items[at]?.sameAs;
    }
    // A chain ends at a statement, at a line that is known already, or, in a circle or at a name that nobody has, nowhere.
    if (at === undefined) return;
    const key = items[at]?.sameAs === undefined ? keyOf(at) : keys.get(at);
    if (key !== undefined) for (const each of chain) keys.set(each, key);
  });
  return keys;
}

/** Notes what a line that repeats a statement says of it: the statement's own line says so. */
function noteRepeated(
  { sameAs, note = '', tags = [], weight = null, place }: OutlineItem,
  builder: DebateBuilder,
): void {
  if (note === '' && tags.length === 0 && weight === null) return;
  builder.note(
    'left-out',
    t('The note, tags or weight of a line that repeats “{sameAs}” are left out.', { sameAs: sameAs ?? '' }),
    place,
  );
}

/** A sign at the beginning of a line that bears on nothing is part of its words; said otherwise, it is noted. */
function signAtTop(item: OutlineItem, builder: DebateBuilder): { sign: RelationKind | null; words: string } {
  const found = signOf(item);
  if (found.sign === null || found.sign === 'questions') return found;
  if (item.kind === undefined) return { sign: null, words: item.text };
  builder.note(
    'left-out',
    t(
      'A line that {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} stands below nothing: the sign is left out.',
      { kind: item.kind },
    ),
    item.place,
  );
  return { sign: null, words: item.text };
}

function keyOf(at: number): string {
  return String(at + 1);
}

function signOf({ kind, text }: OutlineItem): { sign: RelationKind | null; words: string } {
  if (kind !== undefined) return { sign: kind, words: text };
  for (const [pattern, sign] of SIGNS) {
    const mark = pattern.exec(text)?.[0];
    if (mark !== undefined) return { sign, words: text.slice(mark.length) };
  }
  return { sign: null, words: text };
}
