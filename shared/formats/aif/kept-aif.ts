/**
 * What an AIF file says and a debate has no words for: kept in the record of a source, under `custom.aif`, so that it goes out
 * again. It names what is in the debate by the debate's ids, and all other nodes by their ids in the file.
 */
import { cleanText } from '../../model/clean-text.ts';
import type { DebateData } from '../../model/debate.ts';
import type { CslItem } from '../../model/entities.ts';
import { idOf, listOf, recordOf, textOf } from '../reading/json-values.ts';

export interface KeptNode {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly scheme?: string;
  readonly person?: string;
  readonly start?: string;
}

/** How a move was said. */
export interface KeptMove {
  /** The move's id. */
  readonly key: string;
  /** The illocution’s own name. */
  readonly illocution: string;
  readonly locution: string;
  /** The transition that it is anchored at, where it is not at its locution. */
  readonly transition?: string;
}

export interface KeptReply {
  readonly transition: string;
  readonly from: string;
  readonly to: string;
}

export interface KeptAif {
  readonly nodes: readonly KeptNode[];
  readonly edges: readonly (readonly [from: string, to: string])[];
  /** Roles of premises and critical questions, by edge. */
  readonly roles: readonly (readonly [from: string, to: string, role: string])[];
  readonly moves: readonly KeptMove[];
  readonly replies: readonly KeptReply[];
  /** When nodes were made: a time, and the nodes of that time. */
  readonly times: readonly (readonly [time: string, ...nodes: string[]])[];
  /** When locutions ended, and the source that is given for them; '' where that is not said. */
  readonly spoken: readonly (readonly [node: string, end: string, source: string])[];
}

/** Well below what a source's record may have, with all that is written around texts. */
const MOST_CHARACTERS = 150_000;

export function isEmpty({ nodes, edges, roles, moves, replies, times, spoken }: KeptAif): boolean {
  return [nodes, edges, roles, moves, replies, times, spoken].every((list) => list.length === 0);
}

/** Tells whether a source's record has room for it. */
export function fitsRecord(kept: KeptAif): boolean {
  return JSON.stringify(kept).length <= MOST_CHARACTERS;
}

export function withKeptAif(csl: CslItem, kept: KeptAif): CslItem {
  return { ...csl, custom: { ...recordOf(csl['custom']), aif: cleaned(kept) } };
}

/** Returns what is kept in the records of a debate’s sources. */
export function keptAifOf({ sources }: Pick<DebateData, 'sources'>): KeptAif[] {
  return sources.map(({ csl }) => keptAifIn(csl)).filter((kept) => kept !== null);
}

/** Returns what is kept in a record, as far as it is sound; null for nothing. */
export function keptAifIn(csl: CslItem): KeptAif | null {
  const aif = recordOf(recordOf(csl['custom'])['aif']);
  if (Object.keys(aif).length === 0) return null;
  const texts = (value: unknown, count?: number) =>
    listOf(value).filter((entry): entry is string[] => {
      const list = listOf(entry);
      return (count === undefined || list.length === count) && list.every((item) => typeof item === 'string');
    });
  const entries = (value: unknown) => listOf(value).map(recordOf);
  return {
    nodes: entries(aif['nodes']).flatMap(({ id, type, text, scheme, person, start }) => {
      const node = { id: textOf(id), type: textOf(type), text: textOf(text) };
      if (node.id === '' || node.type === '') return [];
      return [{ ...node, ...given({ scheme: idOf(scheme), person: idOf(person), start: idOf(start) }) }];
    }),
    edges: texts(aif['edges'], 2) as unknown as [string, string][],
    roles: texts(aif['roles'], 3) as unknown as [string, string, string][],
    moves: entries(aif['moves']).map(({ key, illocution, locution, transition }) => ({
      key: textOf(key),
      illocution: textOf(illocution),
      locution: textOf(locution),
      ...given({ transition: idOf(transition) }),
    })),
    replies: entries(aif['replies']).map(({ transition, from, to }) => ({
      transition: textOf(transition),
      from: textOf(from),
      to: textOf(to),
    })),
    times: texts(aif['times']).filter(({ length }) => length > 1) as unknown as [string, ...string[]][],
    spoken: texts(aif['spoken'], 3) as unknown as [string, string, string][],
  };
}

/** Returns the members that are not null. */
function given<K extends string>(members: Record<K, string | null>): Partial<Record<K, string>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null)) as Partial<
    Record<K, string>
  >;
}

function cleaned(kept: KeptAif): unknown {
  return JSON.parse(JSON.stringify(kept), (_, value: unknown) =>
    typeof value === 'string' ? cleanText(value).text : value,
  );
}
