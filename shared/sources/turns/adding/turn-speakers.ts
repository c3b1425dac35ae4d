import type { Fields } from '../../../model/change.ts';
import type { Debate } from '../../../model/debate.ts';
import type { Edtf, Speaker, SpeakerId } from '../../../model/entities.ts';
import { freshColour } from '../../../model/speaker-colours.ts';
import { mayHaveHeld } from '../names/held-offices.ts';
import { foldedOffice, isCrowd, isOffice } from '../names/offices.ts';
import { isSamePerson } from '../names/same-person.ts';
import { nameParts } from '../names/titles.ts';
import type { Turn } from '../turn.ts';

/** A speaker in a transcript: one that the debate has already, or one to be added. */
export interface TurnSpeaker {
  /** The name as the turns have it. */
  readonly name: string;
  /** The number of this speaker's turns. */
  readonly turns: number;
  /** null if not certainly in the debate yet. */
  readonly existing: SpeakerId | null;
  /** Somebody of the debate who may be meant, by the last name or the office alone; null for nobody, or too many. */
  readonly perhaps: SpeakerId | null;
  /** The speaker that would be added. */
  readonly proposed: Fields<'speaker'>;
}

/**
 * Returns the speakers of `turns`, in the order in which they first speak. A speaker of the debate is certain who has
 * the same name in full, or has it among its other names, titles that do not contradict and case aside. Somebody who
 * has only the last name, the initials or the office in common is no more than proposed; of several, the one who held the office on
 * the day `on`, or who has the constituency or party in common.
 */
export function speakersFor(
  debate: Debate,
  turns: readonly Pick<Turn, 'speaker' | 'role'>[],
  on: Edtf | null = null,
): readonly TurnSpeaker[] {
  const speakers = [...debate.speakers.values()];
  const colours = speakers.map(({ colour }) => colour);
  const byName = Map.groupBy(turns, ({ speaker }) => speaker);
  return [...byName].map(([name, own]) => {
    const colour = freshColour(colours);
    const existing = certainly(speakers, name);
    if (existing === null) colours.push(colour);
    const role = own.find((turn) => turn.role !== '')?.role ?? '';
    const kind = isCrowd(name) ? 'group' : 'person';
    const perhaps = existing === null ? maybe(speakers, name, { role, on: dayOf(on) }) : null;
    return { name, turns: own.length, existing, perhaps, proposed: { kind, name, otherNames: [], role, colour } };
  });
}

function certainly(speakers: readonly Speaker[], name: string): SpeakerId | null {
  const tries: ((speaker: Speaker) => boolean)[] = [
    (speaker) => speaker.name === name,
    (speaker) => speaker.otherNames.includes(name),
    (speaker) => !isOffice(name) && [speaker.name, ...speaker.otherNames].some((other) => isSameInFull(name, other)),
  ];
  for (const fits of tries) {
    const found = speakers.filter(fits);
    if (found.length === 1) return found[0]?.id ?? null;
    if (found.length > 1) return null;
  }
  return null;
}

function maybe(
  speakers: readonly Speaker[],
  name: string,
  { role, on }: { readonly role: string; readonly on: string | null },
): SpeakerId | null {
  const found = isOffice(name)
    ? holdersOf(speakers, name, on)
    : speakers.filter((speaker) => mayBeCalled(speaker, name));
  const alike = found.length > 1 ? found.filter((speaker) => sharesNote(speaker.role, role)) : found;
  return alike.length === 1 ? (alike[0]?.id ?? null) : null;
}

/** Returns who may have held an office on a day; those alone whose description says so by its time, if there are some. */
function holdersOf(speakers: readonly Speaker[], office: string, on: string | null): readonly Speaker[] {
  const held = speakers.map((speaker) => ({ speaker, how: mayHaveHeld(speaker.role, office, on) }));
  const dated = held.filter(({ how }) => how === 'dated');
  return (dated.length > 0 ? dated : held.filter(({ how }) => how !== null)).map(({ speaker }) => speaker);
}

function mayBeCalled({ name: own, otherNames }: Speaker, name: string): boolean {
  return [own, ...otherNames].some((other) => !isOffice(other) && maySameName(name, other));
}

/** Tells whether two descriptions have a part in common, such as a constituency. */
function sharesNote(role: string, other: string): boolean {
  const parts = (text: string) =>
    text
      .split(/[,;()]/u)
      .map(foldedOffice)
      .filter((part) => part !== '');
  const known = new Set(parts(role));
  return parts(other).some((part) => known.has(part));
}

/** Returns a date as far as it is plain: `2025-01-16`, or its year and month; null for none, or one in other words. */
function dayOf(date: Edtf | null): string | null {
  return date === null ? null : (/^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/u.exec(date)?.[0] ?? null);
}

function isSameInFull(name: string, other: string): boolean {
  const [a, b] = [nameParts(name), nameParts(other)];
  return a.given.join(' ') === b.given.join(' ') && a.given.length > 0 && isSame(name, other);
}

function maySameName(name: string, other: string): boolean {
  return isSame(name, other) || isSame(other, name);
}

function isSame(name: string, other: string): boolean {
  return isSamePerson({ parts: nameParts(name), party: '' }, { parts: nameParts(other), party: '' });
}
