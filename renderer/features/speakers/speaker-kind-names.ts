import { msg } from '../../../shared/language/translate.ts';
import type { SpeakerKind } from '../../../shared/model/entities.ts';

/** The name of each kind of speaker. */
export const SPEAKER_KIND_NAMES: Readonly<Record<SpeakerKind, string>> = {
  person: msg('Person'),
  organisation: msg('Organisation'),
  group: msg('Group'),
};
