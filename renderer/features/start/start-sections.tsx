import type { Recent } from '../../../shared/contract/debate.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { SourceId } from '../../../shared/model/entities.ts';
import { sourceTitle } from '../../../shared/sources/source-title.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { useNeed } from '../../core/evaluation/use-evaluated.ts';
import { Link, MapLink, SpeakerLink, StatementLink } from '../../ui/connected/links.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { goToAttention } from '../evaluation/attention-answers.ts';

/** The most lines of each section. */
const MOST = 5;
/** Statements and relations: of more, what needs attention is worked out only where somebody asks for it. */
const MOST_UNASKED = 2000;

/** Where to go on in a debate: where one was last, what needs attention, and the sources that came last. */
export function StartSections() {
  const isLarge = useDebate((debate) => debate.statements.size + debate.relations.size > MOST_UNASKED);
  return (
    <>
      <Continue />
      {!isLarge && <NeedsAttention />}
      <RecentSources />
    </>
  );
}

function Continue() {
  const shown = useAppState((state) => state.map);
  const recents = useAppState((state) => state.recents);
  const places = recents.filter(({ entity, id }) => entity !== 'source' && id !== shown).slice(0, MOST);
  if (places.length === 0) return null;
  return (
    <Section title={t('Continue where you were')}>
      <ul className="inspector-list">
        {places.map((place) => (
          <li key={`${place.entity} ${place.id}`} className="start-line">
            <Place place={place} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Place({ place: { entity, id } }: { readonly place: Recent }) {
  if (entity === 'statement') return <StatementLink id={id} />;
  if (entity === 'map') return <MapLink id={id} />;
  return <SpeakerLink id={id} />;
}

function NeedsAttention() {
  const app = useApp();
  useNeed('attention');
  const attention = useAppState(({ evaluated }) => evaluated?.attention ?? null);
  if (attention === null || attention.length === 0) return null;
  const more = attention.length - MOST;
  return (
    <Section title={t('Needs attention')}>
      <ul className="inspector-list">
        {attention.slice(0, MOST).map((each) => (
          <li key={`${each.kind} ${each.id} ${each.text}`} className="start-line">
            <Link to={each.id} run={() => goToAttention(app, each)}>
              <bdi>{each.text}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="inspector-hint">
          {t('{count, plural, one {# more line} other {# more lines}} at the left, by kind.', { count: more })}
        </p>
      )}
    </Section>
  );
}

function RecentSources() {
  const app = useApp();
  const recents = useAppState((state) => state.recents);
  const sources = useDebate((debate) => recentSources(debate, recents));
  if (sources.length === 0) return null;
  return (
    <Section title={t('Recent sources')}>
      <ul className="inspector-list">
        {sources.map((id) => (
          <li key={id} className="start-line">
            <Link to={id} run={() => app.select({ kind: 'source', id })}>
              <SourceTitle id={id} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SourceTitle({ id }: { readonly id: SourceId }) {
  const title = useDebate((debate) => {
    const source = debate.sources.get(id);
    return source === undefined ? '' : sourceTitle(source);
  });
  return <bdi>{title}</bdi>;
}

/** Returns the sources that were selected last, then those that were added last. */
function recentSources(debate: Debate, recents: readonly Recent[]): SourceId[] {
  const selected = recents.filter(({ entity }) => entity === 'source').map(({ id }) => id);
  const added = [...debate.sources.keys()].reverse();
  return [...new Set([...selected, ...added])].filter((id) => debate.sources.has(id)).slice(0, MOST);
}
