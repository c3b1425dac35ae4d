import { useCallback, useMemo, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Statement } from '../../../shared/model/entities.ts';
import { allStatements, beyondTheirWords, matching, withoutMap } from '../../../shared/model/statement-groups.ts';
import { useDebateSoon, useSession, useStructureSoon } from '../../core/app-context.ts';
import { ActionButton } from '../../ui/connected/action-button.tsx';
import { Section } from '../../ui/lists/list-section.tsx';
import { StatementGroup } from './statement-group.tsx';

/** Statements that are on no map or go beyond their words, and all statements: lists that open. */
export function StatementSection() {
  const unplaced = useStatements(withoutMap);
  const beyond = useStatements(beyondTheirWords);
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

/** Returns statements, as they are now, that are chosen by anything but their words: those of a large debate are looked through no more often. */
function useStatements(choose: (debate: Debate) => readonly Readonly<Statement>[]): readonly Readonly<Statement>[] {
  const ids = useStructureSoon(useCallback((debate: Debate) => choose(debate).map(({ id }) => id), [choose]));
  return useDebateSoon(useCallback((debate: Debate) => ids.flatMap((id) => debate.statements.get(id) ?? []), [ids]));
}
