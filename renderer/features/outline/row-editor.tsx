import type { SyntheticEvent } from 'react';
import type { Statement } from '../../../shared/model/entities.ts';
import type { Editing } from '../../core/slices/map.ts';
import { StatementTextField } from '../../ui/connected/statement-text-field.tsx';

const LEAVES_BY = ['Escape', 'Tab', 'Enter'];

/** The field in which a statement's text is typed in its row. */
export function RowEditor({
  statement,
  editing,
  onLeave,
}: {
  statement: Readonly<Statement>;
  editing: Editing;
  onLeave: () => void;
}) {
  return (
    <StatementTextField
      statement={statement}
      editing={editing}
      className="outline-editor"
      leavesBy={LEAVES_BY}
      onLeave={onLeave}
      onKeyDown={keepToItself}
      onClick={keepToItself}
    />
  );
}

/** What is done in the field is not done to its row. */
function keepToItself(event: SyntheticEvent): void {
  event.stopPropagation();
}
