import type { SourceId } from '../../../shared/model/entities.ts';
import { type Notice, type NoticeKind, noticesIn } from '../../../shared/sources/notices.ts';
import { figures } from '../../../shared/text/counted.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { Link } from '../../ui/connected/links.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { openSource } from '../passages/open-passage.ts';

const KIND_WORDS: Readonly<Record<NoticeKind, string>> = {
  'left-out': 'Left out',
  missing: 'Missing',
  altered: 'Altered',
  uncertain: 'Uncertain',
  guessed: 'Guessed',
};

/** What is to be known about the text of a source: where it differs, or may differ, from its document. */
export function NoticeSection({ source }: { source: SourceId }) {
  const csl = useDebate((debate) => debate.sources.get(source)?.csl);
  const notices = csl === undefined ? [] : noticesIn(csl);
  if (notices.length === 0) return null;
  return (
    <Section title={`Notices (${figures(notices.length)})`}>
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
  return place === null ? KIND_WORDS[kind] : `${KIND_WORDS[kind]}, ${place}`;
}
