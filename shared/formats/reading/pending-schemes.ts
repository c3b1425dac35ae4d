import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import type { PremiseRole } from '../../model/entities.ts';
import { readFields } from '../../model/field-rules.ts';
import { MOST_OF } from '../../model/limits.ts';
import { shortQuote } from '../../model/naming.ts';
import { isId } from '../../model/well-formed.ts';
import type { GivenScheme } from './given-entities.ts';
import type { NoteList, Spot } from './note-list.ts';

/** Schemes of a debate's own that a file gives with their form. What the model does not allow is left out, and noted. */
export class PendingSchemes {
  readonly #notes: NoteList;
  readonly #schemes: object[] = [];
  readonly #ids = new Set<string>();

  constructor(notes: NoteList) {
    this.#notes = notes;
  }

  add({ id, name, premises, conclusion, questions }: GivenScheme): void {
    const given = questions.map((question, at) => ({ ...question, id: question.id ?? String(at + 1) }));
    const isNamed = id !== null && isId(id) && !this.#ids.has(id);
    try {
      if (this.#schemes.length === MOST_OF.scheme)
        throw new CounterclaimError('TooLarge', t('The debate has no more room.'));
      const fields = readFields('scheme', { name, premises, conclusion, questions: given });
      this.#schemes.push({ ...(isNamed ? { id } : {}), ...fields });
      if (isNamed) this.#ids.add(id);
    } catch (error) {
      if (!(error instanceof CounterclaimError)) throw error;
      const text = t('The scheme {name} is left out: {reason}', { name: shortQuote(name), reason: error.message });
      this.#notes.add('left-out', text, { place: null });
    }
  }

  values(): readonly object[] {
    return this.#schemes;
  }
}

/** Returns the roles of premises under the ids that these have, as far as the model allows them; others are noted. */
export function roleValues(
  roles: readonly PremiseRole[],
  { idOf, notes, spot }: { readonly idOf: (key: string) => string; readonly notes: NoteList; readonly spot: Spot },
): readonly PremiseRole[] {
  return [...new Map(roles.map((each) => [each.premise, each])).values()].flatMap(({ premise, role }) => {
    try {
      return readFields('relation', { roles: [{ premise: idOf(premise), role }] }).roles ?? [];
    } catch (error) {
      if (!(error instanceof CounterclaimError)) throw error;
      notes.add(
        'left-out',
        t('The role {role} is left out: {reason}', { role: shortQuote(role), reason: error.message }),
        spot,
      );
      return [];
    }
  });
}
