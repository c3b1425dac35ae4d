import { useCallback } from 'react';
import type { Reason } from '../../../shared/evaluation/explain.ts';
import { BACKING_SENTENCES, divisivenessSentence, strengthSentence } from '../../../shared/evaluation/follows-words.ts';
import { momentTitle } from '../../../shared/evaluation/moment-words.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { RelationId, StatementId, Target } from '../../../shared/model/entities.ts';
import type { App } from '../../core/app.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { useExplanation, useFollowingOf, useFollowingOfRelation } from '../../core/evaluation/use-evaluated.ts';
import { showRelation, showStatement } from '../../core/show-in-debate.ts';
import { highlight, highlightNothing } from '../../core/slices/reading.ts';
import { Link } from '../../ui/connected/links.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';

/** Reasons beyond which nobody follows an explanation in a panel. */
const MOST_REASONS = 12;

/** What follows for a claim or a question: each number with a sentence that explains it, and why the claim stands or falls. */
export function WhatFollowsSection({ statement }: { readonly statement: StatementId }) {
  const follows = useFollowingOf(statement);
  const weight = useDebate((debate) => debate.statements.get(statement)?.weight ?? null);
  const divided = follows === null ? null : divisivenessSentence(follows);
  return (
    <Section title="What follows">
      <AsOf />
      <Why of={statement} />
      {follows?.backing != null && <p className="inspector-hint">{BACKING_SENTENCES[follows.backing]}</p>}
      {follows !== null && follows.standing !== null && (
        <p className="inspector-hint">{strengthSentence(follows.strength, weight, 'claim')}</p>
      )}
      {follows !== null && <p className="inspector-hint">{divided ?? 'No speaker took a side on it.'}</p>}
    </Section>
  );
}

/** What follows for a relation. */
export function WhatFollowsOfRelation({ relation }: { readonly relation: RelationId }) {
  const follows = useFollowingOfRelation(relation);
  const weight = useDebate((debate) => debate.relations.get(relation)?.weight ?? null);
  return (
    <Section title="What follows">
      <AsOf />
      <Why of={relation} />
      {follows !== null && <p className="inspector-hint">{strengthSentence(follows.strength, weight, 'step')}</p>}
    </Section>
  );
}

/** Says as of when this follows, where that is not today. */
function AsOf() {
  const moment = useAppState(({ evaluated }) => evaluated?.asOf?.moment ?? null);
  const words = useDebate(
    useCallback((debate: Debate) => (moment === null ? null : momentTitle(debate, moment)), [moment]),
  );
  return words === null ? null : <p className="inspector-hint">As of {words}:</p>;
}

/** The shortest explanation of a standing: each sentence leads to what it is about, and lights it with its reasons. */
function Why({ of }: { readonly of: string }) {
  const app = useApp();
  const isQuestion = useDebate((debate) => debate.statements.get(of)?.kind === 'question');
  const reasons = useExplanation(of)?.reasons ?? [];
  if (isQuestion) return null;
  const more = reasons.length - MOST_REASONS;
  return (
    <>
      <ol className="inspector-list why">
        {reasons.slice(0, MOST_REASONS).map((reason) => (
          <li
            key={idOf(reason.of)}
            className="inspector-sentence"
            onPointerEnter={() => light(app, reason)}
            onPointerLeave={() => highlightNothing(app)}
            onFocus={() => light(app, reason)}
            onBlur={() => highlightNothing(app)}
          >
            <Link to={idOf(reason.of)} run={() => show(app, reason.of)}>
              <bdi>{reason.text}</bdi>
            </Link>
          </li>
        ))}
      </ol>
      {more > 0 && <p className="inspector-hint">… and {more} more sentences.</p>}
    </>
  );
}

function idOf(target: Target): string {
  return 'statement' in target ? target.statement : target.relation;
}

function show(app: App, target: Target): void {
  if ('statement' in target) showStatement(app, target.statement);
  else showRelation(app, target.relation);
}

/** Lights the cards that a sentence is about; of a step, those of its premises. */
function light(app: App, { of, because }: Reason): void {
  const debate = app.store.getState().session?.debate;
  if (debate === undefined) return;
  const statements = [of, ...because].flatMap((target) =>
    'statement' in target ? [target.statement] : (debate.relations.get(target.relation)?.premises ?? []),
  );
  highlight(app, { statements });
}
