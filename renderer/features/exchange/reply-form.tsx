import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { type CounterclaimError, errorCode } from '../../../shared/errors.ts';
import { t } from '../../../shared/language/translate.ts';
import { actsOn, actWord } from '../../../shared/model/act-words.ts';
import { mayHaveOwn, type Reply, replyRelations } from '../../../shared/model/commands/reply.ts';
import type { Act, Edtf, Move, MoveId } from '../../../shared/model/entities.ts';
import { speakerNamed } from '../../../shared/model/speaker-names.ts';
import { typedDate } from '../../../shared/model/typed-date.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { useApp, useAppState, useDebate, useReadDebate } from '../../core/app-context.ts';
import { SpeakerNameField } from '../../ui/connected/speaker-field.tsx';
import { Translated } from '../../ui/translated.tsx';
import { makeReply, mapFor } from './make-reply.ts';
import { DrawChoice, OwnChoice } from './reply-choices.tsx';
import { useReplyFields } from './reply-fields.ts';

interface Props {
  readonly to: MoveId;
  /** The left edge of the drawn exchange, in CSS, and its width. */
  readonly left: string;
  readonly most: number;
  /** Position in it, in pixels of the window. */
  readonly at: Point;
  readonly onClose: () => void;
}

/** Pixels of the window. */
const WIDTH = 440;

/**
 * The form of a new reply to a move, in the place where the reply will stand: who answers, what they do, when, and in
 * which words. Closed before it is added, it comes back as it was; Cancel gives it up.
 */
export function ReplyForm(props: Props) {
  const move = useDebate((debate) => debate.moves.get(props.to));
  return move === undefined ? null : <Form {...props} move={move} />;
}

function Form({ to, move, left, most, at, onClose }: Props & { readonly move: Move }) {
  const app = useApp();
  const readDebate = useReadDebate();
  const shownMap = useAppState((state) => state.map);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { target } = move;
  const isQuestion = useDebate(
    ({ statements }) => 'statement' in target && statements.get(target.statement)?.kind === 'question',
  );
  const asked = useDebate(({ speakers }) => speakers.get(move.speaker)?.name ?? '');
  const reply = useReplyFields(move);
  const { fields, giveUp } = reply;
  const { name, act, hasOwn, text, draws, chosen, date, words } = fields;
  const [refusal, setRefusal] = useState<string | null>(null);
  const change: typeof reply.change = (part) => {
    setRefusal(null);
    reply.change(part);
  };

  const acts = actsOn(isQuestion, 'asserts');
  const own = hasOwn && mayHaveOwn(act);
  const kinds = useDebate((debate) => replyRelations(debate, move, act));
  const relate = chosen !== null && kinds.includes(chosen) ? chosen : (kinds[0] ?? null);
  const map = useDebate((debate) => mapFor(debate, target, shownMap));

  useEffect(() => {
    form.current?.querySelector('input')?.select();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be done when the form has grown.
  useEffect(() => {
    form.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [own, refusal]);

  const submit = () => {
    let at: Edtf | null;
    try {
      at = typedDate(date, new Date());
    } catch (error) {
      if (errorCode(error) !== 'InvalidValue') throw error;
      setRefusal((error as CounterclaimError).message);
      return;
    }
    const known = speakerNamed(readDebate().speakers.values(), name);
    const said: Reply = {
      replyTo: to,
      speaker: known === undefined ? { name: name.trim() } : { id: known.id },
      act,
      own: own ? { id: uuidv7(), text } : null,
      relate: own && draws ? relate : null,
      at,
      words,
    };
    const refused = makeReply(app, said, map);
    setRefusal(refused);
    if (refused !== null) return;
    giveUp();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  };
  return (
    <form
      ref={form}
      className="exchange-reply-form"
      aria-label={t('Reply to {asked}', { asked })}
      style={{ left: `calc(${left} + ${Math.max(0, Math.min(at.x, most - WIDTH))}px)`, top: at.y, width: WIDTH }}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="exchange-reply-head">
        <h2 className="heading">
          <Translated message="Reply to {asked}" values={{ asked: <bdi>{asked}</bdi> }} />
        </h2>
        <button type="button" className="button quiet dialog-close" aria-label={t('Close')} onClick={onClose}>
          <X size={15} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <div className="exchange-reply-row">
        <div className="dialog-field">
          <label htmlFor={`${id}-speaker`}>{t('Speaker')}</label>
          <SpeakerNameField
            field={{ id: `${id}-speaker` }}
            label={t('Speaker')}
            placeholder={t('A name, known or new')}
            name={name}
            onName={(next) => change({ name: next })}
          />
        </div>
        <label className="dialog-field" htmlFor={`${id}-act`}>
          {t('Does what')}
          <select
            id={`${id}-act`}
            className="field"
            value={act}
            onChange={(event) => {
              const next = event.target.value as Act;
              change({ act: next, ...(next === 'asserts' && { hasOwn: true }) });
            }}
          >
            {acts.map((each) => (
              <option key={each} value={each}>
                {actWord(each, isQuestion)}
              </option>
            ))}
          </select>
        </label>
        <label className="dialog-field" htmlFor={`${id}-date`}>
          {t('Date')}
          <input
            id={`${id}-date`}
            className="field"
            autoComplete="off"
            placeholder={t('14 Nov 2024')}
            value={date}
            onChange={(event) => change({ date: event.target.value })}
          />
        </label>
      </div>
      {mayHaveOwn(act) && (
        <OwnChoice
          act={act}
          target={target}
          own={own}
          onOwn={(next) => change({ hasOwn: next })}
          text={text}
          onText={(next) => change({ text: next })}
        />
      )}
      {own && relate !== null && (
        <DrawChoice
          target={target}
          map={map}
          text={text}
          kinds={kinds}
          kind={relate}
          onKind={(next) => change({ chosen: next })}
          draws={draws}
          onDraws={(next) => change({ draws: next })}
        />
      )}
      <label className="dialog-field" htmlFor={`${id}-words`}>
        {t('Words')}
        <textarea
          id={`${id}-words`}
          className="field"
          dir="auto"
          rows={2}
          placeholder={t('As they were reported')}
          value={words}
          onChange={(event) => change({ words: event.target.value })}
        />
      </label>
      <p role="alert" className="inspector-problem">
        {refusal}
      </p>
      <div className="exchange-reply-buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            giveUp();
            onClose();
          }}
        >
          {t('Cancel')}
        </button>
        <button type="submit" className="button main">
          {t('Add reply')}
        </button>
      </div>
    </form>
  );
}
