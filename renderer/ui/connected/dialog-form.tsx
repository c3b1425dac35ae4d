import { type ReactNode, useId, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { t } from '../../../shared/language/translate.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { useApp } from '../../core/app-context.ts';
import { DialogFrame } from '../dialog/dialog-frame.tsx';
import { useTypedForm } from './use-typed-form.ts';

interface Props {
  readonly title: string;
  readonly size?: 'narrow' | 'medium' | 'wide';
  /** The button's label. */
  readonly save: string;
  /** True if there is nothing to save. */
  readonly saveUnavailable?: boolean;
  /** The name of the edit for undo. */
  readonly label: string;
  readonly command: (debate: Debate) => readonly Change[];
  readonly onSaved?: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog of fields that make one edit together. If the edit is refused, the reason stands under them until a field is
 * changed, and the dialog stays.
 */
export function DialogForm({
  title,
  size = 'narrow',
  save,
  saveUnavailable = false,
  label,
  command,
  onSaved,
  children,
}: Props) {
  const app = useApp();
  const [refusal, setRefusal] = useState<string | null>(null);
  const alert = useId();
  const typed = useTypedForm();
  const submit = () => {
    const refused = app.type(label, command, uuidv7());
    app.store.getState().session?.writeTyped();
    setRefusal(refused);
    if (refused !== null) return;
    app.closeDialog();
    onSaved?.();
  };
  return (
    <DialogFrame title={title} size={size} onClose={typed.askToClose}>
      <form
        className="dialog-form"
        noValidate
        aria-describedby={alert}
        onInput={() => {
          typed.onInput();
          setRefusal(null);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="dialog-body">{children}</div>
        <p id={alert} role="alert" className="dialog-refusal">
          {refusal}
        </p>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => app.closeDialog()}>
            {t('Cancel')}
          </button>
          <button type="submit" className="button main" disabled={saveUnavailable}>
            {save}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
