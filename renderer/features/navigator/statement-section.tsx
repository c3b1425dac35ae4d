import { useMemo, useState } from 'react';
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
    <Section title="Statements">
      <StatementGroup title="On no map" statements={unplaced} none="Every statement is on a map.">
        {unplaced.length > 1 && !readOnly && (
          <ActionButton id="place-unplaced" className="button navigator-place-all">
            Place all on this map
          </ActionButton>
        )}
      </StatementGroup>
      <StatementGroup
        title="Beyond their words"
        statements={beyond}
        none="No claim is judged to go beyond the words of its passages."
      />
      <StatementGroup
        title="All statements"
        count={all.length}
        statements={found}
        none={all.length === 0 ? 'No statements yet. Add a claim or a question to the map.' : 'None has these words.'}
      >
        <input
          type="search"
          className="field navigator-filter"
          aria-label="Filter statements"
          placeholder="Filter"
          dir="auto"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      </StatementGroup>
    </Section>
  );
}
