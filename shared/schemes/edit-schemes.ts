import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';
import { type Change, created, deleted, type Fields, updated } from '../model/change.ts';
import { editSchemeOf } from '../model/commands/relations.ts';
import type { Debate } from '../model/debate.ts';
import type { OwnScheme, Relation, RelationId, SchemeId } from '../model/entities.ts';
import { readFields } from '../model/field-rules.ts';
import type { NewId } from '../model/ids.ts';
import { MOST_OF } from '../model/limits.ts';
import { shortQuote } from '../model/naming.ts';
import { schemeWords } from '../model/scheme-words.ts';
import { ownSchemesOf, schemeFinder } from './debate-schemes.ts';
import type { Scheme } from './scheme.ts';
import { schemeNamed } from './schemes.ts';

/** A premise of a scheme that is edited: `was` is the role that it had, null for one that is new. */
export interface EditedPremise {
  readonly role: string;
  readonly text: string;
  readonly was: string | null;
}

/** A scheme as somebody gives it. A question without an id is new. */
export interface GivenScheme {
  readonly name: string;
  readonly premises: readonly EditedPremise[];
  readonly conclusion: string;
  readonly questions: readonly { readonly id: string | null; readonly text: string; readonly premise: string | null }[];
}

/**
 * Adds a scheme of the debate's own. Throws `InvalidValue` when it lacks what a scheme has, or its name is that of another or of a
 * built-in one; `TooLarge`.
 */
export function addScheme(debate: Debate, args: GivenScheme & { readonly newId: NewId }): Change[] {
  const fields = fieldsOf(debate, args, null);
  if (debate.schemes.size >= MOST_OF.scheme) {
    const message = t('The debate has {most, number} schemes of its own, and may have no more: delete one first.', {
      most: MOST_OF.scheme,
    });
    throw new CounterclaimError('TooLarge', message);
  }
  return [created('scheme', { id: args.newId(), ...fields })];
}

/**
 * Edits a scheme of the debate's own; relations that have it follow: they get its new name and the new names of roles, and lose roles that
 * are gone. Throws `InvalidValue` as `addScheme` does; `NotFound`.
 */
export function editScheme(debate: Debate, args: GivenScheme & { readonly scheme: SchemeId }): Change[] {
  const scheme = debate.get('scheme', args.scheme);
  const fields = fieldsOf(debate, args, scheme);
  const names = new Map(args.premises.flatMap(({ was, role }) => (was === null ? [] : [[was, role.trim()] as const])));
  const known = new Set(scheme.premises.map(({ role }) => role));
  const changes = updated('scheme', scheme, fields);
  for (const relation of relationsWith(debate, scheme)) {
    const roles = relation.roles.flatMap(({ premise, role }) => {
      const name = known.has(role) ? (names.get(role) ?? '') : role;
      return name === '' ? [] : [{ premise, role: name }];
    });
    changes.push(...editSchemeOf(debate, { relation: relation.id, scheme: fields.name, roles }));
  }
  for (const [relation, mark] of marksOf(debate, scheme)) {
    changes.push(...editSchemeOf(debate, { relation, scheme: `${fields.name}${mark}` }));
  }
  return changes;
}

/**
 * Deletes a scheme of the debate's own. Relations that have it keep its name, and the roles of their premises, as text: with the form
 * undone, or given anew, they have it again. Throws `NotFound`.
 */
export function deleteScheme(debate: Debate, args: { readonly scheme: SchemeId }): Change[] {
  return [deleted('scheme', debate.get('scheme', args.scheme))];
}

/** Returns the relations that have a scheme of the debate's own. */
export function relationsWith(debate: Debate, { id }: Pick<OwnScheme, 'id'>): Relation[] {
  const find = schemeFinder(debate);
  return [...debate.relations.values()].filter(({ scheme }) => scheme !== '' && find(scheme)?.own === id);
}

/**
 * Gives a relation a scheme by its text. Roles that a scheme of a known form has not are taken from its premises, and all of them where the
 * text is empty; those of a scheme of which only the name is known stay. Throws `InvalidValue`, `NotFound`.
 */
export function nameScheme(debate: Debate, args: { readonly relation: RelationId; readonly scheme: string }): Change[] {
  const { roles } = debate.get('relation', args.relation);
  const scheme = schemeFinder(debate)(args.scheme);
  const keys = new Set(scheme?.premises.map(({ key }) => key));
  const isEmpty = args.scheme.trim() === '';
  const kept = scheme === undefined && !isEmpty ? roles : roles.filter(({ role }) => keys.has(role));
  return editSchemeOf(debate, { ...args, roles: kept });
}

/** Returns a scheme as it begins when it is copied to be edited, under a name that is free. */
export function copyOfScheme(debate: Debate, { name, premises, conclusion, questions }: Scheme): GivenScheme {
  const taken = new Set(ownSchemesOf(debate).map((own) => schemeWords(own.name)));
  const isTaken = (given: string) => taken.has(schemeWords(given)) || schemeNamed(given) !== undefined;
  let copy = t('{name} (copy)', { name });
  for (let number = 2; isTaken(copy); number++) copy = t('{name} (copy {number})', { name, number });
  return {
    name: copy,
    premises: premises.map(({ role, text }) => ({ role, text, was: null })),
    conclusion,
    questions: questions.map(({ text, premise }) => ({ id: null, text, premise })),
  };
}

function fieldsOf(debate: Debate, given: GivenScheme, edited: Readonly<OwnScheme> | null): Fields<'scheme'> {
  const asked = given.questions.filter(({ text }) => text.trim() !== '');
  const taken = new Set(edited?.questions.map(({ id }) => id));
  let number = 0;
  const nextId = () => {
    do number += 1;
    while (taken.has(String(number)));
    return String(number);
  };
  const rows = given.premises.filter(({ role, text }) => role.trim() !== '' || text.trim() !== '');
  const { name, premises, conclusion } = readFields('scheme', {
    name: given.name,
    premises: rows.map(({ role, text }) => ({ role, text })),
    conclusion: given.conclusion,
  });
  const roles = new Set(premises.map(({ role }) => role));
  const ofRole = (premise: string | null) => (premise !== null && roles.has(premise.trim()) ? premise.trim() : null);
  const { questions } = readFields('scheme', {
    questions: asked.map(({ id, text, premise }) => ({ id: id ?? nextId(), text, premise: ofRole(premise) })),
  });
  requireFree(debate, name, edited);
  if (premises.length === 0) {
    throw new CounterclaimError('InvalidValue', t('A scheme needs a premise: name the role of one at least.'));
  }
  return { name, premises, conclusion, questions };
}

function requireFree(debate: Debate, name: string, edited: Readonly<OwnScheme> | null): void {
  const words = schemeWords(name);
  const other = ownSchemesOf(debate).find((own) => own.own !== edited?.id && schemeWords(own.name) === words);
  if (words === '')
    throw new CounterclaimError('InvalidValue', t('A scheme needs a name with a letter or a digit in it.'));
  // A mark of a critical question ends in “#” and its number.
  if (name.includes('#')) throw new CounterclaimError('InvalidValue', t('The name of a scheme has no “#” in it.'));
  if (other !== undefined) {
    const message = t('The debate has a scheme {name} already: choose another name.', { name: shortQuote(other.name) });
    throw new CounterclaimError('InvalidValue', message);
  }
  const known = schemeNamed(name);
  const keepsName = edited !== null && schemeWords(edited.name) === words;
  if (known === undefined || keepsName) return;
  const message = t('{name} names the built-in scheme {known}: choose another name.', {
    name: shortQuote(name),
    known: shortQuote(known.name),
  });
  throw new CounterclaimError('InvalidValue', message);
}

/** Returns the relations that raise a critical question of a scheme, with what follows its name in theirs. */
function marksOf(debate: Debate, { name }: Readonly<OwnScheme>): [RelationId, string][] {
  const words = schemeWords(name);
  return [...debate.relations.values()].flatMap(({ id, scheme }): [RelationId, string][] => {
    const at = scheme.lastIndexOf('#');
    return at > 0 && schemeWords(scheme.slice(0, at)) === words ? [[id, scheme.slice(at)]] : [];
  });
}
