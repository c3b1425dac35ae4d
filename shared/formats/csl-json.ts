import type { Debate } from '../model/debate.ts';
import type { CslItem } from '../model/entities.ts';
import { withoutTextMembers } from '../sources/text-members.ts';

/**
 * Returns the sources of a debate as CSL-JSON items, under their own ids. What the program itself keeps in a record
 * (where a text's pages begin, notices about it, the form of its turns) stays out.
 */
export function toCslJson(debate: Debate): (CslItem & { readonly id: string })[] {
  return [...debate.sources.values()].map(({ id, csl }) => ({ ...withoutTextMembers(csl), id }));
}
