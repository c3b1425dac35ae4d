import { memo, useMemo } from 'react';
import { STRENGTH_NAMES } from '../../../shared/evaluation/method.ts';
import { t } from '../../../shared/language/translate.ts';
import { FIDELITIES } from '../../../shared/model/entities.ts';
import { FIDELITY_NAMES } from '../../../shared/model/fidelity-names.ts';
import { FIDELITY_MEANINGS } from '../../../shared/model/fidelity-words.ts';
import { sentence } from '../../../shared/model/naming.ts';
import { fidelityGround } from '../../../shared/scene/fidelity-look.ts';
import { NOT_SHOWN } from '../../../shared/scene/legend.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';
import { withChangeMarks } from '../../../shared/scene/marks/change-marks.ts';
import { markRow } from '../../../shared/scene/marks/draw-marks.ts';
import { standingAs } from '../../../shared/scene/marks/how-marked.ts';
import { markEntries } from '../../../shared/scene/marks/mark-legend.ts';
import { type MarkLook, marksOnCard, marksOnLine, wordOf } from '../../../shared/scene/marks/marks-on.ts';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import { themeNamed } from '../../../shared/scene/theme.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { useHowMarked, wantedMarks } from '../../core/evaluation/how-marked.ts';
import { useSpeakerSigns } from '../../core/evaluation/use-speaker-signs.ts';
import { useTypesetter } from '../../core/fonts/fonts-context.ts';
import { notYetSaid } from '../../core/slices/time.ts';
import { DrawnShapes } from '../../ui/drawing/drawn-shapes.tsx';
import { ShapeView } from '../../ui/drawing/shape-view.tsx';
import { LOOKS, SIGNS } from '../../ui/words/relation-words.ts';
import { changesOn } from './use-marks.ts';

const SWATCH = { x: 1, y: 1, width: 22, height: 12 };

interface Props {
  readonly relations: ReadonlyMap<string, RelationDrawing>;
  readonly cards: ReadonlyMap<string, PlacedCard>;
  readonly theme: 'light' | 'dark';
}

/** The meaning of the signs on the lines, of the counts at them, and of the borders of cards: those that the map uses. */
export const Legend = memo(function Legend({ relations, cards, theme }: Props) {
  const isWanted = useAppState((state) => state.preferences.legend);
  // Without lists of thousands: it is asked for every frame of a drag.
  const used = new Set(relations.values().map((drawing) => drawing.look));
  const hides = relations.values().some(({ hiddenPremises }) => hiddenPremises > 0);
  const found = new Set(cards.values().map(({ layout }) => layout.fidelity));
  const fidelities = FIDELITIES.filter((fidelity) => found.has(fidelity));
  const hasMarks = useAppState(
    ({ marks, time, labellings }) => marks.length > 0 || time !== null || labellings !== null,
  );
  if (!isWanted || (used.size + fidelities.length === 0 && !hasMarks)) return null;
  return (
    <ul className="legend" aria-label={t('Legend')}>
      {LOOKS.filter((look) => used.has(look)).map((look) => (
        <li key={look} style={{ color: `var(--${look})` }}>
          <b aria-hidden="true">{SIGNS[look]}</b> {t(look)}
        </li>
      ))}
      {fidelities.map((fidelity) => (
        <li key={fidelity} className="legend-fidelity" title={sentence(t(FIDELITY_MEANINGS[fidelity]))}>
          <svg width={SWATCH.width + 2} height={SWATCH.height + 2} aria-hidden="true">
            {fidelityGround(fidelity, SWATCH, 4, themeNamed(theme)).map((shape, index) => (
              <ShapeView key={keyOf(index)} shape={shape} />
            ))}
          </svg>{' '}
          {t(FIDELITY_NAMES[fidelity])}
        </li>
      ))}
      {hasMarks && <MarkLegend relations={relations} cards={cards} theme={theme} />}
      {hides && (
        <li>
          <b aria-hidden="true">+1</b> {t(NOT_SHOWN)}
        </li>
      )}
    </ul>
  );
});

/** What the marks on the map tell: those that it has. */
function MarkLegend({ relations, cards, theme }: Props) {
  const app = useApp();
  const typesetter = useTypesetter();
  const evaluated = useAppState((state) => state.evaluated);
  const labellings = useAppState((state) => state.labellings);
  const marks = useAppState(wantedMarks);
  const notYet = useAppState(notYetSaid);
  const how = useHowMarked();
  const signs = useSpeakerSigns();
  const entries = useMemo(() => {
    const following = evaluated?.following;
    const labelled = labellings?.standings;
    const onCards = [...cards.keys()].flatMap((id) => {
      const follows = standingAs(following?.statements.get(id), labelled?.get(id));
      return withChangeMarks(marksOnCard(follows, marks, signs), changesOn(evaluated, id), labelled?.has(id));
    });
    const all: MarkLook[] = [
      ...onCards,
      ...[...relations.keys()].flatMap((id) =>
        withChangeMarks(
          marksOnLine(standingAs(following?.relations.get(id), labelled?.get(id)), marks),
          changesOn(evaluated, id),
          labelled?.has(id),
        ),
      ),
      ...([...cards.keys()].some((id) => notYet.has(id)) ? [{ kind: 'not-yet' } as const] : []),
    ];
    return markEntries(all, how);
  }, [cards, relations, evaluated, labellings, marks, signs, notYet, how]);
  return entries.map(({ mark, meaning }) => {
    if (mark === null) {
      return (
        <li key={meaning} className="legend-note">
          {meaning}
        </li>
      );
    }
    const row = markRow([mark], typesetter);
    return (
      <li key={wordKey(mark)} className="legend-mark" title={meaning}>
        {row !== null && (
          <span style={{ width: row.width, height: row.height }} aria-hidden="true">
            <DrawnShapes shapes={row.draw({ x: 0, y: 0 }, themeNamed(theme))} left={0} top={0} />
          </span>
        )}
        <span className={isWord(mark) ? 'visually-hidden' : undefined}>
          {mark.kind === 'speaker' ? mark.sign.name : isWord(mark) ? wordOf(mark) : t(mark.kind)}
        </span>
        {mark.kind === 'strength' && (
          <button
            type="button"
            className="legend-method"
            title={t('How standing and strength are found…')}
            onClick={() => runAction(app, 'evaluation-method')}
          >
            {t(STRENGTH_NAMES[how.method.strength])}
          </button>
        )}
      </li>
    );
  });
}

/** Tells whether a mark's own word says what it is; figures do not. */
function isWord({ kind }: MarkLook): boolean {
  return kind !== 'strength' && kind !== 'divisiveness' && kind !== 'speaker';
}

function wordKey(mark: MarkLook): string {
  return mark.kind === 'speaker' || isWord(mark) ? wordOf(mark) : mark.kind;
}

/** Shapes have no names of their own; they are drawn anew together. */
function keyOf(index: number): string {
  return `${index}`;
}
