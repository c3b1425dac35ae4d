import { msg, t } from '../../../../shared/language/translate.ts';
import type { Change } from '../../../../shared/model/change.ts';
import type { PagedAnchor } from '../../../../shared/model/commands/excerpts.ts';
import { replaceSourceText } from '../../../../shared/model/commands/sources.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import type { ExcerptId } from '../../../../shared/model/entities.ts';
import { noticesIn } from '../../../../shared/sources/notices.ts';
import { pageAt } from '../../../../shared/sources/pages.ts';
import { fileBeside } from '../../../../shared/sources/recording-kept.ts';
import { sourceTitle } from '../../../../shared/sources/source-title.ts';
import { withTextMembersOf } from '../../../../shared/sources/text-members.ts';
import type { App } from '../../../core/app.ts';
import type { NewerVersion } from '../../../core/newer-version.ts';
import { noticeWords } from '../notice-words.ts';
import type { Verdicts } from './read-replacement.ts';

/** Gives a source its newer text, as one undo step, and reports the fate of its passages. */
export function replaceSource(app: App, version: NewerVersion, verdicts: Verdicts): void {
  const { exact, moved, lost, source, document } = version;
  const title = sourceTitle(app.store.getState().session?.debate.sources.get(source));
  if (!app.change(msg('Replace source'), (debate) => replacementChanges(debate, version, verdicts))) return;
  const stay = exact.length + moved.filter(({ excerpt }) => verdicts.get(excerpt.id) === true).length;
  const gone = exact.length + moved.length + lost.length - stay;
  const follow =
    stay === 0
      ? []
      : [t('{stay, plural, one {# passage was} other {# passages were}} found in the new text.', { stay })];
  const kept =
    gone === 0 ? [] : [t('{gone, plural, one {# passage is} other {# passages are}} no longer there.', { gone })];
  app.notify(
    [t('Replaced the text of “{title}”.', { title }), ...follow, ...kept, ...noticeWords(noticesIn(document.csl))].join(
      ' ',
    ),
  );
}

/**
 * Returns the changes of a replacement: a confirmed passage moves to its new place; a refused one counts as no longer
 * there.
 */
function replacementChanges(debate: Debate, version: NewerVersion, verdicts: Verdicts): Change[] {
  const { source, document, exact, moved, lost } = version;
  const placed = [...exact, ...moved.filter(({ excerpt }) => verdicts.get(excerpt.id) === true)];
  const anchors = new Map<ExcerptId, PagedAnchor | null>(
    [...lost, ...moved.map(({ excerpt }) => excerpt)].map(({ id }) => [id, null]),
  );
  for (const { excerpt, anchor } of placed)
    anchors.set(excerpt.id, { ...anchor, page: pageAt(document.csl, anchor.start) });
  const { text } = document;
  const kept = debate.get('source', source);
  const { mediaType, original } = fileBeside(kept, document);
  const csl = withTextMembersOf(kept.csl, document.csl);
  return replaceSourceText(debate, { source, csl, text, mediaType, original, anchors });
}
