import type { DebateData } from '../../model/debate.ts';
import type { Move, MoveId } from '../../model/entities.ts';
import { type AifDraft, connect } from './aif-draft.ts';
import { type KeptAif, keptAifOf } from './kept-aif.ts';
import { DEFAULT_SCHEMES, ILLOCUTIONS } from './schemes.ts';
import { spokenIn } from './speaker-of.ts';

const NOBODY = { locutions: new Map(), persons: new Map() };

interface Said {
  readonly move: Move;
  /** The node of its locution. */
  readonly locution: string;
  readonly kept: KeptAif['moves'][number] | undefined;
}

/** Writes the moves: a locution for each, or for those that were one in AIF; an illocution for each; transitions for replies. */
export function writeDialogue(data: DebateData, draft: AifDraft): void {
  const said = writeLocutions(data, draft);
  const transitions = new Transitions(keptAifOf(data), draft);
  for (const each of said.values()) {
    const { move, locution, kept } = each;
    const to = move.replyTo === null ? undefined : said.get(move.replyTo)?.locution;
    const isReply = to !== undefined && to !== locution;
    const transition = isReply ? transitions.between({ from: locution, to }, kept?.transition) : undefined;
    writeIllocution(each, transition ?? transitions.left(kept?.transition), draft);
  }
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The transitions that are written: one for each reply of one locution to another. */
class Transitions {
  readonly #draft: AifDraft;
  readonly #kept: ReadonlyMap<string, string>;
  readonly #left: ReadonlySet<string>;
  readonly #nodes = new Map<string, string>();
  readonly #written = new Set<string>();

  constructor(kept: readonly KeptAif[], draft: AifDraft) {
    this.#draft = draft;
    const replies = kept.flatMap((each) => each.replies);
    const byEnds = replies.map(({ transition, from, to }) => [endsOf({ from, to }), transition] as const);
    const byAll = replies.map(({ transition, from, to }) => [endsOf({ from, to }, transition), transition] as const);
    // Of several between two locutions, the first.
    this.#kept = new Map([...byEnds.reverse(), ...byAll]);
    this.#left = new Set(kept.flatMap(({ nodes }) => nodes.filter(({ type }) => type === 'TA').map(({ id }) => id)));
  }

  /** Returns the node of a reply, if possible the one that it was in AIF. */
  between(ends: Ends, wanted: string | undefined): string {
    const known = this.#kept.get(endsOf(ends, wanted)) ?? this.#kept.get(endsOf(ends));
    const key = known ?? endsOf(ends);
    const node = this.#nodes.get(key) ?? this.#write(known ?? `${ends.from}/transition`);
    this.#nodes.set(key, node);
    if (!this.#written.has(endsOf(ends, node))) {
      connect(this.#draft, ends.to, node);
      connect(this.#draft, node, ends.from);
      this.#written.add(endsOf(ends, node));
    }
    return node;
  }

  /** Returns a transition that is no reply in the debate, and is written with all that AIF alone has words for. */
  left(wanted: string | undefined): string | undefined {
    return wanted !== undefined && this.#left.has(wanted) ? wanted : undefined;
  }

  #write(wanted: string): string {
    const { ids, nodes, timestamp } = this.#draft;
    const nodeID = ids.take(wanted);
    const { name, id: schemeID } = DEFAULT_SCHEMES.TA;
    nodes.push({ nodeID, text: name, type: 'TA', timestamp, scheme: name, schemeID });
    return nodeID;
  }
}

function endsOf({ from, to }: Ends, transition = ''): string {
  return JSON.stringify([transition, from, to]);
}

function writeLocutions(data: DebateData, draft: AifDraft): Map<MoveId, Said> {
  const kept = new Map(keptAifOf(data).flatMap(({ moves }) => moves.map((move) => [move.key, move] as const)));
  const names = new Map(data.speakers.map(({ id, name }) => [id, name]));
  const persons = new Map(data.speakers.map(({ id }, at) => [id, String(at + 1)]));
  for (const { id, name } of data.speakers) {
    draft.participants.push({ participantID: persons.get(id) ?? '', firstname: name, surname: '' });
  }
  const shared = new Map<string, string>();
  const said = new Map<MoveId, Said>();
  const moves = [...data.moves].sort((a, b) => (a.order < b.order ? -1 : 1));
  for (const move of moves) {
    const known = kept.get(move.id);
    // Moves that were one locution, and still say the same.
    const whole = JSON.stringify([known?.locution ?? move.id, move.speaker, move.words, move.at]);
    const written = shared.get(whole);
    if (written !== undefined) {
      draft.ids.says(move.id, written);
      said.set(move.id, { move, locution: written, kept: known });
      continue;
    }
    const locution = draft.ids.take(known?.locution ?? `${draft.ids.of('move', move.id)}/locution`);
    shared.set(whole, locution);
    draft.ids.says(move.id, locution);
    said.set(move.id, { move, locution, kept: known });
    const name = names.get(move.speaker) ?? '';
    const text = `${name} : ${move.words}`;
    const read = spokenIn({ id: locution, text, own: {} }, NOBODY);
    const isPlain = read.name === name && read.words === move.words;
    const { timestamp } = draft;
    const own = isPlain ? {} : { counterclaim: { speaker: name, words: move.words } };
    draft.nodes.push({ nodeID: locution, text, type: 'L', timestamp, ...own });
    const personID = persons.get(move.speaker) ?? '';
    draft.locutions.push({ nodeID: locution, personID, timestamp, start: move.at, end: null, source: null });
  }
  return said;
}

function writeIllocution({ move, locution, kept }: Said, transition: string | undefined, draft: AifDraft): void {
  const { ids, timestamp } = draft;
  const nodeID = ids.of('move', move.id);
  const usual = ILLOCUTIONS[move.act];
  const name = kept?.illocution ?? usual.name;
  const schemeID = name === usual.name && usual.id !== '' ? { schemeID: usual.id } : {};
  const own = { id: move.id, act: move.act };
  draft.nodes.push({ nodeID, text: name, type: 'YA', timestamp, scheme: name, ...schemeID, counterclaim: own });
  const isAnchoredAtReply =
    transition !== undefined && (kept === undefined ? 'relation' in move.target : kept.transition !== undefined);
  connect(draft, isAnchoredAtReply ? transition : locution, nodeID);
  const { target } = move;
  connect(
    draft,
    nodeID,
    'statement' in target ? ids.of('statement', target.statement) : ids.of('relation', target.relation),
  );
}
