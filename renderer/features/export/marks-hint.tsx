import { useCallback } from 'react';
import { STRENGTH_NAMES } from '../../../shared/evaluation/method.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { whenWords } from '../../../shared/scene/build-scene.ts';
import type { Mark } from '../../../shared/scene/marks/mark.ts';
import { useAppState, useDebate } from '../../core/app-context.ts';
import { useHowMarked, wantedMarks } from '../../core/evaluation/how-marked.ts';
import { drawnTime } from '../../core/slices/time.ts';

const MARK_NAMES: Readonly<Record<Mark, string>> = {
  standing: msg('standing'),
  strength: msg('strength'),
  divisiveness: msg('divisiveness'),
  speakers: msg('speaker colours'),
};

/** Says which marks the drawing has, and as of when: those that the map shows. */
export function MarksHint() {
  const marks = useAppState(wantedMarks);
  const { method, labelling } = useHowMarked();
  const time = useAppState(drawnTime);
  const when = useDebate(useCallback((debate: Debate) => (time === null ? null : whenWords(debate, time)), [time]));
  return (
    <>
      {marks.length > 0 && (
        <p className="export-hint">
          {t('With the marks that are shown: {marks}. The View menu chooses them.', {
            marks: marks.map((mark) => t(MARK_NAMES[mark])).join(', '),
          })}
        </p>
      )}
      {labelling !== null && (
        <p className="export-hint">
          {t('Standing is by {labelling}, as the map shows it.', { labelling: labelling.name })}
        </p>
      )}
      {marks.includes('strength') && (
        <p className="export-hint">{t('Strength is {method}.', { method: t(STRENGTH_NAMES[method.strength]) })}</p>
      )}
      {when !== null && (
        <p className="export-hint">
          {t('{when}, as the map shows it. Leave “Over time” to draw the debate of today.', { when })}
        </p>
      )}
    </>
  );
}
