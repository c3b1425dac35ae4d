import { useMemo, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { allStatements, beyondTheirWords, matching, withoutMap } from '../../../shared/model/statement-groups.ts';
import { useDebateSoon, useSession } from '../../core/app-context.ts';
import { ActionButton } from '../../ui/connected/action-button.tsx';
import { Section } from '../../ui/lists/list-section.tsx';
import { StatementGroup } from './statement-group.tsx';

/** Statements that are on no map or go beyond their words, and all statements: lists that open. */
export function StatementSection() {
  const unplaced = useDebateSoon(withoutMap);
  const beyond = useDebateSoon(beyondTheirWords);
  const all = useDebateSoon(allStatements);
  const { readOnly } = useSession();
  const [filter, setFilter] = useState('');
  const found = useMemo(() => matching(all, filter), [all, filter]);
  return (
    <Section title={t('Statements')}>
      <StatementGroup title={t('On no map')} statements={unplaced} none={t('Every statement is on a map.')}>
        {unplaced.length > 1 && !readOnly && (
          <ActionButton id="place-unplaced" className="button navigator-place-all">
            {t('Place all on this map')}
          </ActionButton>
        )}
      </StatementGroup>
      <StatementGroup
        title={t('Beyond their words')}
        statements={beyond}
        none={t('No claim is judged to go beyond the words of its passages.')}
      />
      <StatementGroup
        title={t('All statements')}
        count={all.length}
        statements={found}
        none={
          all.length === 0 ? t('No statements yet. Add a claim or a question to the map.') : t('None has these words.')
        }
      >
        <input
          type="search"
          className="field navigator-filter"
          aria-label={t('Filter statements')}
          placeholder={t('Filter')}
          dir="auto"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      </StatementGroup>
    </Section>
  );
}
