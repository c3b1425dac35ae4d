import { useEffect, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Move } from '../../../shared/model/entities.ts';
import { useApp, useReadDebate } from '../../core/app-context.ts';
import {
  draftAt,
  dropDraft,
  keepDraft,
  leaveDraft,
  type ReplyFields,
  type TextPlace,
} from '../../core/slices/unsaved.ts';
import { lastAnswerer } from './reply-speaker.ts';

/** Returns the fields of a reply to a move: as they were when its form was last left, if something was typed. */
export function useReplyFields(move: Move) {
  const app = useApp();
  const readDebate = useReadDebate();
  const { id } = move;
  const [fields, setFields] = useState(
    () => draftAt(app.store.getState(), replyTo(id))?.reply ?? freshFields(readDebate(), move),
  );
  const keep = (reply: ReplyFields) => {
    const text = [reply.text, reply.words].filter((each) => each.trim() !== '').join('\n\n');
    if (text === '') dropDraft(app, replyTo(id));
    else
      keepDraft(app, { place: replyTo(id), text, problem: t('The reply has not been added yet.'), left: false, reply });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: as it opens, and as it goes.
  useEffect(() => {
    keep(fields);
    return () => leaveDraft(app, replyTo(id));
  }, [app, id]);
  return {
    fields,
    change(part: Partial<ReplyFields>) {
      const next = { ...fields, ...part };
      setFields(next);
      keep(next);
    },
    giveUp: () => dropDraft(app, replyTo(id)),
  };
}

function replyTo(id: string): TextPlace {
  return { entity: 'move', id, field: 'reply' };
}

function freshFields(debate: Debate, move: Move): ReplyFields {
  return {
    name: lastAnswerer(debate, move)?.name ?? '',
    act: move.act === 'asserts' || move.act === 'concedes' ? 'denies' : 'asserts',
    hasOwn: false,
    text: '',
    draws: true,
    chosen: null,
    date: move.at ?? '',
    words: '',
  };
}
