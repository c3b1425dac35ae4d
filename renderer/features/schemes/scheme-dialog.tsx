import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { SchemeId } from '../../../shared/model/entities.ts';
import { addScheme, editScheme, type GivenScheme } from '../../../shared/schemes/edit-schemes.ts';
import { useDebate } from '../../core/app-context.ts';
import { DialogForm } from '../../ui/connected/dialog-form.tsx';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import {
  formOf,
  givenBy,
  type TypedScheme,
  withoutRow,
  withPremise,
  withPremiseRow,
  withQuestion,
  withQuestionRow,
} from './scheme-form.ts';

interface Props {
  /** The one that is edited; null for a new one. */
  readonly scheme: SchemeId | null;
  /** With what a new one begins; null for nothing. */
  readonly given: GivenScheme | null;
  readonly onSaved: (scheme: SchemeId) => void;
}

/** Adds a scheme of the debate's own, or edits one: its name, premises, conclusion and critical questions. */
export function SchemeDialog({ scheme, given, onSaved }: Props) {
  const edited = useDebate((debate) => (scheme === null ? undefined : debate.schemes.get(scheme)));
  const [form, setForm] = useState(() => formOf(edited, given));
  const [newId] = useState(() => uuidv7());
  const id = useId();
  const label = scheme === null ? msg('Add scheme') : msg('Edit scheme');
  const command = (debate: Debate) =>
    scheme === null
      ? addScheme(debate, { newId: () => newId, ...givenBy(form) })
      : editScheme(debate, { scheme, ...givenBy(form) });
  return (
    <DialogForm
      title={scheme === null ? t('New scheme') : t('Edit scheme')}
      size="wide"
      save={scheme === null ? t('Add') : t('Save')}
      label={label}
      command={command}
      onSaved={() => onSaved(scheme ?? newId)}
    >
      <label className="dialog-field" htmlFor={`${id}name`}>
        {t('Name')}
        <input
          id={`${id}name`}
          className="field"
          dir="auto"
          data-first-focus
          aria-required
          value={form.name}
          onChange={(event) => setForm({ ...form, name: event.target.value })}
        />
      </label>
      <Premises form={form} setForm={setForm} />
      <label className="dialog-field" htmlFor={`${id}conclusion`}>
        {t('Conclusion')}
        <input
          id={`${id}conclusion`}
          className="field"
          dir="auto"
          value={form.conclusion}
          onChange={(event) => setForm({ ...form, conclusion: event.target.value })}
        />
      </label>
      <Questions form={form} setForm={setForm} />
    </DialogForm>
  );
}

interface PartProps {
  readonly form: TypedScheme;
  readonly setForm: (form: TypedScheme) => void;
}

function Premises({ form, setForm }: PartProps) {
  return (
    <fieldset className="dialog-field scheme-rows">
      <legend>{t('Premises')}</legend>
      {form.premises.map(({ key, role, text }, at) => (
        <div key={key} className="scheme-row">
          <input
            className="field"
            dir="auto"
            aria-label={t('Role of premise {number}', { number: at + 1 })}
            placeholder={t('Role')}
            value={role}
            onChange={(event) => setForm(withPremiseRow(form, key, { role: event.target.value }))}
          />
          <input
            className="field"
            dir="auto"
            aria-label={t('Text of premise {number}', { number: at + 1 })}
            placeholder={t('What it says, such as “E is an expert in the field F.”')}
            value={text}
            onChange={(event) => setForm(withPremiseRow(form, key, { text: event.target.value }))}
          />
          <IconButton
            label={t('Take out premise {number}', { number: at + 1 })}
            icon={X}
            run={() => setForm(withoutRow(form, key))}
          />
        </div>
      ))}
      <button type="button" className="button scheme-add" onClick={() => setForm(withPremise(form))}>
        {t('Add a premise')}
      </button>
    </fieldset>
  );
}

function Questions({ form, setForm }: PartProps) {
  return (
    <fieldset className="dialog-field scheme-rows">
      <legend>{t('Critical questions')}</legend>
      {form.questions.map(({ key, text, premise }, at) => (
        <div key={key} className="scheme-row scheme-question">
          <input
            className="field"
            dir="auto"
            aria-label={t('Critical question {number}', { number: at + 1 })}
            placeholder={t('What has to be asked of such an argument?')}
            value={text}
            onChange={(event) => setForm(withQuestionRow(form, key, { text: event.target.value }))}
          />
          <select
            className="field"
            aria-label={t('What critical question {number} doubts', { number: at + 1 })}
            value={premise ?? ''}
            onChange={({ target: { value } }) =>
              setForm(withQuestionRow(form, key, { premise: value === '' ? null : Number(value) }))
            }
          >
            <option value="">{t('The step')}</option>
            {form.premises.map(({ key: row, role }, number) => (
              <option key={row} value={row}>
                {role.trim() === '' ? t('Premise {number}', { number: number + 1 }) : role}
              </option>
            ))}
          </select>
          <IconButton
            label={t('Take out critical question {number}', { number: at + 1 })}
            icon={X}
            run={() => setForm(withoutRow(form, key))}
          />
        </div>
      ))}
      <button type="button" className="button scheme-add" onClick={() => setForm(withQuestion(form))}>
        {t('Add a critical question')}
      </button>
    </fieldset>
  );
}
