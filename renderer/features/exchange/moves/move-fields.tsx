import { msg, t } from '../../../../shared/language/translate.ts';
import { actsOn, actWord } from '../../../../shared/model/act-words.ts';
import { editMove } from '../../../../shared/model/commands/moves.ts';
import type { Act, Move, MoveId } from '../../../../shared/model/entities.ts';
import { sourceTitle } from '../../../../shared/sources/source-title.ts';
import { useApp, useDebate } from '../../../core/app-context.ts';
import { DateField } from '../../../ui/connected/date-field.tsx';
import { TextField } from '../../../ui/connected/text-field.tsx';
import { Translated } from '../../../ui/translated.tsx';

interface Props {
  readonly move: Readonly<Move>;
  /** The name of its speaker. */
  readonly name: string;
}

/** Tells whether a move is about a question. */
function useIsOnQuestion({ target }: Readonly<Move>): boolean {
  return useDebate((debate) => 'statement' in target && debate.statements.get(target.statement)?.kind === 'question');
}

export function MoveAct({ move, name }: Props) {
  const app = useApp();
  const isQuestion = useIsOnQuestion(move);
  const setAct = (act: Act) => app.change(msg('Change act'), (debate) => editMove(debate, { move: move.id, act }));
  return (
    <select
      className="inspector-select"
      aria-label={t('What {name} does', { name })}
      value={move.act}
      onChange={(event) => setAct(event.target.value as Act)}
    >
      {actsOn(isQuestion, move.act).map((act) => (
        <option key={act} value={act}>
          {actWord(act, isQuestion)}
        </option>
      ))}
    </select>
  );
}

export function MoveDate({ id, name }: { id: MoveId; name: string }) {
  return (
    <DateField
      label={t('Date of the move of {name}', { name })}
      placeholder={t('Date, such as 14 Nov 2024')}
      place={{ entity: 'move', id, field: 'at' }}
      edit={msg('Edit date')}
      read={(debate) => debate.moves.get(id)?.at ?? null}
      write={(debate, at) => editMove(debate, { move: id, at })}
    />
  );
}

/** The words of a move; in serif only if they are the speaker's own, from a source that gives them. */
export function MoveWords({ move, name }: Props) {
  const source = useDebate((debate) => {
    const excerpt = move.excerpt === null ? undefined : debate.excerpts.get(move.excerpt);
    return excerpt === undefined ? undefined : debate.sources.get(excerpt.source);
  });
  const verbatim = source?.verbatim ?? false;
  return (
    <>
      <TextField
        label={verbatim ? t('Words of {name}', { name }) : t('Words of {name}, as reported', { name })}
        lines
        placeholder={t('Add the words…')}
        className={verbatim ? 'inspector-verbatim' : ''}
        text={{
          place: { entity: 'move', id: move.id, field: 'words' },
          edit: msg('Edit words'),
          read: (debate) => debate.moves.get(move.id)?.words ?? '',
          write: (debate, words) => editMove(debate, { move: move.id, words }),
        }}
      />
      {move.words !== '' && (
        <p className="inspector-hint">
          {source === undefined ? (
            t('Reported')
          ) : verbatim ? (
            <bdi>{sourceTitle(source)}</bdi>
          ) : (
            <Translated message="Reported in {source}" values={{ source: <bdi>{sourceTitle(source)}</bdi> }} />
          )}
        </p>
      )}
    </>
  );
}
