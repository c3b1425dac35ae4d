import type { Anchor } from '../anchors/anchor.ts';
import { Relocator } from '../anchors/relocate.ts';
import type { Excerpt } from '../model/entities.ts';
import { isLost } from '../model/lost-excerpt.ts';

/** What becomes of the excerpts of a source when its text is replaced: each is in one of the lists. */
export interface Replacement {
  /** They stand in the new text word for word, where they stood. */
  readonly exact: readonly { readonly excerpt: Excerpt; readonly anchor: Anchor }[];
  /** Each may be what stands at the anchor; a person has to confirm it. */
  readonly moved: readonly { readonly excerpt: Excerpt; readonly anchor: Anchor }[];
  readonly lost: readonly Excerpt[];
}

/**
 * Finds the excerpts of a source, in the order of its text, in the newer text that is to replace it. One that was lost before is looked
 * for by what it quotes, and at best proposed. Changes nothing.
 */
export function planReplacement(excerpts: readonly Excerpt[], oldText: string, newText: string): Replacement {
  const relocator = new Relocator(oldText, newText);
  const exact: { excerpt: Excerpt; anchor: Anchor }[] = [];
  const moved: typeof exact = [];
  const lost: Excerpt[] = [];
  for (const excerpt of excerpts.toSorted((a, b) => a.start - b.start)) {
    const wasLost = isLost(excerpt);
    const relocation = wasLost ? relocateQuote(excerpt, newText) : relocator.relocate(excerpt);
    if (relocation.kind === 'lost') lost.push(excerpt);
    else (relocation.kind === 'exact' && !wasLost ? exact : moved).push({ excerpt, anchor: relocation.anchor });
  }
  return { exact, moved, lost };
}

/** Of the text that a lost excerpt stood in, only what the excerpt itself kept is known. */
function relocateQuote({ exact, prefix, suffix }: Excerpt, newText: string) {
  const start = prefix.length;
  const anchor = { exact, prefix, suffix, start, end: start + exact.length };
  return new Relocator(prefix + exact + suffix, newText).relocate(anchor);
}
