import type { SpeakerKind } from '../../../shared/model/entities.ts';

/** What each kind of speaker is called. */
export const SPEAKER_KIND_NAMES: Readonly<Record<SpeakerKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  group: 'Group',
};
