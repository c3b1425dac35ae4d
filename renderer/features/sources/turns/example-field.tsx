import { useId, useRef, useState } from 'react';
import { type ExampleForm, exampleIn } from '../../../../shared/sources/turns/forms/by-example.ts';
import { figures } from '../../../../shared/text/counted.ts';

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
    if (start === end) return setTold('Select a name in the text first.');
    setName({ start, end });
    setTold(`The name is “${text.slice(start, end)}”. Now mark its first words.`);
  };
  const takeWords = () => {
    if (name === null) return setTold('Mark a name first.');
    const { start } = trimmed(text, marked());
    const example = exampleIn(text, name, start);
    if (example === null) {
      return setTold(
        'The words must follow the name, on its line or the next, and something must tell the name from them: a sign, two spaces, a line, or capitals.',
      );
    }
    setTold(`Split like “${text.slice(name.start, name.end)}”.`);
    show(example);
  };
  return (
    <details className="turns-example" open={isOpen}>
      <summary>Show the form by an example</summary>
      <p className="dialog-text" id={`${id}-how`}>
        Select one name in the text and mark it; then select the first words that belong to it and mark them.
      </p>
      <textarea
        ref={area}
        className="field turns-text"
        aria-label="Text of the source"
        aria-describedby={`${id}-how`}
        readOnly
        dir="auto"
        rows={8}
        value={text.slice(0, SHOWN)}
      />
      {text.length > SHOWN && <p className="inspector-hint">The first {figures(SHOWN)} characters.</p>}
      <p className="turns-marking">
        <button type="button" className="button" onClick={takeName}>
          Mark as a name
        </button>
        <button type="button" className="button" onClick={takeWords}>
          Mark as its words
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
