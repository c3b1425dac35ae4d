import { X } from 'lucide-react';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { useReadDebate } from '../../core/app-context.ts';
import { DebateCombobox } from '../../ui/connected/debate-combobox.tsx';
import type { Option } from '../../ui/fields/combobox.tsx';

interface Props {
  readonly label: string;
  /** What one of them is called. */
  /** What is chosen. */
  readonly one: 'speaker' | 'tag' | 'source';
  readonly chosen: readonly string[];
  readonly options: (debate: Debate) => readonly Option[];
  readonly change: (chosen: readonly string[]) => void;
}

/** Things of the debate that are asked for, as chips, and a field that finds more. */
export function ChosenFew({ label, one, chosen, options, change }: Props) {
  const readDebate = useReadDebate();
  const names = new Map(chosen.length === 0 ? [] : options(readDebate()).map((each) => [each.id, each.label] as const));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser.
    <div className="filter-row" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <span className="filter-chosen">
        {chosen.map((id) => (
          <span key={id} className="inspector-tag">
            <bdi>{names.get(id) ?? id}</bdi>
            <button
              type="button"
              className="inspector-tag-remove"
              aria-label={t('Do not ask for the {one, select, speaker {speaker} tag {tag} other {source}} {name}', {
                one,
                name: names.get(id) ?? id,
              })}
              onClick={() => change(chosen.filter((each) => each !== id))}
            >
              <X size={12} strokeWidth={2} aria-hidden />
            </button>
          </span>
        ))}
        <DebateCombobox
          label={t('Add a {one, select, speaker {speaker} tag {tag} other {source}} to the filter', { one })}
          placeholder={
            chosen.length === 0
              ? t('Any {one, select, speaker {speaker} tag {tag} other {source}}', { one })
              : t('Or a {one, select, speaker {speaker} tag {tag} other {source}}…', { one })
          }
          options={(debate) => options(debate).filter(({ id }) => !chosen.includes(id))}
          choose={(id) => change([...chosen, id])}
          none={t('There is no other {one, select, speaker {speaker} tag {tag} other {source}} like this.', { one })}
        />
      </span>
    </div>
  );
}
