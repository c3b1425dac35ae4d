import { t } from '../../language/translate.ts';
import { idOf, listOf, recordOf, textOf } from '../reading/json-values.ts';
import type { KnownMembers } from '../reading/unread-members.ts';
import type { AifEdge, AifFault, AifGraph, AifLocution, AifNode, AifPlace } from './aif-graph.ts';
import { graphOfArguebuf, isArguebuf } from './arguebuf.ts';

type Fields = Readonly<Record<string, unknown>>;

const MEMBERS: KnownMembers = {
  known: new Set([
    ...['AIF', 'nodes', 'nodeID', 'id', 'text', 'type', 'timestamp', 'scheme', 'schemeID', 'x', 'y', 'visible'],
    ...['edges', 'edgeID', 'fromID', 'toID', 'from', 'to', 'formEdgeID', 'schemefulfillments'],
    ...[
      'participants',
      'participantID',
      'firstname',
      'surname',
      'name',
      'locutions',
      'personID',
      'start',
      'end',
      'source',
    ],
    ...['OVA', 'analysis', 'txt', 'plain_txt', 'dialog'],
  ]),
  whole: new Set(['descriptorfulfillments', 'cqdescriptorfulfillments', 'counterclaim']),
};
/** Enough nodes to tell a format by. */
const LOOKED_AT = 20;
const TYPES = new Set(['I', 'L', 'RA', 'CA', 'MA', 'PA', 'YA', 'TA', 'EN']);
/** Ids of AIFdb and of OVA3, which are given once. */
const GLOBAL_ID = /^\d+(_\d{8,})?$/;

/**
 * Returns the graph in a JSON value, in any dialect: AIFdb's; xAIF, with the graph under `AIF`; OVA2, whose edges hold their
 * nodes; arguebuf's own. Null if the value is not AIF.
 */
export function parseAif(value: unknown): AifGraph | null {
  const file = recordOf(value);
  if (isArguebuf(file)) return graphOfArguebuf(file);
  const graph = isGraph(recordOf(file['AIF'])) ? recordOf(file['AIF']) : file;
  if (!isGraph(graph)) return null;
  const prefix = graph === file ? '' : 'AIF.';
  const faults: AifFault[] = [];
  const nodes = listOf(graph['nodes']).flatMap((entry, at) => nodeOf(entry, `${prefix}nodes[${at}]`, faults));
  const schemes = fulfilments(graph);
  const edges = listOf(graph['edges']).flatMap((entry, at) => edgeOf(entry, `${prefix}edges[${at}]`, faults));
  const analysis = recordOf(file['analysis']);
  return {
    nodes:
      schemes.size === 0
        ? nodes
        : nodes.map((node) => ({ ...node, schemeId: node.schemeId ?? schemes.get(node.id) ?? null })),
    edges,
    locutions: locutionsOf(graph, nodes, file),
    persons: personsOf(graph),
    places: placesOf(file, graph),
    html: htmlOf(file['text']) ?? htmlOf(graph['text']) ?? htmlOf(analysis),
    hasGlobalIds: nodes.length > 0 && hasGlobalIds(nodes, graph),
    own: recordOf(graph['counterclaim']),
    faults,
    times: timesIn(graph),
    analyst: analystOf(recordOf(file['OVA'])),
    file: { value: file, members: MEMBERS },
    descriptors: ['descriptorfulfillments', 'cqdescriptorfulfillments'].reduce(
      (sum, list) => sum + listOf(graph[list]).length,
      0,
    ),
  };
}

/** Returns when the nodes were made. This program writes one time for all, which says nothing, and which time that is. */
function timesIn(graph: Fields): Map<string, string> {
  const times = new Map<string, string>();
  const own = recordOf(graph['counterclaim']);
  if ('counterclaim' in graph && typeof own['timestamp'] !== 'string') return times;
  for (const entry of listOf(graph['nodes'])) {
    const { nodeID, id: other, timestamp } = recordOf(entry);
    const [id, time] = [idOf(nodeID ?? other), textOf(timestamp).trim()];
    if (id !== null && time !== '' && time !== own['timestamp'] && !times.has(id)) times.set(id, time);
  }
  return times;
}

function analystOf({ firstname, surname }: Fields): string {
  return [firstname, surname]
    .map((part) => textOf(part).trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** Tells whether a JSON value looks like AIF, by its first nodes. */
export function looksLikeAif(value: unknown): boolean {
  const file = recordOf(value);
  if (isArguebuf(file) || isGraph(recordOf(file['AIF']))) return true;
  const first = listOf(file['nodes']).slice(0, LOOKED_AT);
  return isGraph(file) && (first.length === 0 || first.some(looksLikeNode));
}

function looksLikeNode(entry: unknown): boolean {
  const { nodeID, id, type } = recordOf(entry);
  if (idOf(nodeID) !== null) return true;
  return idOf(id) !== null && typeof type === 'string' && TYPES.has(type.trim().toUpperCase());
}

function isGraph(fields: Fields): boolean {
  return Array.isArray(fields['nodes']) && (Array.isArray(fields['edges']) || 'locutions' in fields);
}

function nodeOf(entry: unknown, place: string, faults: AifFault[]): AifNode[] {
  const fields = recordOf(entry);
  const id = idOf(fields['nodeID'] ?? fields['id']);
  const type = textOf(fields['type']).trim().toUpperCase();
  if (id === null || type === '') {
    faults.push({
      place,
      text:
        id === null ? t('A node without an id is left out.') : t('The node {id} has no type: it is left out.', { id }),
    });
    return [];
  }
  return [
    {
      id,
      type,
      text: textOf(fields['text']),
      scheme: textOf(fields['scheme']).trim(),
      schemeId: idOf(fields['schemeID']),
      own: recordOf(fields['counterclaim']),
      place,
    },
  ];
}

function edgeOf(entry: unknown, place: string, faults: AifFault[]): AifEdge[] {
  const fields = recordOf(entry);
  const from = endOf(fields['fromID'] ?? fields['from']);
  const to = endOf(fields['toID'] ?? fields['to']);
  if (from !== null && to !== null) return [{ from, to, role: idOf(fields['formEdgeID']), place }];
  faults.push({ place, text: t('An edge without its two ends is left out.') });
  return [];
}

/** Returns the id of an edge's end, which OVA2 gives with the whole node. */
function endOf(value: unknown): string | null {
  const { nodeID, id } = recordOf(value);
  return idOf(value) ?? idOf(nodeID ?? id);
}

function locutionsOf(graph: Fields, nodes: readonly AifNode[], file: Fields): Map<string, AifLocution> {
  const locutions = new Map<string, AifLocution>();
  const given = [...listOf(graph['locutions']), ...(graph === file ? [] : listOf(file['locutions']))];
  for (const entry of given) {
    const { nodeID, personID, start, end, source } = recordOf(entry);
    const id = idOf(nodeID);
    if (id === null || locutions.has(id)) continue;
    locutions.set(id, { person: idOf(personID), start: idOf(start), end: idOf(end), source: idOf(source) });
  }
  // OVA2 names the person in the node.
  const entries = new Map(
    listOf(graph['nodes']).map((entry) => [idOf(recordOf(entry)['id']), recordOf(entry)] as const),
  );
  for (const { id, type } of nodes) {
    const person = type === 'L' ? idOf(entries.get(id)?.['participantID']) : null;
    if (person !== null && person !== '0' && !locutions.has(id)) {
      locutions.set(id, { person, start: null, end: null, source: null });
    }
  }
  return locutions;
}

function personsOf(graph: Fields): Map<string, string> {
  const persons = new Map<string, string>();
  for (const entry of listOf(graph['participants'])) {
    const { participantID, id, firstname, surname, name } = recordOf(entry);
    const person = idOf(participantID ?? id);
    const names = [firstname, surname]
      .map((part) => textOf(part).trim())
      .filter((part) => !/^(none|null)?$/i.test(part));
    const whole = names.join(' ') || textOf(name).trim();
    if (person !== null && whole !== '' && !persons.has(person)) persons.set(person, whole);
  }
  return persons;
}

/** Returns the places of nodes that are drawn: those of xAIF stand under `OVA`, those of OVA2 in the nodes. */
function placesOf(file: Fields, graph: Fields): Map<string, AifPlace> {
  const places = new Map<string, AifPlace>();
  const entries = [...listOf(recordOf(file['OVA'])['nodes']), ...listOf(graph['nodes'])];
  for (const entry of entries) {
    const { nodeID, id, x, y, visible } = recordOf(entry);
    const node = idOf(nodeID ?? id);
    const isDrawn = typeof x === 'number' && typeof y === 'number' && visible !== false && (x !== 0 || y !== 0);
    if (node !== null && isDrawn && !places.has(node)) places.set(node, { x, y });
  }
  return places;
}

/** Returns the schemes that are given beside the nodes, by node. */
function fulfilments(graph: Fields): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of listOf(graph['schemefulfillments'])) {
    const [node, scheme] = [idOf(recordOf(entry)['nodeID']), idOf(recordOf(entry)['schemeID'])];
    if (node !== null && scheme !== null) found.set(node, scheme);
  }
  return found;
}

function htmlOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  const { txt, plain_txt: plain } = recordOf(value);
  return [txt, plain].find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? null;
}

function hasGlobalIds(nodes: readonly AifNode[], graph: Fields): boolean {
  if (!nodes.every(({ id }) => GLOBAL_ID.test(id))) return false;
  // Other programs count the nodes of each file, and give no times.
  const [first] = listOf(graph['nodes']).map(recordOf);
  return nodes.every(({ id }) => id.includes('_')) || (typeof first?.['nodeID'] === 'string' && 'timestamp' in first);
}
