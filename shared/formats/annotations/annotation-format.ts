import { msg, t } from '../../language/translate.ts';
import { ATTRIBUTIONS, FIDELITIES } from '../../model/entities.ts';
import { counted } from '../../text/counted.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { listOf, recordOf, stringOf } from '../reading/json-values.ts';
import { type KnownMembers, noteUnreadMembers } from '../reading/unread-members.ts';

/** Everywhere: what a text says of itself. Words of annotations, and what tells passages, are read; so is who made them. */
const MEMBERS: KnownMembers = {
  known: new Set([
    ...['id', 'type', '@type', 'label', 'items', 'first', 'next', 'prev', 'last', 'total', 'startIndex', 'partOf'],
    ...['creator', 'name', 'body', 'bodyValue', 'value', 'format', 'purpose', 'motivation', 'statement', 'fidelity'],
    ...['attribution', 'reason', 'target', 'source', 'selector', 'exact', 'refinedBy'],
  ]),
  whole: new Set(['@context']),
};

type Fields = Readonly<Record<string, unknown>>;

/** Annotations of the W3C Web Annotation Data Model. */
export const ANNOTATIONS: ArgumentFormat = {
  id: 'web-annotation',
  name: msg('Web Annotations'),
  endings: ['jsonld', 'json'],
  losses: [msg('Texts of sources'), msg('Passages that no words tell'), msg('Times, rights and styles')],
  recognises: ({ json }) => {
    const first = recordOf(Array.isArray(json) ? json[0] : json);
    const context = JSON.stringify(first['@context'] ?? '').slice(0, 2000);
    const types = [first['type'], first['@type']].flat().map(stringOf);
    const isTyped = types.some((type) => /^(?:oa:)?Annotation(?:Collection|Page)?$/.test(type));
    return isTyped && (context.includes('anno.jsonld') || context.includes('ns/oa') || 'target' in first);
  },
  read: readAnnotations,
};

function readAnnotations(file: GivenFile): ReadDebate {
  const whole = recordOf(file.json);
  const builder = new DebateBuilder({
    format: 'web-annotation',
    namespace: stringOf(whole['id']) || file.title,
    title: stringOf(whole['label']) || file.title,
  });
  const creator = recordOf(whole['creator']);
  if ('items' in whole || 'first' in whole)
    builder.describe({ author: stringOf(creator['name']) || stringOf(whole['creator']) });
  const found = annotationsIn(file.json, builder);
  found.forEach(({ value, place }, at) => {
    addAnnotation(builder, value, stringOf(value['id']) || `annotation ${at + 1}`, place);
  });
  // What this program says of itself is not a part of a debate.
  const isOwn = recordOf(whole['generator'])['name'] === 'Counterclaim';
  noteUnreadMembers(builder, isOwn ? { ...whole, generator: null, created: null } : file.json, MEMBERS);
  return builder.finish();
}

/** Returns the annotations of a list, of a collection and of its first page. Further pages stand elsewhere. */
function annotationsIn(json: unknown, builder: DebateBuilder): { readonly value: Fields; readonly place: string }[] {
  if (Array.isArray(json)) return json.map((value, at) => ({ value: recordOf(value), place: `[${at}]` }));
  const whole = recordOf(json);
  const page = 'first' in whole ? recordOf(whole['first']) : whole;
  if (typeof whole['first'] === 'string')
    builder.note(
      'left-out',
      t('The pages of the collection stand elsewhere, from {value}: they are left out.', { value: whole['first'] }),
      'first',
    );
  const next = stringOf(page['next']) || stringOf(recordOf(page['next'])['id']);
  if (next !== '')
    builder.note('left-out', t('Further pages stand elsewhere, at {next}: they are left out.', { next }), 'next');
  if (!('items' in page)) return 'first' in whole ? [] : [{ value: whole, place: 'the annotation' }];
  return listOf(page['items']).map((value, at) => ({ value: recordOf(value), place: `items[${at}]` }));
}

function addAnnotation(builder: DebateBuilder, value: Fields, key: string, place: string): void {
  const targets = targetsOf(value['target']);
  const said = saidIn(value);
  if (targets.length === 0) builder.note('left-out', t('An annotation without a target is left out.'), place);
  if (targets.length > 1)
    builder.note(
      'repaired',
      t('An annotation of {targets} things became as many passages.', { targets: targets.length }),
      place,
    );
  targets.forEach((target, at) => {
    const id = at === 0 ? key : `${key} ${at + 1}`;
    if (!addPassage(builder, { target, key: id, note: said.note, tags: said.tags, place })) return;
    for (const claim of said.claims) {
      const statement = claim.id || `${id} ${claim.text}`;
      if (!builder.has('statement', statement)) builder.statement(statement, { text: claim.text }, place);
      const judged = said.judgements.find((each) => each['statement'] === claim.id) ?? {};
      builder.citation(
        {
          statement,
          excerpt: id,
          fidelity: FIDELITIES.find((each) => each === judged['fidelity']) ?? null,
          attribution: ATTRIBUTIONS.find((each) => each === judged['attribution']) ?? null,
          reason: stringOf(judged['reason']),
        },
        place,
      );
    }
  });
}

interface Said {
  note: string;
  readonly tags: string[];
  readonly claims: { readonly id: string; readonly text: string }[];
  readonly judgements: Fields[];
}

/** Returns what the bodies of an annotation say. */
function saidIn(value: Fields): Said {
  const said: Said = { note: '', tags: [], claims: [], judgements: [] };
  const notes: string[] = [];
  const add = (body: unknown) => {
    const fields = typeof body === 'string' ? { id: body } : recordOf(body);
    const { type, items, value: words, purpose } = fields;
    if (Array.isArray(items) && ['Choice', 'List', 'Composite', 'Independents'].includes(stringOf(type))) {
      for (const item of items.slice(0, 1000)) if (!Array.isArray(recordOf(item)['items'])) add(item);
      return;
    }
    const text = stringOf(words) ? plain(stringOf(words), stringOf(fields['format'])) : '';
    const of = [purpose].flat().map(stringOf);
    if (of.includes('tagging') && text !== '') said.tags.push(text);
    else if (of.includes('linking') && text !== '') said.claims.push({ id: stringOf(fields['id']), text });
    else if (of.includes('assessing') && 'fidelity' in fields) said.judgements.push(fields);
    else if (text !== '') notes.push(text);
    else if (stringOf(fields['id']) !== '' || stringOf(fields['source']) !== '')
      notes.push(stringOf(fields['id']) || stringOf(fields['source']));
  };
  for (const body of [value['body']].flat()) if (body !== undefined) add(body);
  if (typeof value['bodyValue'] === 'string') notes.push(value['bodyValue']);
  const by = [value['creator']]
    .flat()
    .map((each) => stringOf(each) || stringOf(recordOf(each)['name']) || stringOf(recordOf(each)['id']));
  const named = by.filter((name) => name !== '');
  if (named.length > 0) notes.push(`By ${named.join(', ')}`);
  said.note = notes.join('\n');
  return said;
}

function plain(words: string, format: string): string {
  return format === 'text/html' ? words.replace(/<[^>]*>/g, '').trim() : words;
}

function targetsOf(target: unknown): unknown[] {
  return [target].flat().flatMap((each) => {
    const { items } = recordOf(each);
    return Array.isArray(items) ? items.slice(0, 1000) : each === undefined ? [] : [each];
  });
}

interface Passage {
  readonly target: unknown;
  readonly key: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly place: string;
}

/** Adds the passage that a target selects by its words; false, and a note, if no words tell it. */
function addPassage(builder: DebateBuilder, { target, key, note, tags, place }: Passage): boolean {
  const fields = typeof target === 'string' ? { id: target } : recordOf(target);
  const source = stringOf(fields['source']) || stringOf(recordOf(fields['source'])['id']) || stringOf(fields['id']);
  const address = source.replace(/#.*$/s, '');
  if (address === '') {
    builder.note('left-out', t('A target without an address is left out.'), place);
    return false;
  }
  if (!builder.has('source', address)) {
    builder.source(
      address,
      { csl: { type: 'webpage', title: address, ...(/^https?:/.test(address) ? { URL: address } : {}) }, text: '' },
      place,
    );
  }
  const selectors = selectorsOf(fields['selector']);
  const exact = selectors.map((each) => stringOf(each['exact'])).find((words) => words !== '');
  if (exact === undefined) {
    const kinds = selectors.map((each) => stringOf(each['type']) || 'selector');
    const what =
      kinds.length === 0
        ? t('the whole source')
        : counted(kinds.length, 'part that no words tell', 'parts that no words tell');
    const words = [...(note === '' ? [] : [note]), ...tags.map((tag) => `#${tag}`)].join(' ');
    builder.note(
      'left-out',
      t('An annotation of {what} ({value}) is left out{words}', {
        what,
        value: kinds.join(', ') || address,
        words: words === '' ? '' : `: ${words.slice(0, 1000)}`,
      }),
      place,
    );
    return false;
  }
  const page = /^page=(\d{1,6})/.exec(
    selectors.map((each) => stringOf(each['value'])).find((words) => words.startsWith('page=')) ?? '',
  )?.[1];
  builder.excerpt(
    key,
    { source: address, place: { exact }, note, tags, page: page === undefined ? null : Number(page) },
    place,
  );
  return builder.has('excerpt', key);
}

/** Returns the selectors of a target, with those that refine them. */
function selectorsOf(selector: unknown): Fields[] {
  const found: Fields[] = [];
  const pending = [selector].flat();
  while (pending.length > 0 && found.length < 1000) {
    const next = pending.shift();
    if (next === undefined) continue;
    const fields = typeof next === 'string' ? { type: next } : recordOf(next);
    found.push(fields);
    if (fields['refinedBy'] !== undefined) for (const each of [fields['refinedBy']].flat()) pending.push(each);
  }
  return found;
}
