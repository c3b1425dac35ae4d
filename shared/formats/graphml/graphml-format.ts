import { msg, t } from '../../language/translate.ts';
import { LIMITS } from '../../model/limits.ts';
import { memberIn, OWN_MEMBER, ownEdge, ownNode } from '../graphs/own-members.ts';
import { addGraph, type GraphEdge, type GraphNode } from '../graphs/read-graph.ts';
import { kindOfColour, kindOfLabel } from '../graphs/relation-label.ts';
import { ANY, type KnownMarkup, noteUnreadMarkup, WORDS } from '../markup/unread-markup.ts';
import {
  attributeOf,
  nodeIn,
  nodesIn,
  nodesUnder,
  parseXmlNodes,
  rootName,
  wordsIn,
  type XmlNode,
} from '../markup/xml-nodes.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';

const MAP = 'map';
const LABELS = ['text', 'label', 'name', 'title', 'claim'];
/** What the data of a step says it is, in the words of AIF. */
const STEPS: readonly (readonly [RegExp, 'supports' | 'attacks' | 'restates'])[] = [
  [/^CA\b|conflict/i, 'attacks'],
  [/^MA\b|rephrase/i, 'restates'],
  [/^(?:RA|PA|S)\b|inference/i, 'supports'],
];

/** GraphML, with the labels and places of yEd. */
export const GRAPHML: ArgumentFormat = {
  id: 'graphml',
  name: 'GraphML',
  endings: ['graphml'],
  losses: [msg('Colours, shapes and bends'), msg('Groups become tags'), msg('Arrows between more than two nodes')],
  recognises: ({ text }) => rootName(text) === 'graphml',
  read: readGraphml,
};

const MARKUP: KnownMarkup = {
  graphml: [],
  key: ['id', 'for', 'attr.name', 'attr.type', 'yfiles.type'],
  default: [ANY, WORDS],
  graph: ['id', 'edgedefault', 'parse.nodeids', 'parse.edgeids', 'parse.order', 'parse.nodes', 'parse.edges'],
  desc: [WORDS],
  node: ['id'],
  edge: ['id', 'source', 'target', 'directed'],
  data: ['key', WORDS],
  // Named where they stand.
  port: null,
  locator: null,
  hyperedge: null,
  // What yEd draws; of it the words, the places, the colours and the heads of lines say something.
  Realizers: ['active'],
  GroupNode: [],
  ProxyAutoBoundsNode: [],
  ShapeNode: [],
  GenericNode: ['configuration'],
  Geometry: ['x', 'y', 'width', 'height'],
  NodeLabel: [ANY, WORDS],
  EdgeLabel: [ANY, WORDS],
  LabelModel: null,
  ModelParameter: null,
  PreferredPlacementDescriptor: null,
  PolyLineEdge: [],
  LineStyle: ['color', 'type', 'width'],
  Arrows: ['source', 'target'],
};

/** The data of an element, by names. */
interface Values {
  /** What the element itself says. */
  readonly given: ReadonlyMap<string, string>;
  /** What stands for elements of its kind where data is left out. */
  readonly usual: ReadonlyMap<string, string>;
  readonly get: (name: string) => string | undefined;
}

const KINDS = ['graph', 'node', 'edge'] as const;

function readGraphml(file: GivenFile): ReadDebate {
  const root = parseXmlNodes(file.text);
  const reading = new GraphmlReading(root, file.title);
  return reading.read();
}

class GraphmlReading {
  readonly #builder: DebateBuilder;
  readonly #root: XmlNode;
  /** The names of data, by the ids of their keys. */
  readonly #names = new Map<string, string>();
  /** What stands where data is left out, by names: files may have as many keys as nodes. */
  readonly #usual = {
    graph: new Map<string, string>(),
    node: new Map<string, string>(),
    edge: new Map<string, string>(),
  };
  readonly #places: { key: string; x: number; y: number }[] = [];
  readonly #unread = new Set<string>();

  constructor(root: XmlNode, title: string) {
    this.#root = root;
    this.#builder = new DebateBuilder({ format: 'graphml', namespace: title, title });
    for (const node of nodesIn(root, 'key')) {
      const name = attributeOf(node, 'attr.name') || attributeOf(node, 'id');
      this.#names.set(attributeOf(node, 'id'), name);
      const of = attributeOf(node, 'for');
      const usual = wordsIn(nodeIn(node, 'default'));
      for (const kind of KINDS) if (usual !== '' && (of === kind || of === 'all')) this.#usual[kind].set(name, usual);
    }
  }

  read(): ReadDebate {
    const [graph, ...others] = nodesIn(this.#root, 'graph');
    const title = this.#valuesOf(graph, 'graph').get('title');
    if (title !== undefined && title !== '') this.#builder.describe({ title });
    const description = wordsIn(nodeIn(graph, 'desc')) || this.#valuesOf(graph, 'graph').get('description') || '';
    if (description !== '') this.#builder.describe({ description });
    for (const each of [graph, ...others]) this.#noteGraph(each, each === graph);
    const nodes: GraphNode[] = [];
    const edges: GraphEdge[] = [];
    const pending = [graph, ...others].flatMap((each) =>
      each === undefined ? [] : [{ node: each, groups: [] as readonly string[] }],
    );
    // What is pushed is visited, too.
    for (const { node, groups } of pending) {
      for (const child of nodesIn(node)) {
        const inner = child.name === 'node' ? nodeIn(child, 'graph') : undefined;
        if (inner !== undefined) pending.push({ node: inner, groups: this.#groupsIn(child, groups) });
        else if (child.name === 'node') nodes.push(this.#node(child, groups));
        else if (child.name === 'edge') edges.push(this.#edge(child, edges.length + 1));
        else if (child.name === 'port' || child.name === 'locator')
          this.#builder.note(
            'left-out',
            t('“{name}” of a graph is left out.', { name: child.name }),
            `line ${child.line}`,
          );
        else if (child.name === 'hyperedge')
          this.#builder.note('left-out', t('An arrow between more than two nodes is left out.'), `line ${child.line}`);
      }
    }
    if (others.length > 0)
      this.#builder.note(
        'not-expressed',
        t('Its {others} graphs came in as one debate.', { others: others.length + 1 }),
        null,
      );
    addGraph(this.#builder, nodes, edges);
    this.#place(nodes.filter(({ role }) => role === 'statement').length);
    for (const name of this.#unread)
      this.#builder.note('left-out', t('The data “{name}” of arrows is left out.', { name }), null);
    noteUnreadMarkup(this.#builder, this.#root, MARKUP);
    return this.#builder.finish();
  }

  #node(node: XmlNode, groups: readonly string[]): GraphNode {
    const key = attributeOf(node, 'id') || `line ${node.line}`;
    const place = `line ${node.line}`;
    const values = this.#valuesOf(node, 'node');
    const own = ownNode(memberIn(values.get(OWN_MEMBER) ?? ''));
    const [box] = nodesUnder(node, 'Geometry');
    const [x, y] = [attributeOf(box, 'x') || values.get('x'), attributeOf(box, 'y') || values.get('y')];
    const placeIt = () => {
      if (x !== undefined && y !== undefined && x !== '' && y !== '')
        this.#places.push({ key, x: Number(x), y: Number(y) });
    };
    if (own?.role === 'statement') placeIt();
    if (own !== null)
      return own.role === 'statement'
        ? { ...own, key, place, tags: [...(own.tags ?? []), ...groups] }
        : { ...own, key, place };
    const [label = '', ...otherLabels] = labelsOf(node, 'NodeLabel');
    const said = LABELS.map((name) => values.get(name) ?? '').find((words) => words !== '');
    const type = values.get('nodeType') ?? values.get('type') ?? values.get('kind') ?? '';
    const step = STEPS.find(([pattern]) => pattern.test(type));
    const text = said || label || values.get('description') || key;
    const skipped = new Set([OWN_MEMBER, 'x', 'y', 'nodeType']);
    const note = [...values.given]
      .filter(
        ([name, words]) => !skipped.has(name) && words !== '' && words !== text && words !== values.usual.get(name),
      )
      .map(([name, words]) => `${name}: ${words}`);
    note.push(
      ...[label, ...otherLabels, wordsIn(nodeIn(node, 'desc'))].filter((words) => words !== '' && words !== text),
    );
    if (step !== undefined) {
      const scheme = /^(?:RA|CA|MA|PA|S)$/i.test(text) ? '' : text;
      return { role: 'relation', kind: step[1], scheme, note: note.join('\n'), key, place };
    }
    placeIt();
    return { role: 'statement', text, note: note.join('\n'), tags: groups, key, place };
  }

  #edge(node: XmlNode, number: number): GraphEdge {
    const values = this.#valuesOf(node, 'edge');
    const own = ownEdge(memberIn(values.get(OWN_MEMBER) ?? ''));
    const [drawn = '', ...otherLabels] = labelsOf(node, 'EdgeLabel');
    const label =
      drawn ||
      ['kind', 'label', 'type', 'relation', 'name']
        .map((name) => values.get(name) ?? '')
        .find((words) => words !== '') ||
      '';
    const [arrows] = nodesUnder(node, 'Arrows');
    const isTurned = attributeOf(arrows, 'target') === 'none' && !/^(?:none)?$/.test(attributeOf(arrows, 'source'));
    const [line] = nodesUnder(node, 'LineStyle');
    const kind = own.kind ?? kindOfLabel(label) ?? kindOfColour(attributeOf(line, 'color'));
    const [from, to] = [attributeOf(node, 'source'), attributeOf(node, 'target')];
    const known = new Set([OWN_MEMBER, 'kind', 'label', 'type', 'relation', 'name', 'weight']);
    for (const [name, words] of values.given)
      if (!known.has(name) && words !== '' && words !== values.usual.get(name)) this.#unread.add(name);
    const given = values.get('weight');
    const weight = given === undefined ? null : Number(given);
    const scheme = own.kind === null && kindOfLabel(label) === null ? label : '';
    const note = [...otherLabels, wordsIn(nodeIn(node, 'desc'))].filter((words) => words !== '').join('\n');
    return {
      scheme,
      weight,
      ...(note === '' ? {} : { note }),
      ...own,
      key: attributeOf(node, 'id') || `edge ${number}`,
      from: isTurned ? to : from,
      to: isTurned ? from : to,
      kind,
      place: `line ${node.line}`,
    };
  }

  /** Notes what is said of a graph as a whole, and is neither its title nor its description. */
  #noteGraph(graph: XmlNode | undefined, isFirst: boolean): void {
    if (graph === undefined) return;
    const known = new Set(isFirst ? ['title', 'description'] : []);
    for (const [name, words] of this.#valuesOf(graph, 'graph').given) {
      if (known.has(name) || words === '') continue;
      const text = t('The data “{name}” of the graph is left out: {value}', { name, value: words.slice(0, 200) });
      this.#builder.note('left-out', text, `line ${graph.line}`);
    }
  }

  /** Returns the labels of the groups around what a group holds. */
  #groupsIn(node: XmlNode, around: readonly string[]): readonly string[] {
    const [label] = nodesIn(node)
      .filter(({ name }) => name === 'data')
      .flatMap((data) => nodesUnder(data, 'NodeLabel'));
    const words = wordsIn(label) || this.#valuesOf(node, 'node').get('label') || '';
    if (words === '')
      this.#builder.note(
        'left-out',
        t('A group without a label is left out; what it holds came in.'),
        `line ${node.line}`,
      );
    else if (around.length >= LIMITS.tags)
      this.#builder.note(
        'left-out',
        t(
          'The group “{words}” is left out: it stands in {around, number} others, and a statement may have no more tags.',
          { words, around: around.length },
        ),
        `line ${node.line}`,
      );
    else {
      this.#builder.note(
        'repaired',
        t('The group “{words}” became a tag of what it holds.', { words }),
        `line ${node.line}`,
      );
      return [...around, words];
    }
    return around;
  }

  #valuesOf(node: XmlNode | undefined, of: (typeof KINDS)[number]): Values {
    const given = new Map<string, string>();
    const usual = this.#usual[of];
    for (const data of nodesIn(node, 'data')) {
      const key = attributeOf(data, 'key');
      // What yEd draws is read apart from the text.
      if (nodesIn(data).length === 0) given.set(this.#names.get(key) ?? key, wordsIn(data));
    }
    return { given, usual, get: (name) => given.get(name) ?? usual.get(name) };
  }

  #place(statements: number): void {
    const sound = this.#places.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
    if (sound.length === 0 || sound.length < statements) return;
    this.#builder.map(MAP, { title: t('Map') });
    for (const { key, x, y } of sound) this.#builder.place(MAP, key, { x, y });
  }
}

/** Returns the labels that are drawn at an element, each once. */
function labelsOf(node: XmlNode, name: string): string[] {
  return [...new Set(nodesUnder(node, name).map(wordsIn))].filter((words) => words !== '');
}
