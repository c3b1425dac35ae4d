import { t } from '../../language/translate.ts';
import { Cycles } from '../../model/cycles.ts';
import { fieldFaults } from '../../model/field-rules.ts';
import { shortQuote } from '../../model/naming.ts';
import type { GivenMove, GivenTarget } from './given-entities.ts';
import type { NoteList, Spot } from './note-list.ts';

export interface PendingMove {
  readonly given: GivenMove;
  readonly spot: Spot;
}

interface Settling {
  readonly hasSpeaker: (key: string) => boolean;
  readonly hasTarget: (target: GivenTarget) => boolean;
  readonly hasExcerpt: (key: string) => boolean;
  readonly notes: NoteList;
}

/**
 * Returns the moves that the model allows, in their order. One without its speaker or its subject is left out; a reply to
 * a move that is not there, or in a circle, a date that cannot be read and an excerpt that is not there are taken away;
 * each is noted.
 */
export function settleMoves(pending: ReadonlyMap<string, PendingMove>, settling: Settling): Map<string, PendingMove> {
  const { notes } = settling;
  const moves = new Map<string, PendingMove>();
  for (const [key, { given, spot }] of pending) {
    const missing = missingEnd(given, settling);
    if (missing !== null) notes.add('left-out', t('A move is left out: {missing}.', { missing }), spot);
    else moves.set(key, { given: withSoundFields({ given, spot }, settling), spot });
  }
  const inCircle = new Cycles((key) => {
    const replyTo = moves.get(key)?.given.replyTo ?? null;
    return replyTo !== null && moves.has(replyTo) ? replyTo : null;
  });
  return new Map(
    [...moves].map(([key, { given, spot }]) => {
      const { replyTo = null } = given;
      if (replyTo === null || (moves.has(replyTo) && !inCircle.has(key))) return [key, { given, spot }];
      const reason = moves.has(replyTo)
        ? t('reply by reply, it would be one to itself')
        : t('the move to which it replies is not in the debate');
      notes.add('left-out', t('That a move is a reply is left out: {reason}.', { reason }), spot);
      return [key, { given: { ...given, replyTo: null }, spot }];
    }),
  );
}

function missingEnd({ speaker, target }: GivenMove, { hasSpeaker, hasTarget }: Settling): string | null {
  if (!hasSpeaker(speaker)) return t('its speaker is not in the file');
  return hasTarget(target) ? null : t('what it is about is not in the debate');
}

function withSoundFields({ given, spot }: PendingMove, { hasExcerpt, notes }: Settling): GivenMove {
  let { at = null, excerpt = null } = given;
  if (at !== null && fieldFaults('move', { at }).length > 0) {
    notes.add(
      'left-out',
      t('The date {at} of a move is left out: it cannot be read as one.', { at: shortQuote(at) }),
      spot,
    );
    at = null;
  }
  if (excerpt !== null && !hasExcerpt(excerpt)) {
    notes.add('left-out', t('The passage of a move is left out: it is not in the debate.'), spot);
    excerpt = null;
  }
  return { ...given, at, excerpt };
}
