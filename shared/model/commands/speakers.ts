import { type Change, created, type Fields, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import type { SpeakerId } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';

type SpeakerFields = Fields<'speaker'>;

/** Adds a speaker. Throws `InvalidValue` when the name is blank or the colour is not `#rrggbb`. */
export function addSpeaker(
  _debate: Debate,
  args: Pick<SpeakerFields, 'kind' | 'name' | 'colour'> & { newId: NewId; role?: string },
): Change[] {
  const { newId, kind, name, role = '', colour } = args;
  return [created('speaker', { id: newId(), ...readFields('speaker', { kind, name, role, colour }) })];
}

/** Edits a speaker. Throws `InvalidValue`, `NotFound`. */
export function editSpeaker(debate: Debate, args: Partial<SpeakerFields> & { speaker: SpeakerId }): Change[] {
  const { speaker, ...fields } = args;
  return updated('speaker', debate.get('speaker', speaker), readFields('speaker', fields));
}
