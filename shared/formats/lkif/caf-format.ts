import { msg, t } from '../../language/translate.ts';
import { ANY, type KnownMarkup, noteUnreadMarkup } from '../markup/unread-markup.ts';
import { attributeOf, nodeIn, nodesIn, parseXmlNodes, rootName, wordsIn, type XmlNode } from '../markup/xml-nodes.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { addLegalArgument, type LegalArgument, type LegalPremise } from './legal-arguments.ts';

/** By this a statement says that an argument does not apply. */
const UNDERCUT = /^\(undercut\s+"?(?<id>[^\s")]+)"?\)$/;

/** The Carneades Argument Format 1.3. */
export const CAF: ArgumentFormat = {
  id: 'caf',
  name: msg('Carneades Argument Format'),
  endings: ['xml', 'caf'],
  losses: [msg('Texts in other languages go to notes'), msg('Proof standards and values become notes')],
  recognises: ({ text }) => rootName(text) === 'caf',
  read: readCaf,
};

const MARKUP: KnownMarkup = {
  caf: ['version'],
  metadata: [ANY],
  descriptions: [],
  description: null,
  statements: [],
  statement: [ANY],
  arguments: [],
  argument: ['id', 'pro', 'scheme', 'weight', 'strict'],
  conclusion: ['statement'],
  premises: [],
  premise: ['statement', 'role', 'positive', 'type', 'implicit'],
  references: [],
};

function readCaf(file: GivenFile): ReadDebate {
  const root = parseXmlNodes(file.text);
  const metadata = nodeIn(root, 'metadata');
  const builder = new DebateBuilder({
    format: 'caf',
    namespace: file.title,
    title: attributeOf(metadata, 'title') || file.title,
  });
  const { text, others } = describedIn(metadata);
  builder.describe({
    author: attributeOf(metadata, 'creator'),
    description: [text, ...others, ...attributesOf(metadata, ['title', 'creator'])]
      .filter((each) => each !== '')
      .join('\n\n'),
  });
  const statements = nodesIn(nodeIn(root, 'statements'), 'statement');
  const texts = new Map(statements.map((node) => addStatement(builder, node)));
  const found = nodesIn(nodeIn(root, 'arguments'), 'argument');
  for (const node of found) addArgument(builder, node, texts);
  for (const node of statements) {
    const undercut = UNDERCUT.exec(attributeOf(node, 'atom'))?.groups?.['id'];
    const id = attributeOf(node, 'id');
    if (undercut !== undefined)
      builder.relation(
        `${id} undercut`,
        { kind: 'attacks', premises: [id], target: { relation: undercut } },
        `line ${node.line}`,
      );
  }
  for (const node of nodesIn(nodeIn(root, 'references'), 'metadata')) addReference(builder, node);
  for (const node of nodesIn(root)) {
    if (!['metadata', 'statements', 'arguments', 'references'].includes(node.name))
      builder.note('left-out', t('“{name}” is left out.', { name: node.name }), `line ${node.line}`);
  }
  noteUnreadMarkup(builder, root, MARKUP, { namesChildren: true });
  return builder.finish();
}

/** Adds a statement, and returns its id and its text. */
function addStatement(builder: DebateBuilder, node: XmlNode): [string, string] {
  const id = attributeOf(node, 'id');
  const { text, others } = describedIn(node);
  const { text: more } = describedIn(nodeIn(node, 'metadata'));
  const atom = attributeOf(node, 'atom');
  const said = attributesOf(node, ['id', 'atom', 'main']);
  const note = [
    ...others,
    ...(more === '' ? [] : [more]),
    ...(atom === '' || atom === id || UNDERCUT.test(atom) ? [] : [`atom: ${atom}`]),
    ...said,
  ].join('\n');
  const tags = attributeOf(node, 'main') === 'true' ? ['main issue'] : [];
  builder.statement(id, { text: text || atom, note, tags }, `line ${node.line}`);
  return [id, text || atom];
}

function addArgument(builder: DebateBuilder, node: XmlNode, texts: ReadonlyMap<string, string>): void {
  const metadata = nodeIn(node, 'metadata');
  const { text, others } = describedIn(metadata);
  const premises = nodesIn(nodeIn(node, 'premises'), 'premise').map(
    (premise): LegalPremise => ({
      statement: attributeOf(premise, 'statement'),
      role: attributeOf(premise, 'role'),
      isNegative: attributeOf(premise, 'positive') === 'false',
      type: attributeOf(premise, 'type'),
      isImplicit: attributeOf(premise, 'implicit') === 'true',
      place: `line ${premise.line}`,
    }),
  );
  const argument: LegalArgument = {
    id: attributeOf(node, 'id'),
    isPro: attributeOf(node, 'pro') !== 'false',
    scheme: attributeOf(node, 'scheme'),
    weight: attributeOf(node, 'weight'),
    title: '',
    conclusion: attributeOf(nodeIn(node, 'conclusion'), 'statement'),
    premises,
    notes: [
      text,
      ...others,
      ...attributesOf(metadata, []),
      ...(attributeOf(node, 'strict') === 'true' ? ['strict'] : []),
    ].filter((each) => each !== ''),
    place: `line ${node.line}`,
  };
  addLegalArgument(builder, argument, texts);
}

function addReference(builder: DebateBuilder, node: XmlNode): void {
  const key = attributeOf(node, 'key');
  const address = attributeOf(node, 'identifier');
  const creator = attributeOf(node, 'creator');
  const { text } = describedIn(node);
  const csl = {
    type: 'document',
    title: attributeOf(node, 'title') || key,
    ...(creator === '' ? {} : { author: [{ literal: creator }] }),
    ...(attributeOf(node, 'date') === '' ? {} : { issued: { literal: attributeOf(node, 'date') } }),
    ...(/^https?:/.test(address) ? { URL: address } : {}),
    ...(key === '' ? {} : { 'citation-key': key }),
    ...(text === '' ? {} : { note: text }),
  };
  builder.source(key || `line ${node.line}`, { csl, text: '' }, `line ${node.line}`);
}

/** Returns the description in English, or the first one, and those in other languages. */
function describedIn(node: XmlNode | undefined): { text: string; others: string[] } {
  const all = nodesIn(nodeIn(node, 'descriptions'), 'description').map((each) => ({
    lang: attributeOf(each, 'lang'),
    words: tidy(wordsIn(each)),
  }));
  const said = all.filter(({ words }) => words !== '');
  const first = said.find(({ lang }) => lang === 'en') ?? said[0];
  const others = said.filter((each) => each !== first).map(({ lang, words }) => `${lang || 'other'}: ${words}`);
  return { text: first?.words ?? '', others };
}

function tidy(words: string): string {
  return words
    .replace(/[^\S\n]*\n[^\S\n]*(?=\S)(?!\n)/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function attributesOf(node: XmlNode | undefined, without: readonly string[]): string[] {
  return [...(node?.attributes ?? [])]
    .filter(([name, value]) => value.trim() !== '' && !without.includes(name))
    .map(([name, value]) => `${name}: ${value.trim()}`);
}
