import { useMemo } from 'react';
import { useAppState } from '../app-context.ts';
import type { UnsavedText } from '../slices/unsaved.ts';
import { unsavedTexts } from './unsaved.ts';

/** The words that are not in the debate, as they are now. */
export function useUnsavedTexts(): readonly UnsavedText[] {
  const session = useAppState((state) => state.session);
  const revision = useAppState((state) => state.revision);
  const refused = useAppState((state) => state.refused);
  const drafts = useAppState((state) => state.drafts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the debate is changed in place, and the revision tells when.
  return useMemo(
    () => (session === null ? [] : unsavedTexts({ refused, drafts }, session.debate)),
    [session, revision, refused, drafts],
  );
}
