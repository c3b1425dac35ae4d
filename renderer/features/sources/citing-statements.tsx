import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { SourceId, StatementId } from '../../../shared/model/entities.ts';
import { citingStatements } from '../../../shared/model/excerpt-lists.ts';
import { useDebate } from '../../core/app-context.ts';
import { StatementLink } from '../../ui/connected/links.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';

/** The most links that are drawn. */
const MOST = 100;

/** The statements that cite passages of a source. */
export function CitingStatements({ source }: { source: SourceId }) {
  const statements = useDebate((debate) => statementsCiting(debate, source));
  const more = statements.length - MOST;
  return (
    <Section title={t('Cited by')}>
      {statements.length === 0 && <p className="inspector-hint">{t('No statement yet.')}</p>}
      <ul className="inspector-list">
        {statements.slice(0, MOST).map((id) => (
          <li key={id}>
            <StatementLink id={id} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="inspector-hint">{t('… {more, number} more', { more })}</p>}
    </Section>
  );
}

/** Returns them in the order in which they were made. */
function statementsCiting(debate: Debate, source: SourceId): StatementId[] {
  const citing = new Set(
    citingStatements(
      debate,
      debate.excerptsBySource.get(source).map(({ id }) => id),
    ),
  );
  return [...debate.statements.keys()].filter((id) => citing.has(id));
}
