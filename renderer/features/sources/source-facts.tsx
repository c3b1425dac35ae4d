import { useEffect, useState } from 'react';
import type { Sha256, SourceId } from '../../../shared/model/entities.ts';
import { useDebate } from '../../core/app-context.ts';
import { contentSize } from '../../core/content.ts';
import { bytesInWords } from '../../ui/words/bytes-in-words.ts';
import { mediaTypeName } from './media-type-name.ts';

/** The kind and size of the kept document. */
export function SourceFacts({ source }: { source: SourceId }) {
  const kept = useDebate((debate) => debate.sources.get(source));
  const size = useContentSize(kept === undefined ? null : (kept.original ?? kept.text));
  if (kept === undefined) return null;
  return (
    <p className="inspector-hint">
      {mediaTypeName(kept.mediaType)}
      {size !== null && `, ${bytesInWords(size)}`}
    </p>
  );
}

/** Returns the size of a content; null until it is known. */
function useContentSize(sha: Sha256 | null): number | null {
  const [known, setKnown] = useState<{ readonly sha: Sha256; readonly bytes: number } | null>(null);
  useEffect(() => {
    if (sha === null) return;
    let isOver = false;
    void contentSize(sha).then((bytes) => {
      if (!isOver && bytes !== null) setKnown({ sha, bytes });
    });
    return () => {
      isOver = true;
    };
  }, [sha]);
  return known !== null && known.sha === sha ? known.bytes : null;
}
