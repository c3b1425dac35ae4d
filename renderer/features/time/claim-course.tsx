import { useEffect, useMemo, useState } from 'react';
import type { CoursePoint } from '../../../shared/evaluation/claim-course.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Move } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { shownDate } from '../../../shared/model/shown-date.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { selectedStatements } from '../../core/selection.ts';
import { momentAt } from './stops.ts';

/** Moments at which a claim is followed; of more, some are left out. */
const MOST_POINTS = 60;
const WIDTH = 600;
const HEIGHT = 34;
const PAD = 3;

/** How strong the selected claim is at each stop, and whether it stands: a line, with a sign where its standing changes. */
export function ClaimCourse({ stops, place }: { readonly stops: readonly Move[]; readonly place: number }) {
  const claim = useDebateClaim();
  return claim === null ? null : <Course key={claim} claim={claim} stops={stops} place={place} />;
}

/** Returns the selected claim; null for none, several, or a question. */
function useDebateClaim(): string | null {
  const ids = useAppState(({ selection }) => selectedStatements(selection));
  const only = ids.length === 1 ? ids[0] : undefined;
  return useDebate(
    useMemo(
      () => (debate: Debate) => (debate.statements.get(only ?? '')?.kind === 'claim' ? (only ?? null) : null),
      [only],
    ),
  );
}

function Course({
  claim,
  stops,
  place,
}: {
  readonly claim: string;
  readonly stops: readonly Move[];
  readonly place: number;
}) {
  const { evaluation } = useApp();
  const revision = useAppState((state) => state.revision);
  const text = useDebate(useMemo(() => (debate: Debate) => debate.statements.get(claim)?.text ?? '', [claim]));
  const [points, setPoints] = useState<readonly CoursePoint[]>([]);
  const places = useMemo(() => pointPlaces(stops.length), [stops.length]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the debate may change how it fared.
  useEffect(() => {
    evaluation.course(
      claim,
      places.map((each) => momentAt(stops, each)),
      setPoints,
    );
  }, [evaluation, claim, stops, places, revision]);
  const last = Math.max(1, stops.length);
  const xOf = (at: number) => (at / last) * WIDTH;
  const yOf = (strength: number) => PAD + (1 - strength) * (HEIGHT - 2 * PAD);
  const runs = runsOf(points, places);
  const turns = turnsIn(points, places);
  const quoted = shortQuote(text);
  return (
    <figure className="time-course">
      <figcaption>
        <span title={t('How strong {claim} was, and whether it stood', { claim: quoted })}>{t('Strength')}</span>
        <span className="visually-hidden">
          {' '}
          {t('of {claim}{course}', { claim: quoted, course: spokenCourse(points, places, stops) })}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <line className="time-course-rest" x1={0} x2={WIDTH} y1={yOf(0.5)} y2={yOf(0.5)} />
        {runs.map((run) => (
          <path key={run[0]?.place} className="time-course-line" d={stepsThrough(run, xOf, yOf, WIDTH / last)} />
        ))}
        <line className="time-course-now" x1={xOf(place)} x2={xOf(place)} y1={0} y2={HEIGHT} />
      </svg>
      {turns.map(({ place: at, standing }) => (
        <span
          key={at}
          className={`time-course-sign ${standing}`}
          style={{ insetInlineStart: `${(100 * at) / last}%` }}
          title={t(STANDINGS[standing])}
          aria-hidden="true"
        >
          {SIGNS[standing]}
        </span>
      ))}
    </figure>
  );
}

const SIGNS = { stands: '✓', falls: '✕', undecided: '○' } as const;

/** Returns the stops at which a claim is followed: the first and the last, and some between if there are many. */
function pointPlaces(count: number): readonly number[] {
  if (count < MOST_POINTS) return Array.from({ length: count + 1 }, (_, i) => i);
  return Array.from({ length: MOST_POINTS }, (_, i) => Math.round((i * count) / (MOST_POINTS - 1)));
}

interface Known {
  readonly place: number;
  readonly strength: number;
}

/** Returns the stretches over which the strength is known: it is not before the claim was said, and where it did not settle. */
function runsOf(points: readonly CoursePoint[], places: readonly number[]): readonly (readonly Known[])[] {
  const runs: Known[][] = [];
  let run: Known[] | null = null;
  for (const [i, point] of points.entries()) {
    if (point === null || point.strength === null) {
      run = null;
      continue;
    }
    const known = { place: places[i] ?? 0, strength: point.strength };
    if (run === null) {
      run = [];
      runs.push(run);
    }
    run.push(known);
  }
  return runs;
}

/** A strength holds until the next move: the line goes in steps. */
function stepsThrough(
  run: readonly Known[],
  xOf: (place: number) => number,
  yOf: (strength: number) => number,
  least: number,
): string {
  const [first] = run;
  if (first === undefined) return '';
  const path = [`M${xOf(first.place)} ${yOf(first.strength)}`];
  for (const { place, strength } of run.slice(1)) path.push(`H${xOf(place)}V${yOf(strength)}`);
  if (run.length === 1) path.push(`h${least / 2}`);
  return path.join('');
}

const STANDINGS: Readonly<Record<keyof typeof SIGNS, string>> = {
  stands: msg('stands'),
  falls: msg('falls'),
  undecided: msg('undecided'),
};

interface Turn {
  readonly place: number;
  readonly standing: keyof typeof SIGNS;
}

/** Returns where the claim is first said, and where it stands otherwise than before. */
function turnsIn(points: readonly CoursePoint[], places: readonly number[]): readonly Turn[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    if (point === null || before?.standing === point.standing) return [];
    return [{ place: places[i] ?? 0, standing: point.standing }];
  });
}

function spokenCourse(points: readonly CoursePoint[], places: readonly number[], stops: readonly Move[]): string {
  const turns = turnsIn(points, places).map(({ place, standing }) => {
    const at = stops[place - 1]?.at;
    const point = points[places.indexOf(place)];
    const values = { when: at == null ? t('at the beginning') : shownDate(at), standing: t(STANDINGS[standing]) };
    if (point?.strength == null) return t('{when}: {standing}', values);
    return t('{when}: {standing}, strength {strength}', { ...values, strength: point.strength.toFixed(2) });
  });
  return turns.length === 0 ? '' : `: ${turns.join('; ')}.`;
}
