import { useMemo } from 'react';
import { oncePer, useAppState } from '../app-context.ts';
import type { AppState } from '../app-state.ts';
import type { UnsavedText } from '../slices/unsaved.ts';
import { unsavedTexts } from './unsaved.ts';

/** Returns the words that are not in the debate, and follows their changes. */
export function useUnsavedTexts(): readonly UnsavedText[] {
  return useAppState(useMemo(() => oncePer(partForTexts, textsIn), []));
}

type Part = Pick<AppState, 'session' | 'revision' | 'refused' | 'drafts'>;

function partForTexts({ session, revision, refused, drafts }: AppState): Part {
  return { session, revision, refused, drafts };
}

function textsIn({ session, refused, drafts }: Part): readonly UnsavedText[] {
  return session === null ? [] : unsavedTexts({ refused, drafts }, session.debate);
}
