import { msg, t } from '../../../shared/language/translate.ts';
import type { SourceId } from '../../../shared/model/entities.ts';
import { type Notice, type NoticeKind, noticesIn } from '../../../shared/sources/notices.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { Link } from '../../ui/connected/links.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { openSource } from '../passages/open-passage.ts';

const KIND_WORDS: Readonly<Record<NoticeKind, string>> = {
  'left-out': msg('Left out'),
  missing: msg('Missing'),
  altered: msg('Altered'),
  uncertain: msg('Uncertain'),
  guessed: msg('Guessed'),
};

/** What is to be known about the text of a source: where it differs, or may differ, from its document. */
export function NoticeSection({ source }: { source: SourceId }) {
  const csl = useDebate((debate) => debate.sources.get(source)?.csl);
  const notices = csl === undefined ? [] : noticesIn(csl);
  if (notices.length === 0) return null;
  return (
    <Section title={t('Notices ({count, number})', { count: notices.length })}>
      <ul className="inspector-list source-notices">
        {notices.map((notice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notices have no name, and never move.
          <li key={index}>
            <NoticeText source={source} notice={notice} />
            <span className="inspector-hint"> {placeWords(notice)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The sentence of a notice; a link to its place, if that is known. */
function NoticeText({ source, notice: { text, start } }: { source: SourceId; notice: Notice }) {
  const app = useApp();
  if (start === undefined) return <span dir="auto">{text}</span>;
  return (
    <Link to={source} run={() => openSource(app, source, { start, end: start })}>
      <bdi>{text}</bdi>
    </Link>
  );
}

function placeWords({ kind, place }: Notice): string {
  return place === null ? t(KIND_WORDS[kind]) : `${t(KIND_WORDS[kind])}, ${place}`;
}
