import { t } from '../../language/translate.ts';
import type { DebateData } from '../../model/debate.ts';
import type { Placement, Relation, RelationKind, Sha256, Statement, StatementId } from '../../model/entities.ts';
import { counted } from '../../text/counted.ts';
import { type AifDraft, connect } from './aif-draft.ts';
import type { SchemeType } from './aif-graph.ts';
import { AifIds } from './aif-ids.ts';
import { DEFAULT_SCHEMES } from './schemes.ts';
import { writeAnchoredText } from './write-anchored-text.ts';
import { writeDialogue } from './write-dialogue.ts';
import { writeKept } from './write-kept.ts';

const TYPE_OF: { readonly [K in RelationKind]: SchemeType } = {
  supports: 'RA',
  attacks: 'CA',
  restates: 'MA',
  answers: 'MA',
  questions: 'CA',
};

/**
 * Returns a debate as AIF in AIFdb's JSON: claims and questions as propositions, relations as nodes of inference, conflict and
 * rephrase, moves as locutions with illocutions and transitions, and whatever AIF said of it when it came in. What AIF has no words for
 * stands in members `counterclaim`, which other programs pass over.
 */
export function toAif(data: DebateData): object {
  const draft = draftOf(data);
  const { nodes, edges, locutions, participants } = draft;
  return {
    nodes,
    edges: edges.map(({ fromID, toID, formEdgeID }, at) => ({ edgeID: String(at + 1), fromID, toID, formEdgeID })),
    locutions,
    participants,
    counterclaim: ownOf(data, draft),
  };
}

/** Returns a debate as xAIF: the same under `AIF`, with the text of the source that has most passages, in which spans anchor nodes. */
export function toXaif(data: DebateData, contentOf: (hash: Sha256) => string): object {
  const draft = draftOf(data);
  const { nodes, edges, locutions, participants } = draft;
  const drawn = placesOf(data);
  const schemes = nodes.flatMap(({ nodeID, schemeID }) => (schemeID === undefined ? [] : [{ nodeID, schemeID }]));
  return {
    AIF: {
      nodes,
      edges: edges.map((edge, at) => ({ edgeID: at + 1, ...edge })),
      schemefulfillments: schemes,
      participants,
      locutions,
      descriptorfulfillments: [],
      cqdescriptorfulfillments: [],
      counterclaim: ownOf(data, draft),
    },
    text: writeAnchoredText(data, { ids: draft.ids, contentOf }),
    OVA: {
      firstname: '',
      surname: '',
      url: '',
      nodes: nodes.map(({ nodeID }) => {
        const place = drawn.get(draft.ids.entityOf('statement', nodeID) ?? '');
        return { nodeID, visible: place !== undefined, x: place?.x ?? 0, y: place?.y ?? 0, timestamp: '' };
      }),
      edges: edges.map(({ fromID, toID }) => ({ fromID, toID, visible: true })),
    },
    dialog: data.moves.length > 0,
  };
}

/** Returns sentences about what a debate has and AIF without a text does not hold. */
export function besidesAif({ sources, excerpts, citations, placements, walks }: DebateData): string[] {
  const told = [
    [sources.length, 'source', 'sources'],
    [excerpts.length, 'passage', 'passages'],
    [citations.length, 'citation', 'citations'],
    [placements.length, 'place of a card', 'places of cards'],
    [walks.length, 'walk', 'walks'],
  ] as const;
  return told.flatMap(([count, one, many]) =>
    count === 0
      ? []
      : [
          t('{count} {count2, plural, one {is} other {are}} left out.', {
            count: counted(count, one, many),
            count2: count,
          }),
        ],
  );
}

function ownOf({ debate, schemes }: DebateData, { timestamp }: AifDraft): object {
  const { title, description, author, language } = debate;
  const forms = schemes.length === 0 ? {} : { schemes };
  return { version: 1, title, description, author, language, timestamp, ...forms };
}

function placesOf({ maps, placements }: DebateData): ReadonlyMap<StatementId, Placement> {
  const [first] = [...maps].sort((a, b) => (a.order < b.order ? -1 : 1));
  return new Map(placements.filter(({ map }) => map === first?.id).map((place) => [place.statement, place]));
}

function draftOf(data: DebateData): AifDraft {
  const draft: AifDraft = {
    ids: new AifIds(data),
    nodes: [],
    edges: [],
    locutions: [],
    participants: [],
    timestamp: data.debate.created.slice(0, 19).replace('T', ' '),
  };
  for (const statement of data.statements) draft.nodes.push(statementNode(statement, draft));
  for (const relation of data.relations) writeRelation(relation, draft);
  writeDialogue(data, draft);
  writeKept(data, draft);
  return draft;
}

function statementNode({ id, text, kind, implicit, note, tags, weight }: Statement, draft: AifDraft) {
  const own = {
    id,
    ...(kind === 'claim' ? {} : { kind }),
    ...(implicit ? { implicit } : {}),
    ...(note === '' ? {} : { note }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(weight === null ? {} : { weight }),
  };
  const { ids, timestamp } = draft;
  return { nodeID: ids.of('statement', id), text, type: 'I', timestamp, counterclaim: own };
}

function writeRelation({ id, kind, premises, target, scheme, roles, note, weight }: Relation, draft: AifDraft): void {
  const { ids, timestamp } = draft;
  const nodeID = ids.of('relation', id);
  const type = TYPE_OF[kind];
  const usual = DEFAULT_SCHEMES[type];
  const named = scheme === '' ? { scheme: usual.name, schemeID: usual.id } : { scheme };
  const isOtherKind = kind === 'answers' || kind === 'questions';
  const own = {
    id,
    ...(isOtherKind ? { kind } : {}),
    ...(scheme === '' ? {} : { scheme }),
    ...(roles.length === 0 ? {} : { roles: roles.map(({ premise, role }) => [ids.of('statement', premise), role]) }),
    ...(note === '' ? {} : { note }),
    ...(weight === null ? {} : { weight }),
  };
  draft.nodes.push({ nodeID, text: scheme || usual.name, type, timestamp, ...named, counterclaim: own });
  for (const premise of premises) connect(draft, ids.of('statement', premise), nodeID);
  const to = 'statement' in target ? ids.of('statement', target.statement) : ids.of('relation', target.relation);
  connect(draft, nodeID, to);
}
