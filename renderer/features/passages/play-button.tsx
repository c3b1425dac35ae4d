import { Play } from 'lucide-react';
import { t } from '../../../shared/language/translate.ts';
import type { Excerpt } from '../../../shared/model/entities.ts';
import { isLost } from '../../../shared/model/lost-excerpt.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { isRecordingType } from '../../../shared/sources/recording-type.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import { playExcerpt } from './open-passage.ts';

/** Plays the recording of a source from where a passage is spoken; nothing for a source without one. */
export function PlayButton({ excerpt }: { readonly excerpt: Readonly<Excerpt> }) {
  const app = useApp();
  const isPlayed = useDebate((debate) => {
    const source = debate.sources.get(excerpt.source);
    return source !== undefined && source.original !== null && isRecordingType(source.mediaType);
  });
  if (!isPlayed || isLost(excerpt) || excerpt.area !== null) return null;
  const label = t('Play from here: {exact}', { exact: shortQuote(excerpt.exact) });
  return <IconButton label={label} icon={Play} run={() => playExcerpt(app, excerpt.id)} />;
}
