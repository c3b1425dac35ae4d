import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Change } from '../../../shared/model/change.ts';
import { changeStatementKind, editStatement } from '../../../shared/model/commands/statements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { STATEMENT_KINDS, type StatementId, type StatementKind } from '../../../shared/model/entities.ts';
import { readWeight } from '../../../shared/model/weight-text.ts';
import type { ColumnId } from '../../../shared/table/columns.ts';
import { COLUMNS } from '../../../shared/table/columns.ts';
import type { App } from '../../core/app.ts';

interface Props {
  readonly app: App;
  readonly id: StatementId;
  readonly column: ColumnId;
  /** `step`: where the focus goes then, in rows. */
  readonly onEnd: (step: 0 | 1) => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Edits a cell in its place: Enter and leaving it write what was typed, Escape leaves it as it was. */
export function CellEditor({ app, id, column, onEnd }: Props) {
  const field = useRef<Field | null>(null);
  const isOver = useRef(false);
  const [text, setText] = useState(() => writtenAs(app, id, column));
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);

  const end = (step: 0 | 1) => {
    isOver.current = true;
    onEnd(step);
  };
  const write = (typed: string, step: 0 | 1) => {
    if (isOver.current) return;
    const isSame = typed === writtenAs(app, id, column);
    if (
      isSame ||
      app.change(`Edit ${COLUMNS[column].label.toLowerCase()}`, (debate) => changesOf(debate, id, column, typed))
    ) {
      end(step);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') end(0);
    else if (event.key === 'Enter' && !event.shiftKey) write(text, 1);
    else return;
    event.preventDefault();
  };
  const common = {
    className: 'table-editor',
    'aria-label': COLUMNS[column].label,
    value: text,
    onKeyDown,
    onBlur: () => write(text, 0),
    onClick: (event: { stopPropagation(): void }) => event.stopPropagation(),
    onChange: ({ target }: { target: { value: string } }) => setText(target.value),
  };
  const take = (element: Field | null) => {
    field.current = element;
  };
  if (column === 'kind') {
    return (
      <select ref={take} {...common}>
        {STATEMENT_KINDS.map((kind) => (
          <option key={kind}>{kind}</option>
        ))}
      </select>
    );
  }
  if (column === 'text') return <textarea ref={take} {...common} dir="auto" rows={3} />;
  return <input ref={take} {...common} dir="auto" placeholder={column === 'tags' ? 'One, another' : '0 to 1'} />;
}

function writtenAs(app: App, id: StatementId, column: ColumnId): string {
  const statement = app.store.getState().session?.debate.statements.get(id);
  if (statement === undefined) return '';
  if (column === 'tags') return statement.tags.join(', ');
  if (column === 'weight') return statement.weight === null ? '' : `${statement.weight}`;
  return column === 'kind' ? statement.kind : statement.text;
}

function changesOf(debate: Debate, statement: StatementId, column: ColumnId, typed: string): readonly Change[] {
  if (column === 'kind') return changeStatementKind(debate, { statement, kind: typed as StatementKind });
  if (column === 'weight') return editStatement(debate, { statement, weight: readWeight(typed) });
  if (column === 'tags') return editStatement(debate, { statement, tags: typed.split(/[,;]/) });
  return editStatement(debate, { statement, text: typed });
}
