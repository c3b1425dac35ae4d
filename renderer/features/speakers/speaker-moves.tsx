import { Fragment } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { actWord } from '../../../shared/model/act-words.ts';
import { byOrder } from '../../../shared/model/debate.ts';
import type { Edtf, Move, SpeakerId } from '../../../shared/model/entities.ts';
import { shownDate } from '../../../shared/model/shown-date.ts';
import { useAppState, useDebate } from '../../core/app-context.ts';
import { Aim } from '../../ui/connected/relation-sentence.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';

/** All moves of a speaker, in the order of time; those without a date come last. */
export function SpeakerMoves({ speaker }: { speaker: SpeakerId }) {
  const moves = useDebate((debate) => debate.movesBySpeaker.get(speaker).sort(byTime));
  const form = useAppState(({ preferences }) => preferences.dateForm);
  return (
    <Section title={t('Moves')}>
      {moves.length === 0 && (
        <p className="inspector-hint">{t('None yet. Name this speaker in the inspector of a claim or a question.')}</p>
      )}
      {byDay(moves).map(([day, together]) => (
        <Fragment key={day}>
          <h4 className="inspector-day">{day === '' ? t('Without a date') : shownDate(day, form)}</h4>
          <ol className="inspector-list">
            {together.map((move) => (
              <MoveSentence key={move.id} move={move} />
            ))}
          </ol>
        </Fragment>
      ))}
    </Section>
  );
}

function MoveSentence({ move }: { move: Readonly<Move> }) {
  const { target } = move;
  const isQuestion = useDebate(
    (debate) => 'statement' in target && debate.statements.get(target.statement)?.kind === 'question',
  );
  return (
    <li className="inspector-sentence">
      {actWord(move.act, isQuestion)} <Aim target={target} />
    </li>
  );
}

/** Groups moves, in order, by their date; '' for none. */
function byDay(moves: readonly Readonly<Move>[]): [Edtf, readonly Readonly<Move>[]][] {
  return [...Map.groupBy(moves, ({ at }) => at ?? '')];
}

function byTime(a: Move, b: Move): number {
  if (a.at === b.at) return byOrder(a, b);
  if (a.at === null) return 1;
  if (b.at === null) return -1;
  return a.at < b.at ? -1 : 1;
}
