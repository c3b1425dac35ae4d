import { useEffect, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Sha256, SourceId } from '../../../shared/model/entities.ts';
import { isRecordingType } from '../../../shared/sources/recording-type.ts';
import { useDebate } from '../../core/app-context.ts';
import { contentSize } from '../../core/content.ts';
import { bytesInWords } from '../../ui/words/bytes-in-words.ts';
import { mediaTypeName } from './media-type-name.ts';

/** The SHA-256 of the empty text, which a source has that was made of a reference. */
const NO_TEXT = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** The kind and size of the kept document. */
export function SourceFacts({ source }: { source: SourceId }) {
  const kept = useDebate((debate) => debate.sources.get(source));
  const size = useContentSize(kept === undefined ? null : (kept.original ?? kept.text));
  if (kept === undefined) return null;
  if (kept.text === NO_TEXT && kept.original === null) {
    return (
      <p className="inspector-hint">
        {t('Only a record: it has no text yet. “Replace with a newer version…” gives it its document.')}
      </p>
    );
  }
  return (
    <p className="inspector-hint">
      {kept.text === NO_TEXT &&
        isRecordingType(kept.mediaType) &&
        t('No transcript yet: “Replace with a newer version…” gives it one. ')}
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
