import { useId } from 'react';
import { editSpeaker } from '../../shared/model/commands/speakers.ts';
import type { SpeakerId } from '../../shared/model/entities.ts';
import { useApp, useDebate } from '../state/app-context.ts';
import { useVisit } from '../state/use-visit.ts';
import { SPEAKER_COLOURS } from './speaker-colours.ts';

/** A speaker's colour: one of the palette, or any other. */
export function ColourField({ speaker }: { speaker: SpeakerId }) {
  const app = useApp();
  const visit = useVisit();
  const name = useId();
  const colour = useDebate((debate) => debate.speakers.get(speaker)?.colour.toLowerCase() ?? '');
  const choose = (wanted: string) =>
    app.change('Change colour', (debate) => editSpeaker(debate, { speaker, colour: wanted }));
  // The system's colour picker gives every colour that the pointer passes.
  const turn = (wanted: string) =>
    app.type('Change colour', (debate) => editSpeaker(debate, { speaker, colour: wanted }), visit.step());
  return (
    <div className="inspector-colours" role="radiogroup" aria-label="Colour">
      {SPEAKER_COLOURS.map((each, index) => (
        <input
          key={each}
          type="radio"
          name={name}
          className="inspector-colour"
          style={{ background: each }}
          aria-label={`Colour ${index + 1}`}
          checked={each === colour}
          onChange={() => choose(each)}
        />
      ))}
      <input
        type="color"
        className="inspector-colour-custom"
        aria-label="Another colour"
        title="Another colour"
        value={colour}
        onChange={(event) => turn(event.target.value)}
        onBlur={visit.end}
      />
    </div>
  );
}
