import { useId } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { editSource } from '../../../shared/model/commands/sources.ts';
import type { SourceId } from '../../../shared/model/entities.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { EditedFields } from '../../ui/connected/edited-fields.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { ExcerptList } from '../passages/excerpt-list.tsx';
import { CitingStatements } from './citing-statements.tsx';
import { CoverageSection } from './coverage-section.tsx';
import { NoticeSection } from './notice-section.tsx';
import { RecordingSection } from './recording/recording-section.tsx';
import { SourceButtons } from './source-buttons.tsx';
import { SourceFacts } from './source-facts.tsx';
import { SourceRecord } from './source-record.tsx';

/** A source in the inspector: its record, the passages marked in it, and the statements that cite them. */
export function SourcePanel({ id }: { id: SourceId }) {
  const isThere = useDebate((debate) => debate.sources.has(id));
  if (!isThere) return null;
  return (
    <>
      <h2 className="heading inspector-kind">{t('Source')}</h2>
      <EditedFields>
        <SourceRecord source={id} />
        <Verbatim source={id} />
      </EditedFields>
      <SourceButtons source={id} />
      <RecordingSection source={id} />
      <NoticeSection source={id} />
      <ExcerptList source={id} />
      <CitingStatements source={id} />
      <CoverageSection source={id} />
      <Section title={t('File')}>
        <SourceFacts source={id} />
      </Section>
    </>
  );
}

function Verbatim({ source }: { source: SourceId }) {
  const app = useApp();
  const hint = useId();
  const verbatim = useDebate((debate) => debate.sources.get(source)?.verbatim ?? false);
  return (
    <div className="source-verbatim">
      <label className="inspector-check">
        <input
          type="checkbox"
          checked={verbatim}
          aria-describedby={hint}
          onChange={({ target }) =>
            app.change(target.checked ? msg('Mark as verbatim') : msg('Mark as reported'), (debate) =>
              editSource(debate, { source, verbatim: target.checked }),
            )
          }
        />
        {t('Verbatim')}
      </label>
      <p className="inspector-hint" id={hint}>
        {t('The words in it are the speakers’ own: quotations may be set as such.')}
      </p>
    </div>
  );
}
