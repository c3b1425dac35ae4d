import { actsOn, actWord } from '../../../../shared/model/act-words.ts';
import { editMove } from '../../../../shared/model/commands/moves.ts';
import type { Act, Move, MoveId } from '../../../../shared/model/entities.ts';
import { sourceTitle } from '../../../../shared/sources/source-title.ts';
import { useApp, useDebate } from '../../../core/app-context.ts';
import { DateField } from '../../../ui/connected/date-field.tsx';
import { TextField } from '../../../ui/connected/text-field.tsx';

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
  const setAct = (act: Act) => app.change('Change act', (debate) => editMove(debate, { move: move.id, act }));
  return (
    <select
      className="inspector-select"
      aria-label={`What ${name} does`}
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
      label={`Date of the move of ${name}`}
      placeholder="Date, such as 14 Nov 2024"
      place={{ entity: 'move', id, field: 'at' }}
      edit="Edit date"
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
        label={verbatim ? `Words of ${name}` : `Words of ${name}, as reported`}
        lines
        placeholder="Add the words…"
        className={verbatim ? 'inspector-verbatim' : ''}
        text={{
          place: { entity: 'move', id: move.id, field: 'words' },
          edit: 'Edit words',
          read: (debate) => debate.moves.get(move.id)?.words ?? '',
          write: (debate, words) => editMove(debate, { move: move.id, words }),
        }}
      />
      {move.words !== '' && (
        <p className="inspector-hint">
          {verbatim ? '' : 'Reported'}
          {source !== undefined && (
            <>
              {verbatim ? '' : ' in '}
              <bdi>{sourceTitle(source)}</bdi>
            </>
          )}
        </p>
      )}
    </>
  );
}
