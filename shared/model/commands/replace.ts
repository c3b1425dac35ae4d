import { CounterclaimError, errorCode } from '../../errors.ts';
import { msg, t } from '../../language/translate.ts';
import { type WordQuery, withReplaced, wordFinder } from '../../search/find-words.ts';
import { type Change, type Fields, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import { Draft } from '../draft.ts';
import type { EntityName } from '../entities.ts';
import { type GivenFields, readFields } from '../field-rules.ts';
import { nameOf, sentence } from '../naming.ts';
import { withoutStaleChecks } from '../stale-checks.ts';
import { type TextPlace, textAt } from '../written-texts.ts';
import { editSpeaker } from './speakers.ts';

/**
 * Replaces words in texts that people wrote, wherever they stand in them; in texts that do not have them, and in those that are
 * gone, nothing. A speaker who is renamed keeps the former name among the others. Checks of citations whose claim changes fall
 * off. Throws `InvalidValue`, naming the text, when one would be empty or too long.
 */
export function replaceInTexts(
  debate: Debate,
  args: { query: WordQuery; replacement: string; places: readonly TextPlace[] },
): Change[] {
  const find = wordFinder(args.query);
  const changes: Change[] = [];
  // Only speakers have several texts in one field, or one that changes another: the name becomes one of the other names.
  const draft = new Draft(debate);
  // Names are edited from the last on, so that each stays the one that was meant, and a speaker's own after the others.
  for (const place of args.places.toSorted((a, b) => orderOf(b) - orderOf(a))) {
    const text = textAt(place.entity === 'speaker' ? draft : debate, place);
    const ranges = text === null ? [] : find(text);
    if (text === null || ranges.length === 0) continue;
    const next = withReplaced(text, ranges, args.replacement);
    const reason = whyNotWritten(debate, place, next);
    if (reason !== null) throw new CounterclaimError('InvalidValue', reason);
    const fields = fieldsOf(draft, place, next);
    if (place.entity === 'speaker') draft.apply(editSpeaker(draft, { speaker: place.id, ...fields }));
    else changes.push(...changed(debate, place, fields));
  }
  return withoutStaleChecks(debate, [...changes, ...draft.changes()]);
}

/** Returns the reason why a text may not stand at a place, as a sentence that names it; null when it may. */
export function whyNotWritten(debate: Debate, place: TextPlace, text: string): string | null {
  const { entity, id } = place;
  const subject = () => sentence(nameOf(debate, entity, debate.get(entity as EntityName, id) as never));
  if (text.trim() === '')
    return t('{subject} would have nothing left as its {field}.', {
      subject: subject(),
      field: t(FIELD_WORDS[place.field]),
    });
  try {
    fieldsOf(debate, place, text);
    return null;
  } catch (error) {
    if (errorCode(error) !== 'InvalidValue') throw error;
    return t('{subject} cannot be changed so: {message}', {
      subject: subject(),
      message: uncapitalised((error as CounterclaimError).message),
    });
  }
}

/** What the fields are called in a sentence. */
export const FIELD_WORDS: Readonly<Record<TextPlace['field'], string>> = {
  title: msg('title'),
  description: msg('description'),
  text: msg('text'),
  note: msg('note'),
  name: msg('name'),
  role: msg('role'),
  otherNames: msg('other name'),
  words: msg('words'),
  reason: msg('reason'),
};

function orderOf(place: TextPlace): number {
  return place.field === 'otherNames' ? place.at + 1 : 0;
}

function changed(debate: Debate, { entity, id }: TextPlace, fields: Partial<Fields<EntityName>>): Change[] {
  return updated(entity as EntityName, debate.get(entity as EntityName, id), fields);
}

/** Returns the fields of the entity with the text at its place, as the model keeps them. Throws `InvalidValue`. */
function fieldsOf(debate: Debate, place: TextPlace, text: string): Partial<Fields<EntityName>> {
  const { entity, id, field } = place;
  if (entity === 'source') {
    return readFields('source', { csl: { ...debate.get('source', id).csl, title: text } });
  }
  const value = field === 'otherNames' ? debate.get('speaker', id).otherNames.with(place.at, text) : text;
  return readFields(entity as EntityName, { [field]: value } as GivenFields<EntityName>);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
