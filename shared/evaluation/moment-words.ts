import { t } from '../language/translate.ts';
import { actWord } from '../model/act-words.ts';
import { byOrder, type Debate } from '../model/debate.ts';
import type { Move } from '../model/entities.ts';
import { shortQuote } from '../model/naming.ts';
import { shownDate } from '../model/shown-date.ts';
import type { Moment } from './as-of.ts';

/** Names a moment for the user: “16 January 2025”, or the move that had just been made, with its date. */
export function momentWords(debate: Debate, moment: Moment): string {
  if (typeof moment === 'string') return shownDate(moment);
  const move = moment.through === null ? undefined : debate.moves.get(moment.through);
  if (move === undefined) return t('the beginning');
  const date = move.at === null ? '' : `${shownDate(move.at)}: `;
  return `${date}${doneIn(debate, move)}`;
}

/** Names a moment in few words, for titles: its date, and which of the moves of that date had just been made, where there are several. */
export function momentTitle(debate: Debate, moment: Moment): string {
  if (typeof moment === 'string') return shownDate(moment);
  const move = moment.through === null ? undefined : debate.moves.get(moment.through);
  if (move === undefined || move.at === null) return t('the beginning');
  // Of one date, they follow each other as the user put them.
  const those = [...debate.moves.values()].filter(({ at }) => at === move.at).sort(byOrder);
  const place = those.indexOf(move) + 1;
  return those.length === 1 || place === those.length
    ? shownDate(move.at)
    : t('{date}, move {place} of {moves}', { date: shownDate(move.at), place, moves: those.length });
}

function doneIn(debate: Debate, { speaker, act, target }: Move): string {
  const name = debate.speakers.get(speaker)?.name ?? t('Somebody');
  if ('relation' in target) return t('{name} {act} a step', { name, act: actWord(act, false) });
  const statement = debate.statements.get(target.statement);
  return t('{name} {act} {statement}', {
    name,
    act: actWord(act, statement?.kind === 'question'),
    statement: shortQuote(statement?.text ?? '', 60),
  });
}
