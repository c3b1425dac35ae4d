import { msg, t } from '../../../shared/language/translate.ts';
import { type Change, coalesce } from '../../../shared/model/change.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { CslItem, EntityName } from '../../../shared/model/entities.ts';
import { nameOf, sentence } from '../../../shared/model/naming.ts';
import { authorsText, dateText } from '../../../shared/sources/record-text.ts';
import type { Edit } from '../debate-session.ts';
import type { TextPlace, UnsavedText } from '../slices/unsaved.ts';

/** The fields of each entity in which people type. */
const TYPED: Readonly<Record<EntityName, readonly string[]>> = {
  debate: ['title', 'description', 'author', 'language'],
  statement: ['text', 'note', 'tags'],
  relation: ['scheme', 'note'],
  speaker: ['name', 'otherNames', 'role'],
  move: ['words', 'at'],
  source: ['csl'],
  excerpt: ['note', 'tags'],
  citation: ['reason', 'checkedBy'],
  map: ['title'],
  placement: [],
  walk: ['title'],
  stop: ['title', 'note'],
  scheme: ['name', 'conclusion'],
};

const FIELD_NAMES: Readonly<Record<string, string>> = {
  title: msg('Title'),
  description: msg('Description'),
  author: msg('Author'),
  language: msg('Language'),
  text: msg('Text'),
  note: msg('Note'),
  tags: msg('Tags'),
  scheme: msg('Scheme'),
  name: msg('Name'),
  role: msg('Role'),
  conclusion: msg('Conclusion'),
  words: msg('Words'),
  reason: msg('Reason'),
  'csl.title': msg('Title'),
  'csl.publisher': msg('Publisher'),
  'csl.language': msg('Language'),
  'csl.accessed': msg('Accessed'),
  at: msg('Date'),
  checkedBy: msg('Reader'),
  otherNames: msg('Other names'),
  'csl.author': msg('Authors'),
  'csl.issued': msg('Date'),
  'csl.container-title': msg('Where it appeared'),
  'csl.URL': msg('Address'),
};

/** Returns the words that edits would have put into the debate and that are not in it, the last version of each. */
export function textsOf(debate: Debate, edits: readonly Edit[]): UnsavedText[] {
  return coalesce(edits.flatMap(({ changes }) => changes)).flatMap(({ entity, id, before, after }) => {
    if (after === null) return [];
    const made = typedIn(entity, after);
    const held = debate.table(entity).get(id);
    const known = [before, held].map((value) => typedIn(entity, value ?? {}));
    return [...made].flatMap(([field, text]) => {
      if (text.trim() === '' || known.some((texts) => texts.get(field) === text)) return [];
      const place = { entity, id, field };
      const name =
        before === null
          ? t('{field} of {whose}', { field: fieldName(field), whose: newName(entity, after) })
          : placeName(debate, place);
      return [{ place, name, text, problem: null }];
    });
  });
}

/** Returns the name of a text, such as `Note of the claim “No power”`. */
export function placeName(debate: Debate, { entity, id, field }: TextPlace): string {
  const value = debate.table(entity).get(id);
  const whose =
    value === undefined
      ? t(
          'a {entity, select, debate {debate} statement {statement} relation {relation} speaker {speaker} move {move} source {source} excerpt {passage} citation {citation} map {map} placement {placement} walk {walk} stop {stop} other {scheme}} that is gone',
          { entity },
        )
      : nameOf(debate, entity, value as never);
  return field === 'reply'
    ? t('Reply to {whose}', { whose })
    : t('{field} of {whose}', { field: fieldName(field), whose });
}

function fieldName(field: string): string {
  return t(FIELD_NAMES[field] ?? sentence(field.replace(/^csl\./, '')));
}

function newName(entity: EntityName, after: NonNullable<Change['after']>): string {
  const what = entity === 'statement' && 'kind' in after ? after.kind : entity;
  return t(
    'a new {what, select, claim {claim} question {question} debate {debate} statement {statement} relation {relation} speaker {speaker} move {move} source {source} excerpt {passage} citation {citation} map {map} placement {placement} walk {walk} stop {stop} other {scheme}}',
    { what: String(what) },
  );
}

/** Returns the typed texts among some fields of an entity, by field. */
function typedIn(entity: EntityName, fields: object): ReadonlyMap<string, string> {
  const given = new Map<string, unknown>(Object.entries(fields));
  const texts = new Map<string, string>();
  for (const field of TYPED[entity]) {
    const value = given.get(field);
    if (field === 'csl' && value !== undefined) {
      for (const [member, text] of recordTexts(value as CslItem)) texts.set(`csl.${member}`, text);
    } else if (typeof value === 'string') texts.set(field, value);
    else if (Array.isArray(value)) texts.set(field, value.join(', '));
  }
  return texts;
}

function recordTexts(csl: CslItem): [string, string][] {
  const plain = ['title', 'container-title', 'publisher', 'URL', 'language'].map((member): [string, string] => {
    const value = csl[member];
    return [member, typeof value === 'string' ? value : ''];
  });
  return [
    ...plain,
    ['author', authorsText(csl.author)],
    ['issued', dateText(csl.issued)],
    ['accessed', dateText(csl.accessed)],
  ];
}
