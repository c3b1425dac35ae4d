import { t } from '../../../shared/language/translate.ts';
import { editRelation } from '../../../shared/model/commands/relations.ts';
import type { Relation, RelationId } from '../../../shared/model/entities.ts';
import { lookOf } from '../../../shared/scene/card-role.ts';
import { describeRelation } from '../../../shared/scene/describe-relation.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import type { TextPlace } from '../../core/slices/unsaved.ts';
import { FilledFirst } from '../../ui/connected/filled-first.tsx';
import { NoteField } from '../../ui/connected/note-field.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { NOUNS, SIGNS } from '../../ui/words/relation-words.ts';
import { WhatFollowsOfRelation } from '../evaluation/what-follows-section.tsx';
import { MovesSection } from '../exchange/moves/moves-section.tsx';
import { PremisesSection } from './premises-section.tsx';
import { RelationKindSelect } from './relation-kind-select.tsx';
import { SchemeSection } from './scheme-section.tsx';
import { TargetSection } from './target-section.tsx';
import { UndercutsSection } from './undercuts-section.tsx';
import { WeightField } from './weight-field.tsx';

export function RelationPanel({ id }: { id: RelationId }) {
  const relation = useDebate((debate) => debate.relations.get(id));
  return relation === undefined ? null : <Parts relation={relation} />;
}

function Parts({ relation }: { relation: Readonly<Relation> }) {
  const app = useApp();
  const { id } = relation;
  const look = lookOf(relation);
  const sentence = useDebate((debate) => describeRelation(debate, relation));
  return (
    <>
      <h2 className={`heading inspector-kind inspector-look-${look}`}>
        <span className="inspector-sign" aria-hidden>
          {SIGNS[look]}
        </span>
        {t(NOUNS[look])}
      </h2>
      <p className="inspector-lead" dir="auto">
        {sentence}
      </p>
      <RelationKindSelect relation={relation} />
      <PremisesSection relation={relation} />
      <TargetSection relation={relation} />
      <MovesSection target={{ relation: id }} />
      <UndercutsSection relation={id} />
      <WhatFollowsOfRelation relation={id} />
      <Details relation={relation} />
      <div className="inspector-buttons">
        <button type="button" className="button" onClick={() => runAction(app, 'delete')}>
          {t('Delete relation')}
        </button>
      </div>
    </>
  );
}

/** The parts that may have nothing in them. */
function Details({ relation }: { relation: Readonly<Relation> }) {
  const { id } = relation;
  const [scheme, note, weight] = (['scheme', 'note', 'weight'] as const).map(
    (field): TextPlace => ({ entity: 'relation', id, field }),
  ) as [TextPlace, TextPlace, TextPlace];
  return (
    <FilledFirst
      parts={[
        {
          title: t('Scheme'),
          isFilled: relation.scheme !== '',
          place: scheme,
          content: <SchemeSection relation={relation} />,
        },
        {
          title: t('Note'),
          isFilled: relation.note !== '',
          place: note,
          content: (
            <Section title={t('Note')}>
              <NoteField
                entity="relation"
                id={id}
                label={t('Note')}
                write={(debate, text) => editRelation(debate, { relation: id, note: text })}
              />
            </Section>
          ),
        },
        {
          title: t('Weight'),
          isFilled: relation.weight !== null,
          place: weight,
          content: (
            <Section title={t('Weight')}>
              <WeightField
                place={weight}
                explanation={t(
                  'How strong this step is in your own judgement, from 0 to 1. Its strength begins there, instead of at 1.',
                )}
                read={(debate) => debate.relations.get(id)?.weight ?? null}
                write={(debate, value) => editRelation(debate, { relation: id, weight: value })}
              />
            </Section>
          ),
        },
      ]}
    />
  );
}
