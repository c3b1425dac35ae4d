import { useEffect, useMemo, useState } from 'react';
import { findInText, type Hit } from './find-in-text.ts';
import { type Mark, MarkIndex } from './marks.ts';

/** The search in a source, and its matches. */
export interface Find {
  readonly isOpen: boolean;
  readonly query: string;
  readonly count: number;
  /** The number of the match that is shown, from 1; 0 for none. */
  readonly place: number;
  readonly current: Hit | null;
  readonly marks: MarkIndex<Hit & Mark>;
  /** Rises with every opening, so that the field gets the focus again. */
  readonly openings: number;
  /** Opens it, with words to look for, if some are given. */
  open(query?: string): void;
  close(): void;
  type(query: string): void;
  /** Goes to the next match, or the one before, round the end. */
  step(by: 1 | -1): void;
}

/** Milliseconds: a long text is not searched at every key. */
const PAUSE = 120;
const NONE: readonly Hit[] = [];

/** Finds words in the text of a source, from an offset on. */
export function useFind(
  text: string | null,
  { show, from }: { readonly show: (offset: number) => void; readonly from: number },
): Find {
  const [isOpen, setOpen] = useState(false);
  const [openings, setOpenings] = useState(0);
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState(NONE);
  const [at, setAt] = useState(0);
  const [origin, setOrigin] = useState(0);

  useEffect(() => {
    if (!isOpen || text === null || query.trim() === '') {
      setHits(NONE);
      return;
    }
    const timer = setTimeout(() => {
      const found = findInText(text, query);
      const next = found.findIndex(({ start }) => start >= origin);
      const first = Math.max(0, next);
      setHits(found);
      setAt(first);
      const hit = found[first];
      if (hit !== undefined) show(hit.start);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [isOpen, text, query, origin, show]);

  const marks = useMemo(() => new MarkIndex(hits.map((hit) => ({ ...hit, id: `${hit.start}` }))), [hits]);
  const current = isOpen ? (hits[at] ?? null) : null;
  return {
    isOpen,
    query,
    count: hits.length,
    place: current === null ? 0 : at + 1,
    current,
    marks,
    openings,
    open(words) {
      if (words !== undefined) setQuery(words);
      setOrigin(from);
      setOpen(true);
      setOpenings((before) => before + 1);
    },
    close: () => setOpen(false),
    type: setQuery,
    step(by) {
      if (hits.length === 0) return;
      const next = (at + by + hits.length) % hits.length;
      setAt(next);
      show(hits[next]?.start ?? 0);
    },
  };
}
