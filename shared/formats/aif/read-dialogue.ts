import { t } from '../../language/translate.ts';
import { cleanText } from '../../model/clean-text.ts';
import type { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenTarget } from '../reading/given-entities.ts';
import type { AifGraph, AifNode, Neighbours } from './aif-graph.ts';
import { dateOf } from './date-of.ts';
import { ownAct } from './own-members.ts';
import { actOf } from './schemes.ts';
import { spokenIn } from './speaker-of.ts';

/** A move and the nodes that say it. */
export interface ReadMove {
  readonly key: string;
  readonly locution: AifNode;
  readonly illocution: AifNode;
  /** The transition at which the illocution is anchored; null for one at its locution. */
  readonly transition: AifNode | null;
  readonly target: GivenTarget;
}

export interface Dialogue {
  readonly moves: readonly ReadMove[];
  /** The transitions that came in as replies, by the keys of the moves that reply. */
  readonly replies: ReadonlyMap<string, Reply>;
}

/** A transition from one locution with a move to another. */
export interface Reply {
  readonly transition: AifNode;
  readonly from: AifNode;
  readonly to: AifNode;
}

interface Placed {
  readonly hasStatement: (id: string) => boolean;
  readonly hasRelation: (id: string) => boolean;
}

/**
 * Returns a move for every illocution that connects a locution, or a transition to it, with what is in the debate; replies are
 * the transitions between such locutions. Locutions without one are in no move.
 */
export function findMoves(nodes: Iterable<AifNode>, around: Neighbours, placed: Placed): Dialogue {
  const moves: ReadMove[] = [];
  for (const illocution of nodes) {
    if (illocution.type !== 'YA') continue;
    const anchor = anchorOf(illocution, around);
    if (anchor === null) continue;
    const targets = around.outOf(illocution.id).flatMap((node): GivenTarget[] => {
      if (placed.hasStatement(node.id)) return [{ statement: node.id }];
      return placed.hasRelation(node.id) ? [{ relation: node.id }] : [];
    });
    targets.forEach((target, at) => {
      const key = at === 0 ? illocution.id : `${illocution.id}/target ${at + 1}`;
      moves.push({ key, illocution, target, ...anchor });
    });
  }
  return { moves, replies: findReplies(moves, around) };
}

function anchorOf({ id }: AifNode, around: Neighbours): Pick<ReadMove, 'locution' | 'transition'> | null {
  const anchors = around.into(id);
  const locution = anchors.find(({ type }) => type === 'L');
  if (locution !== undefined) return { locution, transition: null };
  for (const transition of anchors.filter(({ type }) => type === 'TA')) {
    const answer = around.outOf(transition.id).find(({ type }) => type === 'L');
    if (answer !== undefined) return { locution: answer, transition };
  }
  return null;
}

/**
 * Finds for each move the transition by which it replies to another locution with a move: the one that its illocution is anchored at,
 * or the first to its locution.
 */
function findReplies(moves: readonly ReadMove[], around: Neighbours): Dialogue['replies'] {
  const withMoves = new Set(moves.map(({ locution }) => locution.id));
  const replies = new Map<string, Reply>();
  for (const { key, locution, transition: anchor } of moves) {
    const transitions = firstToLast(around.into(locution.id).filter(({ type }) => type === 'TA'));
    for (const transition of anchor === null ? transitions : [anchor]) {
      const sources = around.into(transition.id).filter(({ id, type }) => type === 'L' && withMoves.has(id));
      const [to] = firstToLast(sources.filter(({ id }) => id !== locution.id));
      if (to === undefined) continue;
      replies.set(key, { transition, from: locution, to });
      break;
    }
  }
  return replies;
}

/** Returns nodes in the order of their ids: that of the edges says nothing, and is another after each program. */
function firstToLast(nodes: readonly AifNode[]): AifNode[] {
  return [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Returns the key of the speaker with a name. */
export function speakerKey(name: string): string {
  return cleanText(name).text.replace(/\n+/g, ' ').trim();
}

/** Gives the moves the ids that they had when this program wrote the file. */
export function identifyMoves({ moves }: Dialogue, builder: DebateBuilder): void {
  for (const { key, illocution } of moves) {
    if (typeof illocution.own['id'] === 'string') builder.identify('move', key, illocution.own['id']);
  }
}

/** Adds the moves, with their speakers; `excerptOf` gives the passage of a locution in the analysed text. */
export function readMoves(
  { moves, replies }: Dialogue,
  { graph, excerptOf }: { readonly graph: AifGraph; readonly excerptOf: (locution: string) => string | null },
  builder: DebateBuilder,
): void {
  const mainMoves = new Map<string, string>();
  for (const { key, locution, transition } of moves) {
    if (transition === null && !mainMoves.has(locution.id)) mainMoves.set(locution.id, key);
  }
  for (const { key, locution } of moves) if (!mainMoves.has(locution.id)) mainMoves.set(locution.id, key);
  const named = new Set<string>();
  for (const { key, locution, illocution, target } of moves) {
    const { name, words } = spokenIn(locution, graph);
    const speaker = speakerKey(name);
    builder.speaker(speaker, { name: speaker === '' ? t('Unknown speaker') : speaker }, locution.place);
    if (speaker === '' && !named.has(locution.id)) {
      builder.note(
        'repaired',
        t('The locution {id} names nobody: its speaker is called “Unknown speaker”.', { id: locution.id }),
        locution.place,
      );
      named.add(locution.id);
    }
    const start = graph.locutions.get(locution.id)?.start ?? null;
    const replyTo = replies.get(key)?.to.id;
    builder.move(
      key,
      {
        speaker,
        act: ownAct(illocution.own) ?? actOf(illocution.scheme || illocution.text, 'relation' in target),
        target,
        at: start === null ? null : dateOf(start),
        words,
        excerpt: excerptOf(locution.id),
        replyTo: replyTo === undefined ? null : (mainMoves.get(replyTo) ?? null),
      },
      illocution.place,
    );
  }
}
