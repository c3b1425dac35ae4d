import { t } from '../../../../shared/language/translate.ts';
import type { SourceId } from '../../../../shared/model/entities.ts';
import { isRecordingType } from '../../../../shared/sources/recording-type.ts';
import { useApp, useAppState, useDebate, useSession } from '../../../core/app-context.ts';
import { Section } from '../../../ui/lists/panel-section.tsx';
import { playSource } from '../../passages/open-passage.ts';
import { chooseRecording, removeRecording } from './attach-recording.ts';

/** The recording that belongs to a source: played, added, taken off. */
export function RecordingSection({ source }: { readonly source: SourceId }) {
  const app = useApp();
  const { readOnly } = useSession();
  const has = useDebate((debate) => {
    const kept = debate.sources.get(source);
    return kept !== undefined && kept.original !== null && isRecordingType(kept.mediaType);
  });
  const isPlaying = useAppState(({ playing }) => playing === source);
  if (!has && readOnly) return null;
  return (
    <Section title={t('Recording')}>
      <div className="inspector-buttons">
        {has && (
          <button type="button" className="button" onClick={() => playSource(app, source, { toggle: true })}>
            {isPlaying ? t('Pause') : t('Play')}
          </button>
        )}
        {!readOnly && (
          <button type="button" className="button" onClick={() => void chooseRecording(app, source)}>
            {has ? t('Replace the recording…') : t('Add a recording…')}
          </button>
        )}
        {has && !readOnly && (
          <button type="button" className="button" onClick={() => removeRecording(app, source)}>
            {t('Remove the recording')}
          </button>
        )}
      </div>
    </Section>
  );
}
