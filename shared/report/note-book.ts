import { textParts } from '../language/translate.ts';
import { byOrder, type Debate } from '../model/debate.ts';
import type { CslItem, Excerpt, ExcerptId, Move, SourceId } from '../model/entities.ts';
import { shortened } from '../model/naming.ts';
import { shownDate } from '../model/shown-date.ts';
import { pageLabel } from '../sources/pages.ts';
import { plainText, type ReferencePart } from '../sources/references/reference-part.ts';
import { formatMention, formatNote, type ReferenceStyle } from '../sources/references/references.ts';
import type { Span } from './report.ts';
import { filled, own, theirs } from './spans.ts';

/** Characters of a title in a note on a source that an earlier note named in full. */
const SHORT_TITLE = 40;

/**
 * The notes of a report: each says where words stand. The first on a source refers to it in full, later ones mention it, with the
 * beginning of a long title unless another source begins alike.
 */
export class NoteBook {
  readonly #debate: Debate;
  readonly #style: ReferenceStyle;
  readonly #notes: Span[][] = [];
  readonly #cited = new Set<SourceId>();
  readonly #turns: ReadonlyMap<SourceId, readonly Turn[]>;
  readonly #ambiguous: ReadonlySet<string>;

  constructor(debate: Debate, style: ReferenceStyle) {
    this.#debate = debate;
    this.#style = style;
    this.#turns = turnsOf(debate);
    this.#ambiguous = shortMentionsOfSeveral(debate, style);
  }

  get notes(): readonly (readonly Span[])[] {
    return this.#notes;
  }

  /** Adds a note on where a passage stands, and returns its mark. */
  on(id: ExcerptId): Extract<Span, { kind: 'mark' }> {
    const excerpt = this.#debate.get('excerpt', id);
    const { csl, verbatim } = this.#debate.get('source', excerpt.source);
    const page = excerpt.page === null ? null : pageLabel(csl, excerpt.page);
    const parts = this.#cited.has(excerpt.source)
      ? this.#mention(csl, excerpt.page)
      : formatNote(csl, this.#style, excerpt.page);
    this.#cited.add(excerpt.source);
    const citation: Span = { kind: 'citation', source: excerpt.source, page, parts };
    const said = this.#saidIn(excerpt);
    const end = said.length === 0 && /[.…]$|^https?:/u.test(parts.at(-1)?.text ?? '') ? [] : [own('.')];
    this.#notes.push([
      ...(verbatim ? [citation] : filled(textParts<Span>('Reported in: {citation}', { citation }))),
      ...said,
      ...end,
    ]);
    return { kind: 'mark', note: this.#notes.length };
  }

  #mention(csl: CslItem, page: number | null): ReferencePart[] {
    const isAmbiguous = this.#ambiguous.has(plainText(shortMention(formatMention(csl, this.#style))));
    const whole = formatMention(csl, this.#style, page);
    return isAmbiguous ? whole : shortMention(whole);
  }

  /** Returns who said a passage, and when, where it stands in a longer turn of somebody. */
  #saidIn({ source, start, end }: Excerpt): Span[] {
    if (start === end) return [];
    const turn = lastBefore(this.#turns.get(source) ?? [], start);
    if (turn === undefined || turn.end < end || (turn.start === start && turn.end === end)) return [];
    const { speaker, at } = turn.move;
    const name = this.#debate.speakers.get(speaker)?.name.trim();
    if (!name) return [];
    return [own(', '), theirs(name), ...(at === null ? [] : [own(`, ${shownDate(at)}`)])];
  }
}

/** A move with the place of its words in a source. */
interface Turn {
  readonly start: number;
  readonly end: number;
  readonly move: Move;
}

function turnsOf(debate: Debate): Map<SourceId, Turn[]> {
  const turns = new Map<SourceId, Turn[]>();
  for (const move of [...debate.moves.values()].sort(byOrder)) {
    const excerpt = debate.excerpts.get(move.excerpt ?? '');
    if (excerpt === undefined || excerpt.start === excerpt.end) continue;
    const list = turns.get(excerpt.source) ?? [];
    list.push({ start: excerpt.start, end: excerpt.end, move });
    turns.set(excerpt.source, list);
  }
  for (const list of turns.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return turns;
}

/** Returns the last turn that begins at `offset` or before it. */
function lastBefore(turns: readonly Turn[], offset: number): Turn | undefined {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1];
}

function shortMention(parts: readonly ReferencePart[]): ReferencePart[] {
  return parts.map((part) => (part.isItalic ? { ...part, text: shortened(part.text, SHORT_TITLE) } : part));
}

function shortMentionsOfSeveral(debate: Debate, style: ReferenceStyle): Set<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const { csl } of debate.sources.values()) {
    const short = plainText(shortMention(formatMention(csl, style)));
    if (seen.has(short)) several.add(short);
    seen.add(short);
  }
  return several;
}
