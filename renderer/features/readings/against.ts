import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { SourceId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { commonSources } from '../../../shared/readings/common-sources.ts';
import type { ReaderNames } from '../../../shared/readings/difference-words.ts';

/** What this debate's readings are compared with: those of another debate, or of one reader with those of another. */
export type Against =
  | { readonly kind: 'debate'; readonly name: string; readonly debate: Debate }
  | { readonly kind: 'tags'; readonly tags: readonly [string, string] };

/** A source that can be compared, and which one of the other debate it is. */
export interface ComparedSource {
  readonly here: SourceId;
  readonly there: SourceId;
}

/** Returns the sources that two readings have in common. */
export function comparedSources(debate: Debate, against: Against): readonly ComparedSource[] {
  if (against.kind === 'debate') {
    return commonSources(debate, against.debate).map(({ here, there }) => ({ here: here.id, there: there.id }));
  }
  const ofTags = (id: SourceId) =>
    debate.excerptsBySource.get(id).some(({ tags }) => against.tags.some((tag) => tags.includes(tag)));
  return [...debate.sources.keys()].filter(ofTags).map((id) => ({ here: id, there: id }));
}

/** Returns the tags of passages, those of the most first. */
export function tagsOfPassages(debate: Debate): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tags } of debate.excerpts.values()) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([tag]) => tag);
}

export function readerNames(against: Against): ReaderNames {
  if (against.kind === 'debate') return { here: t('this debate'), there: shortQuote(against.name) };
  return { here: shortQuote(against.tags[0]), there: shortQuote(against.tags[1]) };
}
