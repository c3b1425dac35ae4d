import type { Change } from '../../../shared/model/change.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Edtf } from '../../../shared/model/entities.ts';
import { shownDate } from '../../../shared/model/shown-date.ts';
import { typedDate } from '../../../shared/model/typed-date.ts';
import { useAppState } from '../../core/app-context.ts';
import type { TextPlace } from '../../core/slices/unsaved.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly place: TextPlace;
  /** The name of the edit in the history. */
  readonly edit: string;
  readonly read: (debate: Debate) => Edtf | null;
  readonly write: (debate: Debate, date: Edtf | null) => readonly Change[];
}

/** A date that is shown in the form that the user chose, and typed in any that people write. */
export function DateField({ label, placeholder, place, edit, read, write }: Props) {
  const form = useAppState(({ preferences }) => preferences.dateForm);
  return (
    <TextField
      label={label}
      placeholder={placeholder}
      tellsLate
      text={{
        place,
        edit,
        read: (debate) => {
          const date = read(debate);
          return date === null ? '' : shownDate(date, form);
        },
        write: (debate, typed) => write(debate, typedDate(typed, new Date())),
      }}
    />
  );
}
