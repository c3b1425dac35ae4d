import { ChevronRight } from 'lucide-react';
import { useCallback, useId, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Source, SourceId } from '../../../shared/model/entities.ts';
import { type Coverage, coverageOf, type Share } from '../../../shared/sources/coverage/coverage.ts';
import type { DivisionKind } from '../../../shared/sources/coverage/measured-text.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { Link } from '../../ui/connected/links.tsx';
import { useMeasuredSources } from '../passages/measured-sources.ts';
import { openSource } from '../passages/open-passage.ts';
import { type UnusedPart, unusedParts } from './unused-parts.ts';

/** Parts that are drawn at a time: a long report has thousands. */
const STEP = 30;

/** How much of a source is used, and what of it has no claim; read only when it is asked for, since that takes the whole text. */
export function CoverageSection({ source }: { source: SourceId }) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <div className="inspector-section">
      <button
        type="button"
        className="source-coverage-title heading"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
        {t('Coverage')}
      </button>
      {open && (
        <div id={body}>
          <Measured source={source} />
        </div>
      )}
    </div>
  );
}

const NONE: readonly Source[] = [];

function Measured({ source }: { source: SourceId }) {
  const kept = useDebate((debate) => debate.sources.get(source));
  const text = useMeasuredSources(kept === undefined ? NONE : [kept]).get(source);
  const coverage = useDebate(
    useCallback((debate: Debate) => (text === undefined ? null : coverageOf(debate, source, text)), [source, text]),
  );
  if (coverage === null) return <p className="inspector-hint">{t('Reading the text…')}</p>;
  const { kind, parts } = unusedParts(coverage);
  return (
    <>
      <p>
        {t(
          '{share} of the words stand in {passages, plural, one {# passage} other {# passages}}, for {claims, plural, one {# statement} other {# statements}}.',
          { share: inWords(coverage), passages: coverage.passages, claims: coverage.claims },
        )}
      </p>
      <Speakers coverage={coverage} />
      <Unused source={source} kind={kind} parts={parts} />
    </>
  );
}

function Speakers({ coverage: { speakers } }: { coverage: Coverage }) {
  if (speakers.length === 0) return null;
  return (
    <ul className="inspector-list" aria-label={t('By speaker')}>
      {speakers.map((speaker) => (
        <li key={speaker.speaker}>
          <bdi>{speaker.speaker}</bdi>{' '}
          <span className="inspector-hint">
            {t(
              '{share} of the words, {withClaim, number} of {turns, plural, one {# turn} other {# turns}} with a claim',
              { share: inWords(speaker), withClaim: speaker.withClaim, turns: speaker.turns },
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The parts without a claim, to be walked through: each opens in the reader. */
function Unused({ source, kind, parts }: { source: SourceId; kind: DivisionKind; parts: readonly UnusedPart[] }) {
  const app = useApp();
  const [most, setMost] = useState(STEP);
  const [seen, setSeen] = useState(-1);
  if (parts.length === 0)
    return (
      <p className="inspector-hint">
        {t('Every {kind, select, turn {turn} page {page} other {paragraph}} has a claim.', { kind })}
      </p>
    );
  const open = (start: number) => {
    const part = parts.find((each) => each.start === start);
    if (part === undefined) return;
    setSeen(start);
    openSource(app, source, { start: part.start, end: part.end });
  };
  const next = parts.find(({ start }) => start > seen) ?? parts[0];
  return (
    <>
      <p>
        {t(
          '{kind, select, turn {{count, plural, one {# turn} other {# turns}}} page {{count, plural, one {# page} other {# pages}}} other {{count, plural, one {# paragraph} other {# paragraphs}}}} without a claim',
          { kind, count: parts.length },
        )}{' '}
        <button type="button" className="button quiet" onClick={() => open(next?.start ?? 0)}>
          {t('Open the next')}
        </button>
      </p>
      <ul className="inspector-list" aria-label={t('Without a claim')}>
        {parts.slice(0, most).map(({ start, label, words }) => (
          <li key={start}>
            <Link to={source} run={() => open(start)}>
              <bdi>{label}</bdi>
            </Link>{' '}
            <span className="inspector-hint">{t('{words, plural, one {# word} other {# words}}', { words })}</span>
          </li>
        ))}
      </ul>
      {parts.length > most && (
        <button type="button" className="source-more" onClick={() => setMost(most + STEP)}>
          {t('… {count, number} more', { count: parts.length - most })}
        </button>
      )}
    </>
  );
}

function inWords({ words, used }: Share): string {
  const share = words === 0 ? 0 : Math.round((100 * used) / words);
  return t('{used, number} of {words, number} ({share} %)', { used, words, share });
}
