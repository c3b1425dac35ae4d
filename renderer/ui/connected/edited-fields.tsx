import type { ReactNode } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { useSession } from '../../core/app-context.ts';

/** Fields that edit the selection: disabled while the debate can only be read. */
export function EditedFields({ children }: { children: ReactNode }) {
  const { readOnly } = useSession();
  return (
    <fieldset className="inspector-fields" disabled={readOnly}>
      <legend className="visually-hidden">{t('What is selected')}</legend>
      {children}
    </fieldset>
  );
}
