import { useId, useRef, useState } from 'react';
import { t } from '../../../../shared/language/translate.ts';
import { type ExampleForm, exampleIn } from '../../../../shared/sources/turns/forms/by-example.ts';

/** Characters of the text that are shown: enough to find a name in. */
const SHOWN = 100_000;

interface Marked {
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly text: string;
  /** True at first if no form is recognised. */
  readonly isOpen: boolean;
  readonly show: (example: ExampleForm) => void;
}

/** The text, in which one name and the beginning of its words are marked: the rest is split in the same way. */
export function ExampleField({ text, isOpen, show }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [name, setName] = useState<Marked | null>(null);
  const [told, setTold] = useState('');
  const marked = (): Marked => ({ start: area.current?.selectionStart ?? 0, end: area.current?.selectionEnd ?? 0 });
  const takeName = () => {
    const { start, end } = trimmed(text, marked());
    if (start === end) return setTold(t('Select a name in the text first.'));
    setName({ start, end });
    setTold(t('The name is “{text}”. Now mark its first words.', { text: text.slice(start, end) }));
  };
  const takeWords = () => {
    if (name === null) return setTold(t('Mark a name first.'));
    const { start } = trimmed(text, marked());
    const example = exampleIn(text, name, start);
    if (example === null) {
      return setTold(
        t(
          'The words must follow the name, on its line or the next, and something must tell the name from them: a sign, two spaces, a line, or capitals.',
        ),
      );
    }
    setTold(t('Split like “{text}”.', { text: text.slice(name.start, name.end) }));
    show(example);
  };
  return (
    <details className="turns-example" open={isOpen}>
      <summary>{t('Show the form by an example')}</summary>
      <p className="dialog-text" id={`${id}-how`}>
        {t('Select one name in the text and mark it; then select the first words that belong to it and mark them.')}
      </p>
      <textarea
        ref={area}
        className="field turns-text"
        aria-label={t('Text of the source')}
        aria-describedby={`${id}-how`}
        readOnly
        dir="auto"
        rows={8}
        value={text.slice(0, SHOWN)}
      />
      {text.length > SHOWN && (
        <p className="inspector-hint">{t('The first {shown, number} characters.', { shown: SHOWN })}</p>
      )}
      <p className="turns-marking">
        <button type="button" className="button" onClick={takeName}>
          {t('Mark as a name')}
        </button>
        <button type="button" className="button" onClick={takeWords}>
          {t('Mark as its words')}
        </button>
        <span role="status">{told}</span>
      </p>
    </details>
  );
}

/** Returns a selection without the white space at its ends. */
function trimmed(text: string, { start, end }: Marked): Marked {
  const said = text.slice(start, end);
  const lead = said.length - said.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + said.trimEnd().length) };
}
