import type { ReactNode } from 'react';
import { useSession } from '../../core/app-context.ts';

/** Fields that edit what is selected: none of them can be used where the debate can only be read. */
export function EditedFields({ children }: { children: ReactNode }) {
  const { readOnly } = useSession();
  return (
    <fieldset className="inspector-fields" disabled={readOnly}>
      <legend className="visually-hidden">What is selected</legend>
      {children}
    </fieldset>
  );
}
