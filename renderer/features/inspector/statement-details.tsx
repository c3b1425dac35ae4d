import { useId, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { changeStatementKind, editStatement } from '../../../shared/model/commands/statements.ts';
import type { StatementId, StatementKind } from '../../../shared/model/entities.ts';
import { whyIllegalStatementKind } from '../../../shared/model/rules.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import type { TextPlace } from '../../core/slices/unsaved.ts';
import { Section } from '../../ui/lists/panel-section.tsx';
import { WeightField } from './weight-field.tsx';

/** A statement's kind, and whether anybody stated it. */
export function KindSection({ statement, kind }: { statement: StatementId; kind: StatementKind }) {
  const app = useApp();
  const id = useId();
  const implicit = useDebate((debate) => debate.statements.get(statement)?.implicit ?? false);
  const setImplicit = (value: boolean) =>
    app.change(value ? msg('Make implicit') : msg('Make explicit'), (debate) =>
      editStatement(debate, { statement, implicit: value }),
    );
  return (
    <Section title={t('Kind')}>
      <KindChoice statement={statement} kind={kind} />
      {kind === 'claim' && (
        <>
          <label className="inspector-check">
            <input
              type="checkbox"
              checked={implicit}
              aria-describedby={`${id}-implicit`}
              onChange={(event) => setImplicit(event.target.checked)}
            />
            {t('Implicit')}
          </label>
          <p className="inspector-hint" id={`${id}-implicit`}>
            {t('Nobody said it, but the step needs it. Its card is dashed.')}
          </p>
        </>
      )}
    </Section>
  );
}

/** A statement's weight. */
export function WeightSection({ statement, place }: { statement: StatementId; place: TextPlace }) {
  return (
    <Section title={t('Weight')}>
      <WeightField
        place={place}
        explanation={t(
          'How much this counts in your own judgement, from 0 to 1. Its strength begins there, instead of at 0.5.',
        )}
        read={(debate) => debate.statements.get(statement)?.weight ?? null}
        write={(debate, weight) => editStatement(debate, { statement, weight })}
      />
    </Section>
  );
}

function KindChoice({ statement, kind }: { statement: StatementId; kind: StatementKind }) {
  const app = useApp();
  const name = useId();
  const other: StatementKind = kind === 'claim' ? 'question' : 'claim';
  const refusal = useDebate((debate) =>
    debate.statements.has(statement) ? whyIllegalStatementKind(debate, statement, other) : null,
  );
  const [asked, setAsked] = useState(false);
  const change = (wanted: StatementKind) => {
    setAsked(wanted !== kind && refusal !== null);
    if (wanted === kind || refusal !== null) return;
    app.change(msg('Change kind'), (debate) => changeStatementKind(debate, { statement, kind: wanted }));
  };
  return (
    <div role="radiogroup" aria-label={t('Kind')}>
      <div className="inspector-choice">
        {(['claim', 'question'] as const).map((each) => (
          <label key={each} className="inspector-check">
            <input type="radio" name={name} checked={each === kind} onChange={() => change(each)} />
            {each === 'claim' ? t('Claim') : t('Question')}
          </label>
        ))}
      </div>
      {asked && refusal !== null && (
        <p className="inspector-problem" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
