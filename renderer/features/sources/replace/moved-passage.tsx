import { memo, useId, useMemo } from 'react';
import { t } from '../../../../shared/language/translate.ts';
import type { ExcerptId } from '../../../../shared/model/entities.ts';
import { isLost } from '../../../../shared/model/lost-excerpt.ts';
import { type DifferencePart, difference } from '../../../../shared/sources/word-difference.ts';
import type { NewerVersion } from '../../../core/newer-version.ts';
import { ChangedWords } from './changed-words.tsx';

/** Characters around a passage that show its place. */
const CONTEXT = 90;

interface Props {
  readonly passage: NewerVersion['moved'][number];
  readonly texts: Pick<NewerVersion, 'oldText' | 'newText'>;
  readonly verdict: boolean | undefined;
  readonly decide: (excerpt: ExcerptId, isIt: boolean) => void;
}

/** A passage as it was, and as it may be now, with the differences; the user says whether it is the same. */
export const MovedPassageChoice = memo(function MovedPassageChoice({ passage, texts, verdict, decide }: Props) {
  const { excerpt, anchor } = passage;
  const name = useId();
  const parts = useMemo(() => difference(excerpt.exact, anchor.exact), [excerpt, anchor]);
  // A passage that was lost before is known only by what it kept itself.
  const was = isLost(excerpt)
    ? { before: `…${excerpt.prefix}`, after: `${excerpt.suffix}…` }
    : around(texts.oldText, excerpt);
  return (
    <li className={`replace-passage${verdict === false ? ' refused' : ''}`}>
      <div className="replace-versions">
        <Version label={t('Was')} around={was} parts={parts.filter((part) => part.in !== 'new')} />
        <Version
          label={t('Now')}
          around={around(texts.newText, anchor)}
          parts={parts.filter((part) => part.in !== 'old')}
        />
      </div>
      <ChangedWords changes={passage.changes} />
      <div className="replace-verdict" role="radiogroup" aria-label={t('Is it the same passage?')}>
        <label className="inspector-check">
          <input type="radio" name={name} checked={verdict === true} onChange={() => decide(excerpt.id, true)} />
          {t('The same passage')}
        </label>
        <label className="inspector-check">
          <input type="radio" name={name} checked={verdict === false} onChange={() => decide(excerpt.id, false)} />
          {t('Another one')}
        </label>
      </div>
    </li>
  );
});

interface Around {
  readonly before: string;
  readonly after: string;
}

function around(text: string, { start, end }: { readonly start: number; readonly end: number }): Around {
  const before = text.slice(Math.max(0, start - CONTEXT), start).toWellFormed();
  const after = text.slice(end, end + CONTEXT).toWellFormed();
  return {
    before: start > CONTEXT ? `…${before}` : before,
    after: end + CONTEXT < text.length ? `${after}…` : after,
  };
}

interface VersionProps {
  readonly label: string;
  readonly around: Around;
  readonly parts: readonly DifferencePart[];
}

function Version({ label, around: { before, after }, parts }: VersionProps) {
  return (
    <div className="replace-version">
      <h4 className="inspector-hint">{label}</h4>
      <p dir="auto">
        <span className="replace-around">{before}</span>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts are drawn anew together.
          <Part key={index} part={part} />
        ))}
        <span className="replace-around">{after}</span>
      </p>
    </div>
  );
}

function Part({ part }: { readonly part: DifferencePart }) {
  if (part.in === 'old') return <del>{part.text}</del>;
  if (part.in === 'new') return <ins>{part.text}</ins>;
  return <span className="replace-same">{part.text}</span>;
}
