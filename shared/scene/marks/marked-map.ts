import { evaluateDebate } from '../../evaluation/evaluate-debate.ts';
import { type Following, followingOf } from '../../evaluation/following.ts';
import type { Debate } from '../../model/debate.ts';
import type { RelationId, StatementId } from '../../model/entities.ts';
import type { Typesetter } from '../../text/text.ts';
import { boundsOf, inflate } from '../geometry.ts';
import type { RelationDrawing } from '../relations.ts';
import type { Box, SceneElement } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { markPlace, markRow } from './draw-marks.ts';
import { lineMarkPlace, obstaclesAmong } from './line-marks.ts';
import type { Mark } from './mark.ts';
import { type MarkLook, marksOnCard, marksOnLine, spokenMarks } from './marks-on.ts';

/** The marks of a map that is drawn. */
export interface MarkedMap {
  onCard(id: StatementId): readonly MarkLook[];
  onLine(id: RelationId): readonly MarkLook[];
}

const NOTHING_FOLLOWS: Following = { statements: new Map(), relations: new Map() };

/** Evaluates a whole debate for its marks: what stands does not depend on the map that is drawn. Nothing is done without marks. */
export function markedMap(debate: Debate, wanted: readonly Mark[]): MarkedMap {
  const following = wanted.length === 0 ? NOTHING_FOLLOWS : followingOf(debate, evaluateDebate(debate));
  return {
    onCard: (id) => marksOnCard(following.statements.get(id), wanted),
    onLine: (id) => marksOnLine(following.relations.get(id), wanted),
  };
}

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

/** Draws marks over the lower edge of a card. */
export function withCardMarks(element: SceneElement, marks: readonly MarkLook[], look: Look): SceneElement {
  const row = markRow(marks, look.typesetter, look.size);
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
    const row = markRow(marks, look.typesetter, look.size);
    const drawing = drawings[index];
    if (row === null || drawing === undefined) return element;
    const at = lineMarkPlace(drawing.sign, row, obstacles);
    const bounds = boundsOf([element.bounds, inflate({ ...at, width: row.width, height: row.height }, 1)]);
    const shapes = [...element.shapes, ...row.draw(at, look.theme)];
    return { ...element, bounds, shapes, description: `${element.description} It ${saidOfLine(marks)}.` };
  });
}

function saidOfLine(marks: readonly MarkLook[]): string {
  const parts = marks.map((mark) => {
    if (mark.kind === 'standing') return mark.standing === 'undecided' ? 'is undecided' : mark.standing;
    return mark.kind === 'strength' && mark.value !== null
      ? `has the ${spokenMarks([mark])}`
      : 'has no settled strength';
  });
  return parts.join(' and ');
}
