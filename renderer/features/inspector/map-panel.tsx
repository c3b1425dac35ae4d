import { msg, t } from '../../../shared/language/translate.ts';
import type { Direction, MapId } from '../../../shared/model/entities.ts';
import { relationMaps } from '../../../shared/model/relation-maps.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useDebate, useSession } from '../../core/app-context.ts';
import { Section } from '../../ui/lists/panel-section.tsx';
import { StartSections } from '../start/start-sections.tsx';

const GROWTH: Readonly<Record<Direction, string>> = {
  down: msg('Conclusions on top.'),
  up: msg('Conclusions at the bottom.'),
  right: msg('Conclusions at the left.'),
  left: msg('Conclusions at the right.'),
};

/** The panel when nothing is selected: the map, and the debate. */
export function MapPanel() {
  const map = useAppState((state) => state.map);
  return (
    <>
      {map === null ? <NoMap /> : <MapSummary id={map} />}
      <StartSections />
      <DebateSummary />
    </>
  );
}

function NoMap() {
  const app = useApp();
  const { readOnly } = useSession();
  return (
    <>
      <h2 className="heading inspector-kind">{t('No map')}</h2>
      <p>{t('The debate has no map to place claims on.')}</p>
      {!readOnly && (
        <div className="inspector-buttons">
          <button type="button" className="button main" onClick={() => runAction(app, 'new-map')}>
            {t('New map')}
          </button>
        </div>
      )}
    </>
  );
}

function MapSummary({ id }: { id: MapId }) {
  const map = useDebate((debate) => debate.maps.get(id));
  const cards = useDebate((debate) => debate.placementsByMap.count(id));
  const relations = useDebate((debate) =>
    [...debate.relations.values()].reduce((sum, each) => sum + (relationMaps(debate, each).has(id) ? 1 : 0), 0),
  );
  if (map === undefined) return null;
  return (
    <>
      <h2 className="heading inspector-kind">{t('Map')}</h2>
      <p className="inspector-title" dir="auto">
        {map.title}
      </p>
      <p className="inspector-hint">
        {t(
          '{cards, plural, one {# card} other {# cards}} · {relations, plural, one {# relation} other {# relations}}. {growth}',
          { cards, relations, growth: t(GROWTH[map.direction]) },
        )}
      </p>
      {cards === 0 && <FirstSteps />}
    </>
  );
}

function FirstSteps() {
  const app = useApp();
  const { readOnly } = useSession();
  if (readOnly) return null;
  return (
    <>
      <p className="inspector-description">
        {t(
          'Begin with the question that is debated, or with a claim. What answers, supports or attacks it comes next.',
        )}
      </p>
      <div className="inspector-buttons">
        <button type="button" className="button" onClick={() => runAction(app, 'add-question')}>
          {t('Add question')}
        </button>
        <button type="button" className="button" onClick={() => runAction(app, 'add-claim')}>
          {t('Add claim')}
        </button>
      </div>
    </>
  );
}

function DebateSummary() {
  const app = useApp();
  const { name } = useSession();
  const { title, author, description } = useDebate((debate) => debate.info);
  return (
    <Section title={t('Debate')}>
      <p dir="auto">{title || name}</p>
      {author !== '' && (
        <p className="inspector-hint" dir="auto">
          {author}
        </p>
      )}
      {description !== '' && (
        <p className="inspector-description" dir="auto">
          {description}
        </p>
      )}
      <div className="inspector-buttons">
        <button type="button" className="button" onClick={() => runAction(app, 'debate-properties')}>
          {t('Debate properties…')}
        </button>
      </div>
    </Section>
  );
}
