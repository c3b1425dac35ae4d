import type { MouseEvent } from 'react';
import { t } from '../../../../shared/language/translate.ts';
import { actWord } from '../../../../shared/model/act-words.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import type { Move, MoveId } from '../../../../shared/model/entities.ts';
import { shortQuote } from '../../../../shared/model/naming.ts';
import { describeRelation } from '../../../../shared/scene/describe-relation.ts';
import { useApp, useDebate } from '../../../core/app-context.ts';
import { showMove } from '../../../core/show-in-debate.ts';

/** Characters of a statement that a move's sentence quotes. */
const LONGEST_QUOTE = 70;

/** A link to a move, as a sentence, which shows it in the exchange. */
export function MoveLink({ id }: { id: MoveId }) {
  const app = useApp();
  const words = useDebate((debate) => {
    const move = debate.moves.get(id);
    return move === undefined ? '' : moveInWords(debate, move);
  });
  const follow = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.closest('aside')?.focus();
    showMove(app, id);
  };
  return (
    <a href={`#${encodeURIComponent(id)}`} className="inspector-link" draggable={false} onClick={follow}>
      <bdi>{words}</bdi>
    </a>
  );
}

/** Returns a move in words: Elon Musk asserts “The accusation …”. */
export function moveInWords(debate: Debate, { speaker, act, target }: Readonly<Move>): string {
  const name = debate.speakers.get(speaker)?.name ?? '';
  if ('relation' in target) {
    const relation = debate.relations.get(target.relation);
    const word = actWord(act, false);
    return relation === undefined
      ? t('{name} {act} that a step holds', { name, act: word })
      : t('{name} {act} that {relation}', { name, act: word, relation: describeRelation(debate, relation) });
  }
  const statement = debate.statements.get(target.statement);
  return `${name} ${actWord(act, statement?.kind === 'question')} ${shortQuote(statement?.text ?? '', LONGEST_QUOTE)}`;
}
