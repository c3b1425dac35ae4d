import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import type { Change } from '../../../shared/model/change.ts';
import { changeStatementKind, editStatement } from '../../../shared/model/commands/statements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { STATEMENT_KINDS, type StatementId, type StatementKind } from '../../../shared/model/entities.ts';
import { readWeight } from '../../../shared/model/weight-text.ts';
import type { ColumnId } from '../../../shared/table/columns.ts';
import { COLUMNS } from '../../../shared/table/columns.ts';
import type { App } from '../../core/app.ts';
import { countTypedForm, draftAt, dropDraft, keepDraft, type TextPlace } from '../../core/slices/unsaved.ts';
import { useVisit } from '../../core/use-visit.ts';

interface Props {
  readonly app: App;
  readonly id: StatementId;
  readonly column: ColumnId;
  /** `step`: where the focus goes then, in rows; null where it is elsewhere already. */
  readonly onEnd: (step: 0 | 1 | null) => void;
}

/** The names that the history gives to what is edited here. */
const EDITS: Readonly<Partial<Record<ColumnId, string>>> & { readonly text: string } = {
  kind: msg('Edit kind'),
  text: msg('Edit text'),
  tags: msg('Edit tags'),
  weight: msg('Edit weight'),
};

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Edits a cell in its place: Enter and leaving it write what was typed, also when the table is left; Escape leaves it as it was.
 * What is refused is kept until it is mended or given up.
 */
export function CellEditor({ app, id, column, onEnd }: Props) {
  const field = useRef<Field | null>(null);
  const isOver = useRef(false);
  const visit = useVisit();
  const place: TextPlace = { entity: 'statement', id, field: column };
  const [first] = useState(() => writtenAs(app, id, column));
  const [text, setText] = useState(() => draftAt(app.store.getState(), place)?.text ?? first);
  // Until it is written or kept, it is nowhere else.
  const isTyped = text !== first;
  useEffect(() => (isTyped ? countTypedForm(app) : undefined), [app, isTyped]);
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);

  const end = (step: 0 | 1 | null) => {
    isOver.current = true;
    onEnd(step);
  };
  /** Puts what was typed into the debate, or keeps it. Tells whether it is there. */
  const isWritten = (): boolean => {
    const label = EDITS[column] ?? EDITS.text;
    const isSame = !isTyped || text === writtenAs(app, id, column);
    const problem = isSame ? null : app.type(label, (debate) => changesOf(debate, id, column, text), visit.step());
    visit.end();
    if (problem === null) dropDraft(app, place);
    else {
      app.notify(problem);
      // A kind is chosen, not typed.
      if (column !== 'kind') keepDraft(app, { place, text, problem, left: true });
    }
    return problem === null;
  };
  const write = (step: 0 | 1 | null) => {
    // Once the focus is elsewhere, what was refused is kept outside the cell.
    if (!isOver.current && (isWritten() || step === null)) end(step);
  };
  const latest = useRef(isWritten);
  latest.current = isWritten;
  // A view that is left takes the field away without a blur.
  useEffect(
    () => () => {
      if (!isOver.current) latest.current();
    },
    [],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      dropDraft(app, place);
      end(0);
    } else if (event.key === 'Enter' && !event.shiftKey) write(1);
    else return;
    event.preventDefault();
  };
  const common = {
    className: 'table-editor',
    'aria-label': t(COLUMNS[column].label),
    value: text,
    onKeyDown,
    // If another window is in front for a while, the field keeps the focus in this one.
    onBlur: () => document.activeElement !== field.current && write(null),
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
          <option key={kind} value={kind}>
            {kind === 'claim' ? t('claim') : t('question')}
          </option>
        ))}
      </select>
    );
  }
  if (column === 'text') return <textarea ref={take} {...common} dir="auto" rows={3} />;
  return <input ref={take} {...common} dir="auto" placeholder={column === 'tags' ? t('One, another') : t('0 to 1')} />;
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
