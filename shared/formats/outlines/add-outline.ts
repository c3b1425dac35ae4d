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
  const named = new Map(
    items.flatMap((item, at) => (item.name === undefined ? [] : [[item.name, keyOf(at)] as const])),
  );
  const steps = new Map<string, Step>();
  let unsigned = 0;
  items.forEach((item, at) => {
    while ((open.at(-1)?.depth ?? -1) >= item.depth) open.pop();
    const above = open.at(-1);
    const { sign, words } = signOf(item);
    const same = item.sameAs === undefined ? undefined : named.get(item.sameAs);
    const key = same ?? keyOf(at);
    const isQuestion = item.isQuestion ?? (sign === 'questions' || /^[^\n]*[?？]$/.test(words));
    if (same === undefined) {
      const { implicit = false, note = '', tags = [], weight = null, place } = item;
      if (item.sameAs !== undefined)
        builder.note(
          'repaired',
          `“${item.sameAs}”, which a line repeats, is not there: it came in as a statement.`,
          place,
        );
      builder.statement(
        key,
        { text: words, kind: isQuestion ? 'question' : 'claim', implicit, note, tags, weight },
        place,
      );
    }
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
      `${lines} below others without a sign for how ${unsigned === 1 ? 'it bears' : 'they bear'} on them came in as support.`,
      null,
    );
  }
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
