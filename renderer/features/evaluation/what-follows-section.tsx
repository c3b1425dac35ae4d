import { useCallback } from 'react';
import { BACKING_SENTENCES, divisivenessSentence, strengthSentence } from '../../../shared/evaluation/follows-words.ts';
import { momentTitle } from '../../../shared/evaluation/moment-words.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { RelationId, StatementId } from '../../../shared/model/entities.ts';
import { useAppState, useDebate } from '../../core/app-context.ts';
import { useExplanation, useFollowingOf, useFollowingOfRelation } from '../../core/evaluation/use-evaluated.ts';
import { latePart, useLatePart } from '../../core/late-parts.ts';
import { Section } from '../../ui/lists/panel-section.tsx';
import { ReasonList } from './reason-list.tsx';
import { WitnessPart } from './witness-part.tsx';

const WOULD_TAKE = latePart(async () => (await import('./would-take-part.tsx')).WouldTakePart);

/** What follows for a claim or a question: each number with a sentence that explains it, and why the claim stands or falls. */
export function WhatFollowsSection({ statement }: { readonly statement: StatementId }) {
  const follows = useFollowingOf(statement);
  const weight = useDebate((debate) => debate.statements.get(statement)?.weight ?? null);
  const divided = follows === null ? null : divisivenessSentence(follows);
  return (
    <Section title={t('What follows')}>
      <AsOf />
      <Why of={statement} />
      <WitnessPart of={statement} />
      {follows?.backing != null && <p className="inspector-hint">{t(BACKING_SENTENCES[follows.backing])}</p>}
      {follows !== null && follows.standing !== null && (
        <p className="inspector-hint">{strengthSentence(follows.strength, weight, 'claim')}</p>
      )}
      {follows !== null && <p className="inspector-hint">{divided ?? t('No speaker took a side on it.')}</p>}
      {follows !== null && follows.standing !== null && <WouldTake of={statement} />}
    </Section>
  );
}

/** What follows for a relation. */
export function WhatFollowsOfRelation({ relation }: { readonly relation: RelationId }) {
  const follows = useFollowingOfRelation(relation);
  const weight = useDebate((debate) => debate.relations.get(relation)?.weight ?? null);
  return (
    <Section title={t('What follows')}>
      <AsOf />
      <Why of={relation} />
      <WitnessPart of={relation} />
      {follows !== null && <p className="inspector-hint">{strengthSentence(follows.strength, weight, 'step')}</p>}
      {follows !== null && <WouldTake of={relation} />}
    </Section>
  );
}

/** Says as of when this follows, where that is not today. */
function AsOf() {
  const moment = useAppState(({ evaluated }) => evaluated?.asOf?.moment ?? null);
  const words = useDebate(
    useCallback((debate: Debate) => (moment === null ? null : momentTitle(debate, moment)), [moment]),
  );
  return words === null ? null : <p className="inspector-hint">{t('As of {moment}:', { moment: words })}</p>;
}

/** The shortest explanation of a standing: each sentence leads to what it is about, and lights it with its reasons. */
function Why({ of }: { readonly of: string }) {
  const isQuestion = useDebate((debate) => debate.statements.get(of)?.kind === 'question');
  const reasons = useExplanation(of)?.reasons ?? [];
  if (isQuestion) return null;
  return <ReasonList reasons={reasons} />;
}

function WouldTake({ of }: { readonly of: string }) {
  const Part = useLatePart(WOULD_TAKE, () => {});
  return Part === null ? null : <Part of={of} />;
}
