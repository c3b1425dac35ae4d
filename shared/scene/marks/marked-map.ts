import { debateAsOf, type Moment } from '../../evaluation/as-of.ts';
import { changesBetween } from '../../evaluation/changes-between.ts';
import { evaluateDebate } from '../../evaluation/evaluate-debate.ts';
import { type Following, followingOf } from '../../evaluation/following.ts';
import { MovesThen } from '../../evaluation/moves-then.ts';
import { spokenLocale, t } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import type { RelationId, StatementId } from '../../model/entities.ts';
import { speakerSigns } from '../../model/speaker-signs.ts';
import type { Typesetter } from '../../text/text.ts';
import { boundsOf, inflate } from '../geometry.ts';
import { outlined } from '../not-yet.ts';
import type { RelationDrawing } from '../relations.ts';
import type { Box, SceneElement } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { changeMarks, withChangeMarks } from './change-marks.ts';
import { markPlace, markRoom, markRow } from './draw-marks.ts';
import { type HowMarked, standingAs, USUALLY_MARKED } from './how-marked.ts';
import { lineMarkPlace, obstaclesAmong } from './line-marks.ts';
import type { Mark } from './mark.ts';
import { isNotYetSaid, type MarkLook, marksOnCard, marksOnLine, spokenMarks } from './marks-on.ts';

/** The marks of a map that is drawn. */
export interface MarkedMap {
  onCard(id: StatementId): readonly MarkLook[];
  onLine(id: RelationId): readonly MarkLook[];
}

const NOTHING_FOLLOWS: Following = { statements: new Map(), relations: new Map() };

/**
 * Evaluates a whole debate for its marks: what stands does not depend on the map that is drawn. With a `time`, the debate as it stood
 * then, and what came about since another moment. The last argument: by which method, and in which labelling. Nothing is done without marks and a time. Throws as `debateAsOf` does.
 */
export function markedMap(
  whole: Debate,
  wanted: readonly Mark[],
  time: DrawnTime | null = null,
  { method, labelling }: HowMarked = USUALLY_MARKED,
): MarkedMap {
  const then = time === null ? null : debateAsOf(whole, time.moment);
  const debate = then?.debate ?? whole;
  const isAsked = wanted.length > 0 || time?.since != null;
  const following = isAsked ? followingOf(debate, evaluateDebate(debate, method)) : NOTHING_FOLLOWS;
  const came = time?.since == null ? [] : changesBetween(whole, time.since, time.moment, method);
  const changes = changeMarks(came, (id) => following.statements.get(id)?.standing);
  const signs = wanted.includes('speakers') ? speakerSigns(whole) : undefined;
  const labelled = new Map(labelling?.standings.map(({ id, standing }) => [id, standing]));
  const marksOf = (isNotYet: boolean, id: string, marks: readonly MarkLook[]) =>
    isNotYet ? NOT_YET : withChangeMarks(marks, changes.get(id) ?? [], labelled.has(id));
  return {
    onCard: (id) =>
      marksOf(
        then?.notYet.statements.has(id) ?? false,
        id,
        marksOnCard(standingAs(following.statements.get(id), labelled.get(id)), wanted, signs),
      ),
    onLine: (id) =>
      marksOf(
        then?.notYet.relations.has(id) ?? false,
        id,
        marksOnLine(standingAs(following.relations.get(id), labelled.get(id)), wanted),
      ),
  };
}

/** The moment as of which a map is drawn, and the one with which that is compared; null for none. */
export interface DrawnTime {
  readonly moment: Moment;
  readonly since: Moment | null;
}

/** Returns a debate with the stances that it had at the moment as of which it is drawn. */
export function debateThen(debate: Debate, { moment }: DrawnTime): Debate {
  return new MovesThen(debate, moment).debate;
}

const NOT_YET: readonly MarkLook[] = [{ kind: 'not-yet' }];

interface Look {
  readonly theme: Theme;
  readonly typesetter: Typesetter;
  /** The size of the letters, in pixels; the usual one when left out. */
  readonly size?: number;
}

/** Returns the words of marks after the role of a card, such as “, stands, strength 0.72”. */
export function marksAfterRole(marks: readonly MarkLook[]): string {
  return marks.length === 0 ? '' : `, ${spokenMarks(marks)}`;
}

/** Draws marks over the lower edge of a card; one that nobody has said yet is an outline. */
export function withCardMarks(element: SceneElement, marks: readonly MarkLook[], look: Look): SceneElement {
  if (isNotYetSaid(marks)) return { ...element, shapes: outlined(element.shapes, look.theme) };
  const row = markRow(marks, look.typesetter, look.size, markRoom(element.bounds));
  if (row === null) return element;
  const at = markPlace(element.bounds, row);
  return { ...element, shapes: [...element.shapes, ...row.draw(at, look.theme)] };
}

/** Draws marks beside the signs of lines, where they cover neither cards nor signs, and tells them. */
export function withLineMarks(
  elements: readonly SceneElement[],
  drawings: readonly RelationDrawing[],
  cards: Iterable<Box>,
  marked: MarkedMap,
  look: Look,
): SceneElement[] {
  const obstacles = obstaclesAmong(cards, drawings);
  return elements.map((element, index) => {
    const marks = marked.onLine(element.id);
    if (isNotYetSaid(marks)) {
      const description = `${element.description} ${t('It is not yet said.')}`;
      return { ...element, shapes: outlined(element.shapes, look.theme), description };
    }
    const row = markRow(marks, look.typesetter, look.size);
    const drawing = drawings[index];
    if (row === null || drawing === undefined) return element;
    const at = lineMarkPlace(drawing.sign, row, obstacles);
    const bounds = boundsOf([element.bounds, inflate({ ...at, width: row.width, height: row.height }, 1)]);
    const shapes = [...element.shapes, ...row.draw(at, look.theme)];
    return { ...element, bounds, shapes, description: `${element.description} ${saidOfLine(marks)}` };
  });
}

/** Returns what marks say of a line, as a sentence. */
function saidOfLine(marks: readonly MarkLook[]): string {
  const parts = marks.map((mark) => {
    if (mark.kind === 'standing') return mark.standing === 'undecided' ? t('is undecided') : t(mark.standing);
    if (mark.kind === 'change') {
      return t(
        '{change, select, new {is new} conceded {is conceded} retracted {is retracted} answered {is answered} other {is dropped}}',
        { change: mark.change },
      );
    }
    return mark.kind === 'strength' && mark.value !== null
      ? t('has the strength {value}', { value: mark.value.toFixed(2) })
      : t('has no settled strength');
  });
  return t('It {does}.', { does: new Intl.ListFormat(spokenLocale()).format(parts) }, 'a step');
}
