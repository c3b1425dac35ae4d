import { useEffect, useState } from 'react';
import type { Sha256 } from '../../../../shared/model/entities.ts';
import { turnsOf } from '../../../../shared/sources/turns/transcript.ts';
import { readContentText } from '../../../core/content.ts';

/** Characters: the beginning of a longer text shows what it is. */
const BEGINNING = 200_000;

/** Tells whether a text is a transcript; false until that is known. */
export function useHasTurns(sha: Sha256 | undefined): boolean {
  const [found, setFound] = useState<Sha256 | null>(null);
  useEffect(() => {
    if (sha === undefined) return;
    let isOver = false;
    readContentText(sha).then(
      (text) => {
        if (!isOver && turnsOf(text.slice(0, BEGINNING)).turns.length > 0) setFound(sha);
      },
      // The reader reports the failure, where the text is to be read.
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [sha]);
  return sha !== undefined && found === sha;
}
