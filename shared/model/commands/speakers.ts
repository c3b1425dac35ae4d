import { type Change, created, type Fields, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import type { SpeakerId } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { namesBeside } from '../speaker-names.ts';

type SpeakerFields = Fields<'speaker'>;

/** Adds a speaker. Throws `InvalidValue` when the name is blank or the colour is not `#rrggbb`. */
export function addSpeaker(
  _debate: Debate,
  args: Pick<SpeakerFields, 'kind' | 'name' | 'colour'> & { newId: NewId; role?: string },
): Change[] {
  const { newId, kind, name, role = '', colour } = args;
  return [created('speaker', { id: newId(), ...readFields('speaker', { kind, name, otherNames: [], role, colour }) })];
}

/**
 * Edits a speaker. One that is renamed keeps its former name among its other names, unless these are given too: that
 * which it had, or `former`, which it had before it was being renamed word by word. Throws `InvalidValue`, `NotFound`.
 */
export function editSpeaker(
  debate: Debate,
  args: Partial<SpeakerFields> & { speaker: SpeakerId; former?: string },
): Change[] {
  const { speaker: id, former, ...given } = args;
  const speaker = debate.get('speaker', id);
  const { name = speaker.name, otherNames, ...fields } = readFields('speaker', given);
  const kept = name === speaker.name ? speaker.otherNames : [...speaker.otherNames, former ?? speaker.name];
  return updated('speaker', speaker, { ...fields, name, otherNames: namesBeside(name, otherNames ?? kept) });
}
