import { msg, t } from '../../../shared/language/translate.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useDebate } from '../../core/app-context.ts';
import { TextField } from '../../ui/connected/text-field.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { WhatFollowsSection } from '../evaluation/what-follows-section.tsx';
import { MovesSection } from '../exchange/moves/moves-section.tsx';
import { MergeStatementField } from '../merge-split/merge-statement-field.tsx';
import { PassagesSection } from '../passages/passages-section.tsx';
import { KindHeading } from './kind-heading.tsx';
import { MapsSection } from './maps-section.tsx';
import { RelationsSection } from './relations-section.tsx';
import { StatementDetails } from './statement-details.tsx';
import { StatementTags } from './statement-tags.tsx';

/** The panel of a claim or a question. */
export function StatementPanel({ id }: { id: StatementId }) {
  const kind = useDebate((debate) => debate.statements.get(id)?.kind);
  if (kind === undefined) return null;
  return (
    <>
      <KindHeading id={id} />
      <TextField
        label={t('Text')}
        lines
        className="inspector-statement"
        placeholder={kind === 'claim' ? t('What is claimed?') : t('What is the question?')}
        text={{
          place: { entity: 'statement', id, field: 'text' },
          edit: msg('Edit text'),
          read: (debate) => debate.statements.get(id)?.text ?? '',
          write: (debate, text) => editStatement(debate, { statement: id, text }),
        }}
      />
      <MovesSection target={{ statement: id }} isQuestion={kind === 'question'} />
      <PassagesSection statement={id} />
      <RelationsSection statement={id} />
      <WhatFollowsSection statement={id} />
      <MapsSection statement={id} />
      <Section title={t('Tags')}>
        <StatementTags statement={id} />
      </Section>
      <Section title={t('Note')}>
        <TextField
          label={t('Note')}
          lines
          placeholder={t('Add a note…')}
          text={{
            place: { entity: 'statement', id, field: 'note' },
            edit: msg('Edit note'),
            read: (debate) => debate.statements.get(id)?.note ?? '',
            write: (debate, note) => editStatement(debate, { statement: id, note }),
          }}
        />
      </Section>
      <Section title={t('The same as')}>
        <MergeStatementField statement={id} kind={kind} />
      </Section>
      <StatementDetails statement={id} kind={kind} />
    </>
  );
}
