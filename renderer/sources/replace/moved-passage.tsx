import { useId, useMemo } from 'react';
import { type DifferencePart, difference } from './difference.ts';
import type { MovedPassage, Replacement } from './replacement.ts';

/** Characters around a passage that tell where it stands. */
const CONTEXT = 90;

interface Props {
  readonly passage: MovedPassage;
  readonly texts: Pick<Replacement, 'oldText' | 'newText'>;
  readonly verdict: boolean | undefined;
  readonly decide: (isIt: boolean) => void;
}

/** A passage as it was, and as it may be now, with what differs; the user says whether it is this. */
export function MovedPassageChoice({ passage: { excerpt, anchor }, texts, verdict, decide }: Props) {
  const name = useId();
  const parts = useMemo(() => difference(excerpt.exact, anchor.exact), [excerpt, anchor]);
  return (
    <li className={`replace-passage${verdict === false ? ' refused' : ''}`}>
      <div className="replace-versions">
        <Version label="Was" text={texts.oldText} place={excerpt} parts={parts.filter((part) => part.in !== 'new')} />
        <Version label="Now" text={texts.newText} place={anchor} parts={parts.filter((part) => part.in !== 'old')} />
      </div>
      <div className="replace-verdict" role="radiogroup" aria-label="Is it the same passage?">
        <label className="inspector-check">
          <input type="radio" name={name} checked={verdict === true} onChange={() => decide(true)} />
          The same passage
        </label>
        <label className="inspector-check">
          <input type="radio" name={name} checked={verdict === false} onChange={() => decide(false)} />
          Another one
        </label>
      </div>
    </li>
  );
}

interface VersionProps {
  readonly label: string;
  readonly text: string;
  readonly place: { readonly start: number; readonly end: number };
  readonly parts: readonly DifferencePart[];
}

function Version({ label, text, place: { start, end }, parts }: VersionProps) {
  const before = text.slice(Math.max(0, start - CONTEXT), start).toWellFormed();
  const after = text.slice(end, end + CONTEXT).toWellFormed();
  return (
    <div className="replace-version">
      <h4 className="inspector-hint">{label}</h4>
      <p dir="auto">
        <span className="replace-around">
          {start > CONTEXT && '…'}
          {before}
        </span>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts are drawn anew together.
          <Part key={index} part={part} />
        ))}
        <span className="replace-around">
          {after}
          {end + CONTEXT < text.length && '…'}
        </span>
      </p>
    </div>
  );
}

function Part({ part }: { readonly part: DifferencePart }) {
  if (part.in === 'old') return <del>{part.text}</del>;
  if (part.in === 'new') return <ins>{part.text}</ins>;
  return <span className="replace-same">{part.text}</span>;
}
