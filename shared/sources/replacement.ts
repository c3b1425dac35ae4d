import type { WordChange } from '../anchors/changed-words.ts';
import { Relocator } from '../anchors/relocate.ts';
import type { Anchor, Excerpt } from '../model/entities.ts';
import { isLost } from '../model/lost-excerpt.ts';

/** An excerpt, its place in a newer text, and the words that differ inside it or right beside it. */
export interface FoundExcerpt {
  readonly excerpt: Excerpt;
  readonly anchor: Anchor;
  readonly changes: readonly WordChange[];
}

/** The fate of a source's excerpts when its text is replaced: each that is not an area is in one of the lists. */
export interface Replacement {
  /** Excerpts that stand in the new text word for word, in their old surroundings. */
  readonly exact: readonly FoundExcerpt[];
  /** Excerpts that may stand at the anchor; a person has to confirm each. */
  readonly moved: readonly FoundExcerpt[];
  readonly lost: readonly Excerpt[];
}

/**
 * Looks for the excerpts of a source, in the order of its text, in the newer text that is to replace it. One that was
 * lost before is looked for by its quote, and at best proposed. Changes nothing.
 */
export function planReplacement(excerpts: readonly Excerpt[], oldText: string, newText: string): Replacement {
  const relocator = new Relocator(oldText, newText);
  const exact: FoundExcerpt[] = [];
  const moved: FoundExcerpt[] = [];
  const lost: Excerpt[] = [];
  const passages = excerpts.filter(({ area }) => area === null);
  for (const excerpt of passages.toSorted((a, b) => a.start - b.start)) {
    const wasLost = isLost(excerpt);
    const relocation = wasLost ? relocateQuote(excerpt, newText) : relocator.relocate(excerpt);
    if (relocation.kind === 'lost') lost.push(excerpt);
    else {
      const { anchor, changes } = relocation;
      (relocation.kind === 'exact' && !wasLost ? exact : moved).push({ excerpt, anchor, changes });
    }
  }
  return { exact, moved, lost };
}

/** Looks for a lost excerpt: of the text that it stood in, only what the excerpt itself kept is known. */
function relocateQuote({ exact, prefix, suffix }: Excerpt, newText: string) {
  const start = prefix.length;
  const anchor = { exact, prefix, suffix, start, end: start + exact.length };
  return new Relocator(prefix + exact + suffix, newText).relocate(anchor);
}

/** Tells whether a negation, a number or a name changed in an excerpt or right beside it, or words were joined or parted. */
export function hasTellingChange({ changes }: FoundExcerpt): boolean {
  return changes.some(({ what }) => what !== 'word');
}
