import { type Change, coalesce } from '../../../shared/model/change.ts';
import type { Anchor } from '../../../shared/model/commands/excerpts.ts';
import { editSource, replaceSourceText } from '../../../shared/model/commands/sources.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { CslItem, ExcerptId } from '../../../shared/model/entities.ts';
import { counted } from '../../chrome/counted.ts';
import type { App } from '../../state/app-store.ts';
import { sourceTitle } from '../source-title.ts';
import type { Replacement, Verdicts } from './replacement.ts';

/** Gives a source its newer text, as one step to undo, and says what became of its passages. */
export function replaceSource(app: App, replacement: Replacement, verdicts: Verdicts): void {
  const { exact, moved, lost, source } = replacement;
  const confirmed = moved.filter(({ excerpt }) => verdicts.get(excerpt.id) === true).length;
  const title = sourceTitle(app.store.getState().session?.debate.sources.get(source));
  if (!app.change('Replace source', (debate) => replacementChanges(debate, replacement, verdicts))) return;
  const stay = exact.length + confirmed;
  const gone = lost.length + moved.length - confirmed;
  const follow = stay === 0 ? '' : ` ${counted(stay, 'passage')} ${stay === 1 ? 'follows' : 'follow'} it.`;
  const kept = gone === 0 ? '' : ` ${counted(gone, 'passage')} ${gone === 1 ? 'is' : 'are'} no longer in it.`;
  app.notify(`Replaced the text of “${title}”.${follow}${kept}`);
}

/** What is confirmed stands where it is now; what is refused counts as no longer there. */
function replacementChanges(debate: Debate, replacement: Replacement, verdicts: Verdicts): Change[] {
  const { source, document, exact, moved, lost } = replacement;
  const starts = pageStarts(document.csl);
  const anchors = new Map<ExcerptId, Anchor | null>(lost.map(({ id }) => [id, null]));
  for (const { excerpt, anchor } of exact) anchors.set(excerpt.id, { ...anchor, page: pageOf(anchor.start, starts) });
  for (const { excerpt, anchor } of moved) {
    const isIt = verdicts.get(excerpt.id) === true;
    anchors.set(excerpt.id, isIt ? { ...anchor, page: pageOf(anchor.start, starts) } : null);
  }
  const { text, mediaType, original } = document;
  const csl = withPageStarts(debate.get('source', source).csl, starts);
  return coalesce([
    ...replaceSourceText(debate, { source, text, mediaType, original, anchors }),
    ...editSource(debate, { source, csl }),
  ]);
}

/** The offsets at which the pages of a document begin; none where it has no pages. */
function pageStarts({ custom }: CslItem): readonly number[] {
  const starts = typeof custom === 'object' && custom !== null && 'pageStarts' in custom ? custom.pageStarts : [];
  return Array.isArray(starts) ? starts.filter((start) => typeof start === 'number') : [];
}

function withPageStarts(csl: CslItem, starts: readonly number[]): CslItem {
  const { custom, ...record } = csl;
  const { pageStarts: _, ...others } = (typeof custom === 'object' ? (custom ?? {}) : {}) as Record<string, unknown>;
  const wanted = starts.length === 0 ? others : { ...others, pageStarts: starts };
  return Object.keys(wanted).length === 0 ? record : { ...record, custom: wanted };
}

/** The number of the page on which an offset lies; null where there are no pages. */
function pageOf(offset: number, starts: readonly number[]): number | null {
  const page = starts.findLastIndex((start) => start <= offset);
  return page < 0 ? null : page + 1;
}
