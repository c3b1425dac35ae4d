import { useEffect, useId, useRef } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Act, MapId, RelationKind, Target } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { describeRelation } from '../../../shared/scene/describe-relation.ts';
import { useDebate } from '../../core/app-context.ts';
import { Translated } from '../../ui/translated.tsx';

/** Characters of a statement that a choice quotes. */
const LONGEST_QUOTE = 60;

interface OwnProps {
  readonly act: Act;
  readonly target: Target;
  readonly own: boolean;
  readonly onOwn: (own: boolean) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The choice whether a reply is about what was said, or says something of its own. */
export function OwnChoice({ act, target, own, onOwn, text, onText }: OwnProps) {
  const same = useTargetWords(target);
  const name = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const wasOwn = useRef(own);
  useEffect(() => {
    if (own && !wasOwn.current) field.current?.focus();
    wasOwn.current = own;
  }, [own]);
  return (
    <fieldset className="dialog-field exchange-reply-own">
      <legend>{t('The reply is about')}</legend>
      <label className="inspector-check">
        <input type="radio" name={name} checked={!own} onChange={() => onOwn(false)} />
        <span>
          <Translated message="what was said: {same}" values={{ same: <bdi>{same}</bdi> }} />
        </span>
      </label>
      <label className="inspector-check">
        <input type="radio" name={name} checked={own} onChange={() => onOwn(true)} />
        <span>{t(OWN_WORDS[act] ?? msg('a statement of their own'))}</span>
      </label>
      {own && (
        <textarea
          ref={field}
          className="field"
          aria-label={act === 'questions' ? t('Their question') : t('Their own statement')}
          dir="auto"
          rows={2}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </fieldset>
  );
}

const OWN_WORDS: Readonly<Partial<Record<Act, string>>> = {
  denies: msg('what was said, and makes a statement of their own'),
  questions: msg('a question of their own'),
};

interface DrawProps {
  readonly target: Target;
  /** null: what is replied to is on no map. */
  readonly map: MapId | null;
  readonly text: string;
  readonly kinds: readonly RelationKind[];
  readonly kind: RelationKind;
  readonly onKind: (kind: RelationKind) => void;
  readonly draws: boolean;
  readonly onDraws: (draws: boolean) => void;
}

/** The relation that matches a reply. */
export function DrawChoice({ target, map, text, kinds, kind, onKind, draws, onDraws }: DrawProps) {
  const aim = useTargetWords(target);
  const title = useDebate(({ maps }) => (map === null ? '' : (maps.get(map)?.title ?? '')));
  const [only, ...others] = kinds;
  return (
    <div className="exchange-reply-draw">
      <label className="inspector-check">
        <input type="checkbox" checked={draws} onChange={(event) => onDraws(event.target.checked)} />
        {map === null ? (
          t('Also relate them')
        ) : (
          <span>
            <Translated message="Also draw it on the map {title}" values={{ title: <bdi>{shortQuote(title)}</bdi> }} />
          </span>
        )}
      </label>
      <p>
        <bdi>{text.trim() === '' ? t('their statement') : shortQuote(text, LONGEST_QUOTE)}</bdi>{' '}
        {others.length === 0 ? (
          only
        ) : (
          <select
            aria-label={t('What it does')}
            className="inspector-select"
            value={kind}
            disabled={!draws}
            onChange={(event) => onKind(event.target.value as RelationKind)}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        )}{' '}
        <bdi>{aim}</bdi>
      </p>
    </div>
  );
}

function useTargetWords(target: Target): string {
  return useDebate((debate) => targetInWords(debate, target));
}

function targetInWords(debate: Debate, target: Target): string {
  if ('statement' in target) return shortQuote(debate.get('statement', target.statement).text, LONGEST_QUOTE);
  return t('the step: {relation}', { relation: describeRelation(debate, debate.get('relation', target.relation)) });
}
