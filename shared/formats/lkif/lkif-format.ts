import { msg, t } from '../../language/translate.ts';
import { type KnownMarkup, noteUnreadMarkup, WORDS } from '../markup/unread-markup.ts';
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
import { addLegalArgument, type LegalArgument, type LegalPremise } from './legal-arguments.ts';

/** Argument graphs in the Legal Knowledge Interchange Format 1.0, as Carneades wrote them. */
export const LKIF: ArgumentFormat = {
  id: 'lkif',
  name: 'LKIF',
  endings: ['xml', 'lkif'],
  losses: [msg('Rules, theories and sources'), msg('Proof standards and values become notes, assumptions tags')],
  recognises: ({ text }) => rootName(text) === 'lkif',
  read: readLkif,
};

const MARKUP: KnownMarkup = {
  lkif: [],
  'argument-graphs': [],
  'argument-graph': ['id', 'title', 'main-issue'],
  statements: [],
  statement: ['id', 'value', 'assumption', 'standard', WORDS],
  s: null,
  arguments: [],
  argument: ['id', 'title', 'direction', 'scheme', 'weight'],
  conclusion: ['statement'],
  premises: [],
  premise: ['polarity', 'type', 'role', 'statement'],
};

function readLkif(file: GivenFile): ReadDebate {
  const root = parseXmlNodes(file.text);
  const graphs = nodesUnder(root, 'argument-graph');
  const title = graphs.length === 1 ? attributeOf(graphs[0], 'title') : '';
  const builder = new DebateBuilder({
    format: 'lkif',
    namespace: file.title,
    title: /^(?:New Graph)?$/.test(title) ? file.title : title,
  });
  graphs.forEach((graph, at) => {
    addGraph(builder, graph, graphs.length === 1 ? '' : `${at + 1}/`);
  });
  if (graphs.length > 1)
    builder.note(
      'not-expressed',
      t('Its {graphs} argument graphs came in as one debate.', { graphs: graphs.length }),
      null,
    );
  for (const node of nodesIn(root))
    if (node.name !== 'argument-graphs')
      builder.note('left-out', t('“{name}” is left out.', { name: node.name }), `line ${node.line}`);
  noteUnreadMarkup(builder, root, MARKUP, { namesChildren: true });
  return builder.finish();
}

function addGraph(builder: DebateBuilder, graph: XmlNode, prefix: string): void {
  const main = attributeOf(graph, 'main-issue');
  const texts = new Map<string, string>();
  for (const node of nodesIn(nodeIn(graph, 'statements'), 'statement')) {
    const id = attributeOf(node, 'id');
    const said = ['value', 'standard']
      .map((name) => [name, attributeOf(node, name)] as const)
      .filter(([name, value]) => value !== '' && !(name === 'value' && value === 'unknown'));
    const tags = [
      ...(attributeOf(node, 'assumption') === 'true' ? ['assumed'] : []),
      ...(main !== '' && main === id ? ['main issue'] : []),
    ];
    const note = said.map(([name, value]) => `${name}: ${value}`).join('\n');
    const text = wordsIn(nodeIn(node, 's') ?? node).replace(/\s+/g, ' ');
    texts.set(`${prefix}${id}`, text);
    builder.statement(`${prefix}${id}`, { text, tags, note }, `line ${node.line}`);
  }
  for (const node of nodesIn(nodeIn(graph, 'arguments'), 'argument')) {
    const premises = nodesIn(nodeIn(node, 'premises'), 'premise').map(
      (premise): LegalPremise => ({
        statement: `${prefix}${attributeOf(premise, 'statement')}`,
        role: attributeOf(premise, 'role'),
        isNegative: attributeOf(premise, 'polarity') === 'negative',
        type: attributeOf(premise, 'type'),
        isImplicit: false,
        place: `line ${premise.line}`,
      }),
    );
    const argument: LegalArgument = {
      id: `${prefix}${attributeOf(node, 'id')}`,
      isPro: attributeOf(node, 'direction') !== 'con',
      scheme: attributeOf(node, 'scheme'),
      weight: attributeOf(node, 'weight'),
      title: attributeOf(node, 'title'),
      conclusion: `${prefix}${attributeOf(nodeIn(node, 'conclusion'), 'statement')}`,
      premises,
      notes: [],
      place: `line ${node.line}`,
    };
    addLegalArgument(builder, argument, texts);
  }
}
