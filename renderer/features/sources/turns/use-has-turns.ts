import { useEffect, useState } from 'react';
import type { Sha256 } from '../../../../shared/model/entities.ts';
import { turnsOf } from '../../../../shared/sources/turns.ts';
import { readContentText } from '../../../core/content.ts';

/** Of a longer text, its beginning tells what it is. */
const BEGINNING = 200_000;

/** Whether a text is a transcript; false until that is known. */
export function useHasTurns(sha: Sha256 | undefined): boolean {
  const [found, setFound] = useState<Sha256 | null>(null);
  useEffect(() => {
    if (sha === undefined) return;
    let isOver = false;
    readContentText(sha).then(
      (text) => {
        if (!isOver && turnsOf(text.slice(0, BEGINNING)).turns.length > 0) setFound(sha);
      },
      // The reader says so, where the text is to be read.
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [sha]);
  return sha !== undefined && found === sha;
}
