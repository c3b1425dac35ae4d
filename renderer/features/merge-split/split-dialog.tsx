import { useId, useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useApp, useDebate, useReadDebate } from '../../core/app-context.ts';
import { selectStatements } from '../../core/selection.ts';
import { DialogForm } from '../../ui/connected/dialog-form.tsx';
import { divided, dividedAnew } from './division.ts';
import { EffectList } from './effect-list.tsx';
import { splitInTwo } from './merge-and-split.ts';
import { splitWords } from './split-words.ts';

const HALVES = [msg('First half'), msg('Second half')] as const;

/** Splits a statement: its text, already divided, as two fields. */
export function SplitDialog({ statement, at }: { readonly statement: StatementId; readonly at: number | null }) {
  const app = useApp();
  const readDebate = useReadDebate();
  const kind = useDebate((current) => current.statements.get(statement)?.kind ?? 'claim');
  const effects = useDebate((current) => splitWords(current, statement));
  const [halves, setHalves] = useState(() => divided(readDebate().statements.get(statement)?.text ?? '', at));
  const [half] = useState(() => uuidv7());
  const caret = useRef<{ index: 0 | 1; at: number } | null>(null);
  const [first, second] = halves;
  const divideAtCaret = () => {
    if (caret.current !== null) setHalves(dividedAnew(halves, caret.current.index, caret.current.at));
    caret.current = null;
  };
  return (
    <DialogForm
      title={kind === 'claim' ? t('Split the claim in two') : t('Split the question in two')}
      size="medium"
      save={t('Split')}
      label={kind === 'claim' ? msg('Split claim') : msg('Split question')}
      command={(current) => splitInTwo(app, current, { statement, half, first, second })}
      onSaved={() => {
        app.select(selectStatements([statement, half]));
        app.store.getState().canvas?.reveal(half);
      }}
    >
      {([0, 1] as const).map((index) => (
        <HalfField
          key={index}
          label={t(HALVES[index])}
          text={halves[index]}
          first={index === 0}
          onText={(text) => setHalves(index === 0 ? [text, second] : [first, text])}
          onCaret={(place) => {
            caret.current = { index, at: place };
          }}
        />
      ))}
      <div className="dialog-text-buttons">
        <button type="button" className="button" onClick={divideAtCaret}>
          {t('Divide at the cursor')}
        </button>
      </div>
      <EffectList effects={effects} />
    </DialogForm>
  );
}

interface HalfProps {
  readonly label: string;
  readonly text: string;
  readonly first: boolean;
  readonly onText: (text: string) => void;
  readonly onCaret: (at: number) => void;
}

function HalfField({ label, text, first, onText, onCaret }: HalfProps) {
  const id = useId();
  return (
    <label className="dialog-field" htmlFor={id}>
      {label}
      <textarea
        id={id}
        className="field"
        dir="auto"
        rows={3}
        data-first-focus={first ? '' : undefined}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
      />
    </label>
  );
}
