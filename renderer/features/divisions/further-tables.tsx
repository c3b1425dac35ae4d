import { type ReactNode, useId } from 'react';
import type { DividedMap, DividedQuestion, Objection } from '../../../shared/evaluation/divisions.ts';
import {
  mapSentence,
  OBJECTION_MEANING,
  questionSentence,
  shownDivisiveness,
} from '../../../shared/evaluation/divisions-words.ts';
import { t } from '../../../shared/language/translate.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { showView } from '../../core/slices/window.ts';
import { leaveForAnother } from '../../core/visits.ts';
import { ClaimLink } from './claim-link.tsx';
import { SpeakerNames } from './speaker-names.tsx';
import { useMore } from './use-more.tsx';

/** How far speakers divide over the positions on each question. */
export function QuestionsTable({ questions }: { readonly questions: readonly DividedQuestion[] }) {
  const { shown, button } = useMore(questions, {
    first: 12,
    step: 50,
    most: 300,
    more: (count: number) => t('{count, plural, one {# more question} other {# more questions}}', { count }),
  });
  if (questions.length === 0) return null;
  return (
    <Measured
      title={t('Questions')}
      about={t('How far speakers divide over the positions on each question.')}
      of={t('Question')}
    >
      {shown.map((question) => (
        <MeasuredRow key={question.statement} value={question.value} sentence={questionSentence(question)}>
          <ClaimLink id={question.statement} />
        </MeasuredRow>
      ))}
      {button}
    </Measured>
  );
}

/** How far speakers divide over the claims on each map. */
export function MapsTable({ maps }: { readonly maps: readonly DividedMap[] }) {
  const app = useApp();
  const titles = useDebate((debate) => maps.map(({ map }) => debate.maps.get(map)?.title ?? ''));
  const named = maps.map((each, index) => ({ ...each, title: titles[index] ?? '' }));
  const { shown, button } = useMore(named, {
    first: 12,
    step: 50,
    most: 300,
    more: (count: number) => t('{count, plural, one {# more map} other {# more maps}}', { count }),
  });
  if (maps.length === 0) return null;
  const show = (map: string) => {
    leaveForAnother(app);
    app.showMap(map);
    showView(app, 'map');
  };
  return (
    <Measured title={t('Maps')} about={t('How far speakers divide over the claims on each map.')} of={t('Map')}>
      {shown.map((each) => (
        <MeasuredRow key={each.map} value={each.value} sentence={mapSentence(each)}>
          <button type="button" className="divisions-link" dir="auto" onClick={() => show(each.map)}>
            {each.title}
          </button>
        </MeasuredRow>
      ))}
      {button}
    </Measured>
  );
}

interface MeasuredProps {
  readonly title: string;
  readonly about: string;
  /** What the first column names. */
  readonly of: string;
  readonly children: readonly [rows: ReactNode, after: ReactNode];
}

function Measured({ title, about, of, children: [rows, after] }: MeasuredProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="divisions-note">{about}</p>
      <table className="divisions-measured" aria-labelledby={id}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{t('Divisiveness')}</th>
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
      {after}
    </section>
  );
}

function MeasuredRow({
  value,
  sentence,
  children,
}: {
  readonly value: number;
  readonly sentence: string;
  readonly children: ReactNode;
}) {
  return (
    <tr>
      <th scope="row">
        {children}
        <span className="divisions-about">{sentence}</span>
      </th>
      <td className="divisions-number">
        <span className="divisions-gauge" aria-hidden="true">
          <span style={{ width: `${100 * value}%` }} />
        </span>
        {shownDivisiveness(value)}
      </td>
    </tr>
  );
}

/** Claims that nobody denies, but to which others object. */
export function ObjectionsTable({ objections }: { readonly objections: readonly Objection[] }) {
  const id = useId();
  const { shown, button } = useMore(objections, {
    first: 12,
    step: 50,
    most: 300,
    more: (count: number) => t('{count, plural, one {# more claim} other {# more claims}}', { count }),
  });
  if (objections.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('Objected to, but not denied')}</h2>
      <p className="divisions-note">{t(OBJECTION_MEANING)}</p>
      <table className="divisions-objections" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('Claim')}</th>
            <th scope="col">{t('Held by')}</th>
            <th scope="col">{t('Objections')}</th>
            <th scope="col">{t('Of')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ statement, heldBy, objections: against, objectedBy }) => (
            <tr key={statement}>
              <th scope="row">
                <ClaimLink id={statement} />
              </th>
              <td>
                <SpeakerNames ids={heldBy} />
              </td>
              <td>
                <ul>
                  {against.slice(0, 5).map((each) => (
                    <li key={each}>
                      <ClaimLink id={each} />
                    </li>
                  ))}
                  {against.length > 5 && <li>{t('and {count} more', { count: against.length - 5 })}</li>}
                </ul>
              </td>
              <td>
                <SpeakerNames ids={objectedBy} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {button}
    </section>
  );
}
