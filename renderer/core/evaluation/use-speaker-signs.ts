import type { Debate } from '../../../shared/model/debate.ts';
import type { SpeakerId } from '../../../shared/model/entities.ts';
import { type SpeakerSign, speakerSigns } from '../../../shared/model/speaker-signs.ts';
import { useAppState, useDebate } from '../app-context.ts';

const NONE: ReadonlyMap<SpeakerId, SpeakerSign> = new Map();

/** Returns the signs of the debate's speakers while cards are marked by them; the same map as long as no speaker changes. */
export function useSpeakerSigns(): ReadonlyMap<SpeakerId, SpeakerSign> {
  const isWanted = useAppState(({ marks }) => marks.includes('speakers'));
  return useDebate(isWanted ? signsOf : none);
}

function none(): ReadonlyMap<SpeakerId, SpeakerSign> {
  return NONE;
}

const MADE = new WeakMap<Debate, { readonly key: string; readonly signs: ReadonlyMap<SpeakerId, SpeakerSign> }>();

function signsOf(debate: Debate): ReadonlyMap<SpeakerId, SpeakerSign> {
  const key = JSON.stringify(Array.from(debate.speakers.values(), ({ id, name, colour }) => [id, name, colour]));
  const known = MADE.get(debate);
  if (known?.key === key) return known.signs;
  const signs = speakerSigns(debate);
  MADE.set(debate, { key, signs });
  return signs;
}
