import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { actsOn, actWord } from '../../shared/model/act-words.ts';
import { deleteMoves, editMove } from '../../shared/model/commands/moves.ts';
import type { Act, Move } from '../../shared/model/entities.ts';
import { useApp, useDebate } from '../state/app-context.ts';
import { IconButton } from './fields/icon-button.tsx';
import { TextField } from './fields/text-field.tsx';
import { SpeakerLink } from './links.tsx';

interface Props {
  readonly move: Readonly<Move>;
  readonly isQuestion: boolean;
  /** undefined: it is the first. */
  readonly moveUp: (() => void) | undefined;
  /** undefined: it is the last. */
  readonly moveDown: (() => void) | undefined;
}

/** A move: who does what, when, and in which words. */
export function MoveItem({ move, isQuestion, moveUp, moveDown }: Props) {
  const app = useApp();
  const { id } = move;
  const name = useDebate((debate) => debate.speakers.get(move.speaker)?.name ?? '');
  const setAct = (act: Act) => app.change('Change act', (debate) => editMove(debate, { move: id, act }));
  const remove = () => app.change('Delete move', (debate) => deleteMoves(debate, { moves: [id] }));
  return (
    <li className="inspector-move">
      <div className="inspector-row">
        <SpeakerLink id={move.speaker} />
        <span className="inspector-row-actions">
          {moveUp !== undefined && <IconButton label={`Move ${name} up`} icon={ArrowUp} run={moveUp} />}
          {moveDown !== undefined && <IconButton label={`Move ${name} down`} icon={ArrowDown} run={moveDown} />}
          <IconButton label={`Delete the move of ${name}`} icon={X} run={remove} />
        </span>
      </div>
      <div className="inspector-move-when">
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
        <TextField
          label={`Date of the move of ${name}`}
          placeholder="Date, such as 2025-01"
          text={{
            edit: 'Edit date',
            read: (debate) => debate.moves.get(id)?.at ?? '',
            write: (debate, text) => editMove(debate, { move: id, at: text.trim() === '' ? null : text.trim() }),
          }}
        />
      </div>
      <Words move={move} name={name} />
    </li>
  );
}

/** In serif only where they are the speaker's own, from a source that gives them. */
function Words({ move, name }: { move: Readonly<Move>; name: string }) {
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
              <bdi>{source.csl.title || 'an untitled source'}</bdi>
            </>
          )}
        </p>
      )}
    </>
  );
}
