import { type RefObject, useEffect } from 'react';
import type { Excerpt } from '../../../shared/model/entities.ts';
import { isLost } from '../../../shared/model/lost-excerpt.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import type { TextControl } from './text-view.tsx';

/**
 * Returns the excerpt for which other words are being marked; null for none. Its words are selected first, so that they
 * can be changed.
 */
export function usePlacing(control: RefObject<TextControl | null>, isThere: boolean): Readonly<Excerpt> | null {
  const app = useApp();
  const placing = useAppState(({ reader }) => reader?.placing ?? null);
  const excerpt = useDebate((debate) => debate.excerpts.get(placing?.excerpt ?? '') ?? null);
  useEffect(() => {
    if (placing === null || !isThere) return;
    // Other parts that open or close meanwhile move the focus, and are drawn first.
    const timer = setTimeout(() => {
      const words = app.store.getState().session?.debate.excerpts.get(placing.excerpt);
      if (words === undefined) return;
      control.current?.focus();
      if (!isLost(words)) control.current?.select(words.start, words.end);
    });
    return () => clearTimeout(timer);
  }, [app, control, placing, isThere]);
  return excerpt;
}
