import { useId, useState } from 'react';
import type { FailedOpening, JournalChoice } from '../../../shared/contract/file.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { useApp } from '../../core/app-context.ts';
import { DetailList } from '../../ui/dialog/detail-list.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { openDebate, recoverDebate } from './file-actions.ts';

/** Reports a debate that could not be opened, and what can still be done with it. */
export function OpeningFailedDialog({ failed }: { readonly failed: FailedOpening }) {
  const app = useApp();
  const { error, file } = failed;
  const choices = (Object.keys(CHOICES) as JournalChoice[]).filter((each) => error.choices?.includes(each));
  const [choice, setChoice] = useState<JournalChoice | null>(choices[0] ?? null);
  const close = () => app.closeDialog();
  const closeAnd = (go: () => Promise<void>) => () => {
    close();
    void go();
  };
  const recover = closeAnd(() => recoverDebate(app, file));
  return (
    <DialogFrame
      title={t('The debate could not be opened')}
      size={choice === null ? 'narrow' : 'medium'}
      onClose={close}
    >
      <div className="dialog-body">
        <p className="dialog-text" role="alert">
          {error.message}
        </p>
        <DetailList details={error.details} />
        {choice === null ? (
          <p className="dialog-text">{t(RECOVERY)}</p>
        ) : (
          <JournalChoices choices={choices} chosen={choice} onChoose={setChoice} />
        )}
      </div>
      <div className="dialog-buttons">
        {choice !== null && (
          <button type="button" className="button dialog-first" onClick={recover}>
            {t('Recover…')}
          </button>
        )}
        <button type="button" className="button" onClick={close}>
          {t('Cancel')}
        </button>
        <button
          type="button"
          className="button main"
          data-first-focus={choice === null ? true : undefined}
          onClick={choice === null ? recover : closeAnd(() => openDebate(app, file, choice))}
        >
          {choice === null ? t('Recover…') : t('Open')}
        </button>
      </div>
    </DialogFrame>
  );
}

const RECOVERY = msg(
  'By recovering it, the file itself stays as it is, and you are told what is missing in the new debate.',
);

const CHOICES: Readonly<Record<JournalChoice, { readonly label: string; readonly hint: string }>> = {
  'set-aside': {
    label: msg('Open the debate as it stands'),
    hint: msg(
      'The journal is set aside under another name. Choose this if the file came from elsewhere, or was saved since.',
    ),
  },
  'roll-back': {
    label: msg('Go back to what the journal holds'),
    hint: msg('The debate is as it was before its last saving was cut short. The file as it stands is kept beside it.'),
  },
};

interface JournalProps {
  readonly choices: readonly JournalChoice[];
  readonly chosen: JournalChoice;
  readonly onChoose: (choice: JournalChoice) => void;
}

function JournalChoices({ choices, chosen, onChoose }: JournalProps) {
  const name = useId();
  return (
    <fieldset className="dialog-field dialog-choices">
      <legend>{choices.length === 1 ? t('What can be opened') : t('What is to be opened')}</legend>
      {choices.map((each) => (
        <label key={each} className="dialog-choice">
          <input
            type="radio"
            name={name}
            checked={each === chosen}
            data-first-focus={each === chosen ? true : undefined}
            aria-labelledby={`${name}-${each}`}
            aria-describedby={`${name}-${each}-hint`}
            onChange={() => onChoose(each)}
          />
          <span>
            <span className="dialog-choice-text" id={`${name}-${each}`}>
              {t(CHOICES[each].label)}
            </span>
            <span className="dialog-choice-hint" id={`${name}-${each}-hint`}>
              {t(CHOICES[each].hint)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
