import { useEffect, useState } from 'react';
import type { Sha256 } from '../../../shared/model/entities.ts';
import { sourceText } from '../passages/source-text.ts';

export type LoadedText =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly text: string }
  | { readonly state: 'failed'; readonly message: string };

const LOADING: LoadedText = { state: 'loading' };

/** Returns the text of a source, as soon as it is there. */
export function useSourceText(sha: Sha256 | null): LoadedText {
  const [loaded, setLoaded] = useState<LoadedText>(LOADING);
  useEffect(() => {
    if (sha === null) return;
    let isWanted = true;
    const load = async () => {
      const next = await sourceText(sha).then(
        (text): LoadedText => ({ state: 'loaded', text }),
        (error: Error): LoadedText => ({ state: 'failed', message: error.message }),
      );
      if (isWanted) setLoaded(next);
    };
    setLoaded(LOADING);
    void load();
    return () => {
      isWanted = false;
    };
  }, [sha]);
  return loaded;
}
