import { useId } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { editSpeaker } from '../../../shared/model/commands/speakers.ts';
import type { SpeakerId } from '../../../shared/model/entities.ts';
import { SPEAKER_COLOURS } from '../../../shared/model/speaker-colours.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { useVisit } from '../../core/use-visit.ts';

/** A speaker's colour: one of the palette, or any other. */
export function ColourField({ speaker }: { speaker: SpeakerId }) {
  const app = useApp();
  const visit = useVisit();
  const name = useId();
  const colour = useDebate((debate) => debate.speakers.get(speaker)?.colour.toLowerCase() ?? '');
  const choose = (wanted: string) =>
    app.change(msg('Change colour'), (debate) => editSpeaker(debate, { speaker, colour: wanted }));
  // The system's colour picker reports every colour that the pointer passes.
  const turn = (wanted: string) =>
    app.type(msg('Change colour'), (debate) => editSpeaker(debate, { speaker, colour: wanted }), visit.step());
  return (
    <div className="inspector-colours" role="radiogroup" aria-label={t('Colour')}>
      {SPEAKER_COLOURS.map(({ value, name: called }) => (
        <input
          key={value}
          type="radio"
          name={name}
          className="inspector-colour"
          style={{ background: value }}
          aria-label={t(called)}
          title={t(called)}
          checked={value === colour}
          onChange={() => choose(value)}
        />
      ))}
      <input
        type="color"
        className="inspector-colour-custom"
        aria-label={t('Another colour')}
        title={t('Another colour')}
        value={colour}
        onChange={(event) => turn(event.target.value)}
        onBlur={visit.end}
      />
    </div>
  );
}
