import { t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { RelationId } from '../model/entities.ts';
import { beginSentence } from '../text/begin-sentence.ts';
import type { DebateFramework } from './debate-framework.ts';
import { type ElementNames, listed } from './element-names.ts';
import { type Framework, type Link, makeFramework } from './framework.ts';
import { FALLS, STANDS } from './grounded.ts';
import type { Reason } from './reason.ts';

/**
 * Says why a step is reported to fall, or as undecided, where that is so only because of premises of its own (AFRA); null where the
 * step alone, or nothing, is the reason, and for what is no step. `elements` are those of the premises, which have reasons too.
 */
export function reasonByPremises(
  debate: Debate,
  { statements, relations }: DebateFramework,
  labels: Uint8Array,
  { id, names }: { readonly id: string; readonly names: ElementNames },
): { readonly reason: Reason; readonly elements: readonly number[] } | null {
  const own = relations.get(id as RelationId);
  if (own === undefined || labels[own] === FALLS) return null;
  const premises = debate.get('relation', id as RelationId).premises.map((each) => statements.get(each) as number);
  const fallen = premises.filter((each) => labels[each] === FALLS).slice(0, 1);
  const open = labels[own] === STANDS ? premises.filter((each) => labels[each] !== STANDS) : [];
  const elements = [...new Set(fallen.length > 0 ? fallen : open)];
  if (elements.length === 0) return null;
  const [name, these] = [names.nameOf(own), listed(elements.map((each) => names.nameOf(each)))];
  const text =
    fallen.length > 0
      ? t('{name} falls: it rests on {these}, which falls.', { name, these })
      : t('{name} is undecided: it rests on {these}, which {count, plural, one {is} other {are}} undecided.', {
          name,
          these,
          count: elements.length,
        });
  const because = elements.map((each) => names.targetOf(each));
  const standing = fallen.length > 0 ? 'falls' : 'undecided';
  return { reason: { of: names.targetOf(own), standing, because, text: beginSentence(text) }, elements };
}

/**
 * Returns a framework with an element at its end that stands when all `parts` do, and falls when one of them does, as a step is
 * reported to: it is attacked by an element for each part, which that part attacks.
 */
export function withTogether({ size, attacks }: Framework, parts: readonly number[]): Framework {
  const links: Link[] = [];
  for (let i = 0; i < attacks.count; i++) {
    links.push({ sources: [...attacks.sourcesOf(i)], target: attacks.targets[i] as number });
  }
  const together = size + parts.length;
  for (const [i, part] of parts.entries()) {
    links.push({ sources: [part], target: size + i }, { sources: [size + i], target: together });
  }
  return makeFramework(together + 1, { attacks: links });
}
