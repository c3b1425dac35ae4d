import type { Fields } from '../model/change.ts';
import type { Debate } from '../model/debate.ts';
import type { Speaker, SpeakerId } from '../model/entities.ts';
import { freshColour } from '../model/speaker-colours.ts';
import type { Turn } from './turn.ts';
import { foldedName, foldedOffice, isOffice } from './turns-names.ts';

/** Who speaks in a transcript: somebody whom the debate has already, or a speaker to be made. */
export interface TurnSpeaker {
  /** As the turns have it. */
  readonly name: string;
  /** How many turns are this speaker's. */
  readonly turns: number;
  /** null: not in the debate yet. */
  readonly existing: SpeakerId | null;
  /** What would be made. */
  readonly proposed: Fields<'speaker'>;
}

/**
 * The speakers of `turns`, in the order in which they first speak. One of the debate is taken for them who has the same name, titles and
 * case aside; or is the only one with a last name that stands alone; or is the only one with the office that stands for a name.
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
    return { name, turns: own.length, existing, proposed: { kind, name, role, colour } };
  });
}

function speakerNamed(speakers: readonly Speaker[], name: string): SpeakerId | null {
  const folded = foldedName(name);
  const office = foldedOffice(name);
  const lastOf = (speaker: Speaker) => foldedName(speaker.name).split(' ').at(-1);
  const tries: ((speaker: Speaker) => boolean)[] = [
    (speaker) => speaker.name === name,
    (speaker) => foldedName(speaker.name) === folded,
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
