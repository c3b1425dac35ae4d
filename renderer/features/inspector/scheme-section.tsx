import { msg, t } from '../../../shared/language/translate.ts';
import type { Relation, RelationId } from '../../../shared/model/entities.ts';
import { type CheckedQuestion, checklistOf, raisingScheme } from '../../../shared/schemes/checklist.ts';
import { schemesIn } from '../../../shared/schemes/debate-schemes.ts';
import { nameScheme } from '../../../shared/schemes/edit-schemes.ts';
import type { Scheme } from '../../../shared/schemes/scheme.ts';
import type { App } from '../../core/app.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { RelationLink } from '../../ui/connected/links.tsx';
import { TextField } from '../../ui/connected/text-field.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { addCard } from '../argument/new-card.ts';

/** The scheme of a relation; where it is one that is known, its premises, its conclusion, and what became of its critical questions. */
export function SchemeSection({ relation }: { readonly relation: Readonly<Relation> }) {
  const app = useApp();
  const { id } = relation;
  const checklist = useDebate((debate) => checklistOf(debate, relation));
  const names = useDebate((debate) => schemesIn(debate).map(({ name }) => name));
  return (
    <Section title={t('Scheme')}>
      <TextField
        label={t('Scheme')}
        placeholder={t('Name the pattern of argument…')}
        suggestions={names}
        text={{
          place: { entity: 'relation', id, field: 'scheme' },
          edit: msg('Edit scheme'),
          read: (debate) => debate.relations.get(id)?.scheme ?? '',
          write: (debate, scheme) => nameScheme(debate, { relation: id, scheme }),
        }}
      />
      <div className="inspector-buttons">
        <button
          type="button"
          className="button quiet"
          onClick={() => app.openDialog({ kind: 'schemes', relation: id })}
        >
          {t('Schemes…')}
        </button>
      </div>
      {checklist !== undefined && (
        <>
          <Pattern scheme={checklist.scheme} />
          <h4 className="scheme-heading">{t('Critical questions')}</h4>
          <ul className="inspector-list scheme-questions" aria-label={t('Critical questions')}>
            {checklist.questions.map((each) => (
              <Question key={each.question.id} relation={id} scheme={checklist.scheme} checked={each} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Pattern({ scheme }: { readonly scheme: Scheme }) {
  return (
    <dl className="scheme-pattern">
      {scheme.premises.map(({ role, text }) => (
        <div key={role}>
          <dt>{role}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt>{t('Conclusion')}</dt>
        <dd>{scheme.conclusion}</dd>
      </div>
    </dl>
  );
}

const STATES: Readonly<Record<CheckedQuestion['state'], string>> = {
  open: msg('open'),
  raised: msg('raised'),
  answered: msg('answered'),
};

interface QuestionProps {
  readonly relation: RelationId;
  readonly scheme: Scheme;
  readonly checked: CheckedQuestion;
}

/** A critical question with its state; an open one can be raised, another leads to what raised it. */
function Question({ relation, scheme, checked }: QuestionProps) {
  const app = useApp();
  const { question, state, raisedBy } = checked;
  const canRaise = useAppState(({ session, view }) => view === 'map' && session?.readOnly === false);
  return (
    <li className="inspector-sentence">
      <b className={`scheme-state ${state}`}>{t(STATES[state])}</b>{' '}
      {raisedBy === null ? question.text : <RelationLink id={raisedBy}>{question.text}</RelationLink>}
      {state === 'open' && canRaise && (
        <>
          {' '}
          <button
            type="button"
            className="would-take-try"
            aria-label={t('Raise: {question}', { question: question.text })}
            title={t('Add a claim with this question that undercuts the step')}
            onClick={() => raise(app, relation, raisingScheme(scheme, question), question.text)}
          >
            {t('Raise')}
          </button>
        </>
      )}
    </li>
  );
}

/** Adds the question as a claim that attacks the step, and begins to edit its words: by its scheme it is known whatever becomes of them. */
function raise(app: App, relation: RelationId, scheme: string, text: string): void {
  addCard(app, {
    label: msg('Raise a critical question'),
    kind: 'claim',
    text,
    relate: { kind: 'attacks', target: { relation }, scheme },
  });
}
