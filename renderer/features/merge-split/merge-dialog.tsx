import { useCallback, useId, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { mergeStatements } from '../../../shared/model/commands/merge.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { selectStatements } from '../../core/selection.ts';
import { DialogForm } from '../../ui/connected/dialog-form.tsx';
import { EffectList } from './effect-list.tsx';
import { factsOf, mergeWords } from './merge-words.ts';

/** Merges two statements: which one stays, with which words, and what happens to everything that hangs on the other. */
export function MergeDialog({
  keep: first,
  absorb: second,
}: {
  readonly keep: StatementId;
  readonly absorb: StatementId;
}) {
  const app = useApp();
  const [keep, setKeep] = useState(first);
  /** null: the words of the one that stays. */
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const absorb = keep === first ? second : first;
  const kind = useDebate((debate) => debate.statements.get(keep)?.kind ?? 'claim');
  const words = useDebate(useCallback((debate) => mergeWords(debate, { keep, absorb }), [keep, absorb]));
  const own = useDebate((debate) => debate.statements.get(keep)?.text ?? '');
  const others = useDebate((debate) => debate.statements.get(absorb)?.text ?? '');
  const text = typed ?? own;
  return (
    <DialogForm
      title={kind === 'claim' ? t('Merge two claims') : t('Merge two questions')}
      size="medium"
      save={t('Merge')}
      label={kind === 'claim' ? msg('Merge claims') : msg('Merge questions')}
      command={(current) => mergeStatements(current, { keep, absorb, ...(typed === null ? {} : { text: typed }) })}
      onSaved={() => {
        app.select(selectStatements([keep]));
        app.store.getState().canvas?.reveal(keep);
        if (words !== null) app.notify(words.done);
      }}
    >
      <fieldset className="dialog-field dialog-choices">
        <legend>{t('Which one stays')}</legend>
        {[first, second].map((each) => (
          <Choice key={each} statement={each} name={id} chosen={each === keep} choose={() => setKeep(each)} />
        ))}
      </fieldset>
      <label className="dialog-field" htmlFor={`${id}-words`}>
        {t('Its words')}
        <textarea
          id={`${id}-words`}
          className="field"
          dir="auto"
          rows={3}
          value={text}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {others !== own && (
        <div className="dialog-text-buttons">
          <button type="button" className="button" disabled={text === own} onClick={() => setTyped(null)}>
            {t('Its own words')}
          </button>
          <button type="button" className="button" disabled={text === others} onClick={() => setTyped(others)}>
            {t('The other’s words')}
          </button>
        </div>
      )}
      <EffectList effects={words?.effects ?? []} />
    </DialogForm>
  );
}

interface ChoiceProps {
  readonly statement: StatementId;
  readonly name: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}

function Choice({ statement, name, chosen, choose }: ChoiceProps) {
  const text = useDebate((debate) => debate.statements.get(statement)?.text ?? '');
  const facts = useDebate((debate) => factsOf(debate, statement));
  const id = useId();
  return (
    <label className="dialog-choice">
      <input
        type="radio"
        name={name}
        checked={chosen}
        data-first-focus={chosen ? '' : undefined}
        aria-labelledby={`${id}-text`}
        aria-describedby={`${id}-facts`}
        onChange={choose}
      />
      <span>
        <span className="dialog-choice-text" id={`${id}-text`} dir="auto">
          {text.trim() === '' ? t('No text yet') : text}
        </span>
        <span className="dialog-hint" id={`${id}-facts`}>
          {facts}
        </span>
      </span>
    </label>
  );
}
