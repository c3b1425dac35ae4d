import type { Debate } from '../model/debate.ts';
import type { CslItem } from '../model/entities.ts';

/**
 * Returns the sources of a debate as CSL-JSON items, under their own ids. What the program itself keeps in a record
 * (where a text's pages begin) stays out.
 */
export function toCslJson(debate: Debate): (CslItem & { readonly id: string })[] {
  return [...debate.sources.values()].map(({ id, csl }) => {
    const { custom, ...item } = csl;
    const others = withoutPageStarts(custom);
    return { ...item, ...(others === undefined ? {} : { custom: others }), id };
  });
}

function withoutPageStarts(custom: unknown): unknown {
  if (typeof custom !== 'object' || custom === null || !('pageStarts' in custom)) return custom;
  const { pageStarts: _, ...others } = custom;
  return Object.keys(others).length === 0 ? undefined : others;
}
