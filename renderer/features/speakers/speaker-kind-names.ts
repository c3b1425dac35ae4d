import type { SpeakerKind } from '../../../shared/model/entities.ts';

/** The name of each kind of speaker. */
export const SPEAKER_KIND_NAMES: Readonly<Record<SpeakerKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  group: 'Group',
};
