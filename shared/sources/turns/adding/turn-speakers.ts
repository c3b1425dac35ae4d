import type { Fields } from '../../../model/change.ts';
import type { Debate } from '../../../model/debate.ts';
import type { Speaker, SpeakerId } from '../../../model/entities.ts';
import { freshColour } from '../../../model/speaker-colours.ts';
import { foldedName, foldedOffice, isOffice } from '../names/person-name.ts';
import type { Turn } from '../turn.ts';

/** A speaker in a transcript: one that the debate has already, or one to be added. */
export interface TurnSpeaker {
  /** The name as the turns have it. */
  readonly name: string;
  /** The number of this speaker's turns. */
  readonly turns: number;
  /** null if not in the debate yet. */
  readonly existing: SpeakerId | null;
  /** The speaker that would be added. */
  readonly proposed: Fields<'speaker'>;
}

/**
 * Returns the speakers of `turns`, in the order in which they first speak. A speaker of the debate is matched who has
 * the same name, or has it among its other names, titles and case aside; or is the only one with a last name that stands alone; or is the only one with
 * the office that stands for a name.
 */
export function speakersFor(debate: Debate, turns: readonly Pick<Turn, 'speaker' | 'role'>[]): readonly TurnSpeaker[] {
  const speakers = [...debate.speakers.values()];
  const colours = speakers.map(({ colour }) => colour);
  const byName = Map.groupBy(turns, ({ speaker }) => speaker);
  return [...byName].map(([name, own]) => {
    const colour = freshColour(colours);
    const existing = speakerNamed(speakers, name);
    if (existing === null) colours.push(colour);
    const role = own.find((turn) => turn.role !== '')?.role ?? '';
    const kind = isCrowd(name) ? 'group' : 'person';
    return { name, turns: own.length, existing, proposed: { kind, name, otherNames: [], role, colour } };
  });
}

function speakerNamed(speakers: readonly Speaker[], name: string): SpeakerId | null {
  const folded = foldedName(name);
  const office = foldedOffice(name);
  const lastOf = (speaker: Speaker) => foldedName(speaker.name).split(' ').at(-1);
  const tries: ((speaker: Speaker) => boolean)[] = [
    (speaker) => speaker.name === name,
    (speaker) => foldedName(speaker.name) === folded,
    (speaker) => speaker.otherNames.includes(name),
    (speaker) => speaker.otherNames.some((other) => foldedName(other) === folded),
    (speaker) => !isOffice(name) && !folded.includes(' ') && lastOf(speaker) === folded,
    (speaker) => isOffice(name) && foldedOffice(speaker.role) === office,
  ];
  for (const fits of tries) {
    const found = speakers.filter(fits);
    if (found.length === 1) return found[0]?.id ?? null;
    if (found.length > 1) return null;
  }
  return null;
}

function isCrowd(name: string): boolean {
  return isOffice(name) && /\b(?:members|lords)$/iu.test(name);
}
