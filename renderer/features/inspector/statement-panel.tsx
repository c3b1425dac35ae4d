import { msg, t } from '../../../shared/language/translate.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { StatementId, StatementKind } from '../../../shared/model/entities.ts';
import { useDebate } from '../../core/app-context.ts';
import type { TextPlace } from '../../core/slices/unsaved.ts';
import { FilledFirst } from '../../ui/connected/filled-first.tsx';
import { NoteField } from '../../ui/connected/note-field.tsx';
import { TextField } from '../../ui/connected/text-field.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { WhatFollowsSection } from '../evaluation/what-follows-section.tsx';
import { MovesSection } from '../exchange/moves/moves-section.tsx';
import { MergeStatementField } from '../merge-split/merge-statement-field.tsx';
import { PassagesSection } from '../passages/passages-section.tsx';
import { KindHeading } from './kind-heading.tsx';
import { MapsSection } from './maps-section.tsx';
import { RelationsSection } from './relations-section.tsx';
import { KindSection, WeightSection } from './statement-details.tsx';
import { StatementTags } from './statement-tags.tsx';

/** The parts that may have nothing in them; the kind is told by the heading, and its part is about that of a premise nobody stated. */
function Details({ id, kind }: { readonly id: StatementId; readonly kind: StatementKind }) {
  const has = useDebate((debate) => {
    const statement = debate.statements.get(id);
    return {
      tags: (statement?.tags.length ?? 0) > 0,
      note: (statement?.note ?? '') !== '',
      implicit: statement?.implicit === true,
      weight: (statement?.weight ?? null) !== null,
    };
  });
  const note: TextPlace = { entity: 'statement', id, field: 'note' };
  const weight: TextPlace = { entity: 'statement', id, field: 'weight' };
  return (
    <FilledFirst
      parts={[
        {
          title: t('Tags'),
          isFilled: has.tags,
          content: (
            <Section title={t('Tags')}>
              <StatementTags statement={id} />
            </Section>
          ),
        },
        {
          title: t('Note'),
          isFilled: has.note,
          place: note,
          content: (
            <Section title={t('Note')}>
              <NoteField
                entity="statement"
                id={id}
                label={t('Note')}
                write={(debate, text) => editStatement(debate, { statement: id, note: text })}
              />
            </Section>
          ),
        },
        {
          title: t('The same as'),
          isFilled: false,
          content: (
            <Section title={t('The same as')}>
              <MergeStatementField statement={id} kind={kind} />
            </Section>
          ),
        },
        { title: t('Kind'), isFilled: has.implicit, content: <KindSection statement={id} kind={kind} /> },
        {
          title: t('Weight'),
          isFilled: has.weight,
          place: weight,
          content: <WeightSection statement={id} place={weight} />,
        },
      ]}
    />
  );
}

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
      <Details id={id} kind={kind} />
    </>
  );
}
