import { useId } from 'react';
import { t } from '../../../../shared/language/translate.ts';
import { sentence } from '../../../../shared/model/naming.ts';
import type { FormId } from '../../../../shared/sources/turns/form.ts';
import { forms } from '../../../../shared/sources/turns/forms.ts';
import type { TurnForm } from '../../../../shared/sources/turns/turn-form.ts';

interface Props {
  readonly form: TurnForm;
  /** The form in which the turns are that are shown; null for none. */
  readonly found: FormId | null;
  readonly choose: (form: TurnForm['form']) => void;
}

/** The form of the transcript: recognised, or one that the user says it has. */
export function FormField({ form, found, choose }: Props) {
  const id = useId();
  const recognised = form.form === 'auto' ? forms.find((each) => each.id === found)?.about : undefined;
  return (
    <label className="dialog-field" htmlFor={id}>
      {t('Form')}
      <select
        id={id}
        className="field"
        value={form.form}
        onChange={(event) => choose(event.target.value as TurnForm['form'])}
      >
        <option value="auto">
          {recognised === undefined ? t('Recognised') : t('Recognised: {form}', { form: t(recognised) })}
        </option>
        {forms.map(({ id: value, about }) => (
          <option key={value} value={value}>
            {sentence(t(about))}
          </option>
        ))}
        {form.example !== null && <option value="example">{t('As shown by the example')}</option>}
      </select>
    </label>
  );
}
