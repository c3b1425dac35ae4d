import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { editMove } from '../../shared/model/commands/moves.ts';
import type { MoveId } from '../../shared/model/entities.ts';
import type { Box } from '../../shared/scene/scene.ts';
import { useApp, useDebate } from '../state/app-context.ts';
import { useVisit } from '../state/use-visit.ts';

/** The field in which the words of a move are typed, over its card. */
export function WordsEditor({ id, box, onLeave }: { id: MoveId; box: Box; onLeave: () => void }) {
  const app = useApp();
  const visit = useVisit();
  const field = useRef<HTMLTextAreaElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const words = useDebate((debate) => debate.moves.get(id)?.words ?? '');
  const [typed, setTyped] = useState(words);
  const name = useDebate((debate) => debate.speakers.get(debate.moves.get(id)?.speaker ?? '')?.name ?? '');

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const leave = () => {
    visit.end();
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
    event.preventDefault();
    leave();
  };
  const type = (text: string) => {
    setTyped(text);
    setRefusal(app.type('Edit words', (debate) => editMove(debate, { move: id, words: text }), visit.step()));
  };
  return (
    <div className="exchange-editor" style={{ left: box.x, top: box.y, width: box.width, minHeight: box.height }}>
      <p className="heading">Words</p>
      <textarea
        ref={field}
        aria-label={`Words of ${name}`}
        aria-invalid={refusal !== null}
        placeholder="What was said, in words…"
        dir="auto"
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // Another window may be in front for a while: then the field keeps the focus in this one.
          if (document.hasFocus()) leave();
        }}
      />
      {refusal !== null && <p role="alert">{refusal}</p>}
    </div>
  );
}
