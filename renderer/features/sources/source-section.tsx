import { Quote } from 'lucide-react';
import { memo } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Source } from '../../../shared/model/entities.ts';
import { sourceTitle } from '../../../shared/sources/source-title.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { Count } from '../../ui/lists/count.tsx';
import { Section } from '../../ui/lists/list-section.tsx';
import { moveFocus } from '../../ui/lists/move-focus.ts';
import { openSource } from '../passages/open-passage.ts';
import { LostPassages, UncitedPassages } from '../passages/passage-lists.tsx';

/** The sources with the number of passages marked in each. */
export function SourceSection() {
  const app = useApp();
  const sources = useDebate((debate) => [...debate.sources.values()]);
  const counts = useDebate((debate) => [...debate.sources.keys()].map((id) => debate.excerptsBySource.count(id)));
  const selected = useAppState(({ selection }) => (selection.kind === 'source' ? selection.id : null));
  const open = useAppState(({ reader }) => reader?.source ?? null);
  return (
    <Section title={t('Sources')} add={{ label: t('Add source'), run: () => runAction(app, 'add-source') }}>
      {sources.length === 0 && (
        <p className="navigator-empty">{t('No sources yet. Add the documents in which the claims were made.')}</p>
      )}
      <ul className="navigator-list">
        {sources.map((source, index) => (
          <SourceRow
            key={source.id}
            source={source}
            passages={counts[index] ?? 0}
            selected={source.id === selected}
            open={source.id === open}
          />
        ))}
      </ul>
      {sources.length > 0 && <UncitedPassages />}
      <LostPassages />
    </Section>
  );
}

interface Props {
  readonly source: Readonly<Source>;
  readonly passages: number;
  readonly selected: boolean;
  /** True if it is the one that is being read. */
  readonly open: boolean;
}

const SourceRow = memo(function SourceRow({ source, passages, selected, open }: Props) {
  const app = useApp();
  const show = () => {
    app.select({ kind: 'source', id: source.id });
    if (!open) openSource(app, source.id);
  };
  return (
    <li className="navigator-source">
      <button
        type="button"
        className="navigator-row"
        aria-current={selected ? 'true' : undefined}
        title={sourceTitle(source)}
        onClick={show}
        onKeyDown={moveFocus}
      >
        <span className="navigator-name" dir="auto">
          {sourceTitle(source)}
        </span>
        {source.verbatim && (
          <span className="navigator-verbatim" title={t('The speakers’ own words')}>
            <Quote size={12} strokeWidth={1.75} aria-hidden />
            <span className="visually-hidden"> {t('verbatim')}</span>
          </span>
        )}
        <Count of={passages} unit={t('{passages, plural, one {passage} other {passages}}', { passages })} />
      </button>
    </li>
  );
});
