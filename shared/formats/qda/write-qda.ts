import { t } from '../../language/translate.ts';
import type { DebateData } from '../../model/debate.ts';
import type { Sha256 } from '../../model/entities.ts';
import { counted } from '../../text/counted.ts';
import { xmlText } from '../../text/xml-text.ts';
import { countRoles } from '../graphs/debate-graph.ts';
import { CLAIM, IMPLICIT_CLAIM, linkName, QUESTION } from './qda-names.ts';

/** A project of REFI-QDA as files of an archive, and what of the debate is not in it: sentences. */
export interface QdaProject {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly lost: readonly string[];
}

/**
 * Writes a debate as a project of REFI-QDA 1.0: sources with their texts, passages with tags as codes, statements as notes, citations and
 * relations as links. `textOf` gives the text of a source.
 */
export function qdaProject(data: DebateData, textOf: (hash: Sha256) => string): QdaProject {
  const tags = [...new Set([...data.excerpts, ...data.statements].flatMap((each) => each.tags))];
  const texts = new Map(data.sources.map(({ id, text }) => [id, textOf(text)]));
  const passages = Map.groupBy(data.excerpts, ({ source }) => source);
  const placed = new Set<string>();
  const codes = tags.map((tag) => `<Code guid="${guidOf('code', tag)}" name="${xmlText(tag)}" isCodable="true"/>`);
  const codings = (of: string, own: readonly string[]) =>
    own
      .map(
        (tag) =>
          `<Coding guid="${guidOf('coding', `${of} ${tag}`)}"><CodeRef targetGUID="${guidOf('code', tag)}"/></Coding>`,
      )
      .join('');
  const sources = data.sources.map(({ id, csl }) => {
    const text = texts.get(id) ?? '';
    const selections = (passages.get(id) ?? []).flatMap((excerpt) => {
      if (excerpt.start >= excerpt.end) return [];
      placed.add(excerpt.id);
      const [start, end] = [excerpt.start, excerpt.end].map((offset) => countPoints(text, offset));
      const name = xmlText(excerpt.exact.slice(0, 200).toWellFormed());
      return [
        `<PlainTextSelection guid="${guidOf('excerpt', excerpt.id)}" name="${name}" startPosition="${start}" endPosition="${end}">${described(excerpt.note)}${codings(`excerpt ${excerpt.id}`, excerpt.tags)}</PlainTextSelection>`,
      ];
    });
    const guid = guidOf('source', id);
    return `<TextSource guid="${guid}" name="${xmlText(csl.title ?? '')}" plainTextPath="internal://${guid}.txt">${selections.join('')}</TextSource>`;
  });
  const notes = data.statements.map(({ id, kind, text, implicit, note, tags: own }) => {
    const name = kind === 'question' ? QUESTION : implicit ? IMPLICIT_CLAIM : CLAIM;
    return `<Note guid="${guidOf('statement', id)}" name="${name}">${described(note)}<PlainTextContent>${xmlText(text)}</PlainTextContent>${codings(`statement ${id}`, own)}</Note>`;
  });
  const link = (key: string, name: string, from: string, to: string) =>
    `<Link guid="${guidOf('link', key)}" name="${xmlText(name)}" direction="OneWay" originGUID="${from}" targetGUID="${to}"/>`;
  const citations = data.citations
    .filter(({ excerpt }) => placed.has(excerpt))
    .map(({ id, statement, excerpt }) => link(id, 'cites', guidOf('statement', statement), guidOf('excerpt', excerpt)));
  const relations = data.relations.flatMap(({ id, kind, premises, target }, at) => {
    if (!('statement' in target)) return [];
    const name = linkName(kind, premises.length > 1 ? `r${at + 1}` : null);
    return premises.map((premise) =>
      link(`${id} ${premise}`, name, guidOf('statement', premise), guidOf('statement', target.statement)),
    );
  });
  const xml = [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    `<Project xmlns="urn:QDA-XML:project:1.0" name="${xmlText(data.debate.title)}" origin="Counterclaim">`,
    ...(data.debate.author === ''
      ? []
      : [`<Users><User guid="${guidOf('user', data.debate.author)}" name="${xmlText(data.debate.author)}"/></Users>`]),
    ...element('CodeBook', codes.length === 0 ? [] : [`<Codes>${codes.join('')}</Codes>`]),
    ...element('Sources', sources),
    ...element('Notes', notes),
    ...element('Links', [...citations, ...relations]),
    ...(data.debate.description === '' ? [] : [`<Description>${xmlText(data.debate.description)}</Description>`]),
    '</Project>',
    '',
  ].join('\n');
  const files = data.sources.map(({ id }) => ({
    name: `sources/${guidOf('source', id)}.txt`,
    text: texts.get(id) ?? '',
  }));
  return { files: [{ name: 'project.qde', text: xml }, ...files], lost: lostIn(data, placed) };
}

function lostIn(data: DebateData, placed: ReadonlySet<string>): string[] {
  const counts = [
    [
      data.relations.filter(({ target }) => 'relation' in target).length,
      'relation on relations',
      'relations on relations',
    ],
    [
      data.relations.filter(({ scheme, note, weight }) => scheme !== '' || note !== '' || weight !== null).length,
      'relation’s scheme, note and weight',
      'relations’ schemes, notes and weights',
    ],
    [
      data.excerpts.filter(({ id }) => !placed.has(id)).length,
      'passage that has no place in its text',
      'passages that have no place in their texts',
    ],
    [
      data.sources.length,
      'source’s original and record but for its title',
      'sources’ originals and records but for their titles',
    ],
    [data.speakers.length, 'speaker', 'speakers'],
    [data.moves.length, 'move', 'moves'],
    [data.placements.length, 'place of a card', 'places of cards'],
    [data.walks.length, 'walk', 'walks'],
    [data.schemes.length, 'own scheme', 'own schemes'],
    [countRoles(data), 'role of a premise', 'roles of premises'],
  ] as const;
  return counts.flatMap(([count, one, many]) =>
    count === 0 ? [] : [t('{count} left out.', { count: counted(count, one, many) })],
  );
}

function described(note: string): string {
  return note === '' ? '' : `<Description>${xmlText(note)}</Description>`;
}

function element(name: string, children: readonly string[]): string[] {
  return children.length === 0 ? [] : [`<${name}>`, ...children, `</${name}>`];
}

function countPoints(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Returns a GUID that is always the same for an entity: its id if that is one, otherwise one made from it (FNV-1a, four times). */
export function guidOf(entity: string, id: string): string {
  if (GUID.test(id)) return id.toUpperCase();
  const words = [0x811c9dc5, 0x01234567, 0x89abcdef, 0xdeadbeef].map((seed) => {
    let hash = seed;
    for (const sign of `${entity} ${id}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  const hex = words.join('').toUpperCase();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
