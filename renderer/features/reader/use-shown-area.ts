import type { Excerpt } from '../../../shared/model/entities.ts';
import { useAppState, useDebate } from '../../core/app-context.ts';

/** Returns the excerpt that the window asks for, if it is an area of a picture; null for any other place. */
export function useShownArea(): Readonly<Excerpt> | null {
  const goTo = useAppState((state) => state.reader?.goTo ?? null);
  return useDebate((debate) => {
    const excerpt = goTo !== null && 'excerpt' in goTo ? debate.excerpts.get(goTo.excerpt) : undefined;
    return excerpt === undefined || excerpt.area === null ? null : excerpt;
  });
}
