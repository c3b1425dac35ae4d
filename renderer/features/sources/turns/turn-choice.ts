import type { Debate } from '../../../../shared/model/debate.ts';
import type { Edtf, SourceId, SpeakerId } from '../../../../shared/model/entities.ts';
import { speakersFor } from '../../../../shared/sources/turns/adding/turn-speakers.ts';
import type { Turn } from '../../../../shared/sources/turns/turn.ts';

/** The user's choices among a transcript's turns. */
export interface TurnChoice {
  /** Indexes of the turns that are left out. */
  readonly without: ReadonlySet<number>;
  /** The names written in place of those that the transcript gives. */
  readonly names: ReadonlyMap<string, string>;
}
export type ChooseTurns = (change: (before: TurnChoice) => TurnChoice) => void;

/** Chooses all turns except those that are passages of the source already. */
export function firstChoice(debate: Debate, source: SourceId, turns: readonly Turn[]): TurnChoice {
  const marked = new Set(debate.excerptsBySource.get(source).map(({ start, end }) => `${start} ${end}`));
  const without = [...turns.keys()].filter((index) => marked.has(`${turns[index]?.start} ${turns[index]?.end}`));
  return { without: new Set(without), names: new Map() };
}

/** Returns the turns that are kept, under the chosen names. */
export function keptTurns(turns: readonly Turn[], { without, names }: TurnChoice): Turn[] {
  return turns.filter((_, index) => !without.has(index)).map((turn) => named(turn, names));
}

/** Somebody who speaks in a transcript. */
export interface NamedSpeaker {
  /** The name in the transcript. */
  readonly name: string;
  /** The content of its field. */
  readonly written: string;
  readonly turns: number;
  /** The name of the matching speaker of the debate; null: a new one. */
  readonly existing: string | null;
  /** The name of somebody of the debate who may be meant; null for nobody. */
  readonly perhaps: string | null;
}

/** Returns the speakers, in the order in which they first speak; `on` is the day, which tells who held an office. */
export function namedSpeakers(
  debate: Debate,
  turns: readonly Turn[],
  names: TurnChoice['names'],
  on: Edtf | null,
): NamedSpeaker[] {
  const found = speakersFor(
    debate,
    turns.map((turn) => named(turn, names)),
    on,
  );
  const byName = new Map(found.map((speaker) => [speaker.name, speaker]));
  const nameOf = (id: SpeakerId | null | undefined) => (id == null ? null : debate.get('speaker', id).name);
  return [...Map.groupBy(turns, ({ speaker }) => speaker)].map(([name, own]) => {
    const match = byName.get(chosenName(name, names));
    return {
      name,
      written: names.get(name) ?? name,
      turns: own.length,
      existing: nameOf(match?.existing),
      perhaps: nameOf(match?.perhaps),
    };
  });
}

/** Returns the name that was chosen for one of the transcript's; an emptied field means that one. */
export function chosenName(name: string, names: TurnChoice['names']): string {
  return names.get(name)?.trim() || name;
}

function named(turn: Turn, names: TurnChoice['names']): Turn {
  return { ...turn, speaker: chosenName(turn.speaker, names) };
}
