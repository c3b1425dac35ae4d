import { t } from '../language/translate.ts';
import type { StatementId } from '../model/entities.ts';
import { CARD, type CardNotes, labelOf, layOutCard, NOTE_ABOVE, PAGE_FORM } from '../scene/card.ts';
import { claimColour, drawCard, quoteMarkOf } from '../scene/card-drawing.ts';
import { type CardRole, roleOf } from '../scene/card-role.ts';
import { describeHidden, describeRelation } from '../scene/describe-relation.ts';
import { frameOf } from '../scene/frame.ts';
import { bottom, boundsOf } from '../scene/geometry.ts';
import { type MarkedMap, marksAfterRole, withCardMarks, withLineMarks } from '../scene/marks/marked-map.ts';
import { drawReference, layOutReference } from '../scene/reference-card.ts';
import { relationElement } from '../scene/relation-drawing.ts';
import { drawRelations } from '../scene/relations.ts';
import type { Box, PageLink, SceneElement } from '../scene/scene.ts';
import { shiftElement } from '../scene/shift.ts';
import type { Theme } from '../scene/theme.ts';
import type { Typesetter } from '../text/text.ts';
import type { PageContent } from './divide-argument.ts';
import { placedCards } from './page-cards.ts';
import { numberOf, type PageNumbers } from './page-numbers.ts';
import { cardRoom, HEAD_HEIGHT } from './page-room.ts';
import type { BranchPlan, MapOnPaper } from './plan-branch-pages.ts';

interface Look {
  readonly theme: Theme;
  readonly typesetter: Typesetter;
  readonly marked: MarkedMap;
}

/** The letters of marks are as large as all others on pages. */
const MARKS = { size: PAGE_FORM.small.size };

/** Draws the branches of one page, laid out for it, with links to the pages that they come from and go on to. */
export function branchPage(
  on: MapOnPaper,
  plan: BranchPlan,
  index: number,
  numbers: PageNumbers,
  look: Look,
): SceneElement[] {
  const content = plan.pages[index] as PageContent;
  const { debate, sizes, direction } = on;
  const { theme, typesetter } = look;
  const placed = placedCards(debate, content, sizes, direction, cardRoom(plan.room));
  const page = { on, content, number: numberOf(index), numbers, look };
  const cards = on.statements.flatMap((id): SceneElement[] => {
    const at = placed.get(id);
    if (at === undefined) return [];
    return [content.full.has(id) ? fullCard(page, id, at) : reference(page, id, at)];
  });
  const boxes = new Map(cards.map(({ id, bounds }) => [statementOf(id), bounds] as const));
  const drawn = new Set(content.relations.map(({ id }) => id));
  const relations = on.relations.filter(({ id }) => drawn.has(id));
  const drawings = drawRelations(relations, boxes, frameOf(direction), on.check);
  const lines = drawings.map((drawing) => {
    const sentence = describeRelation(debate, debate.get('relation', drawing.id));
    return relationElement(drawing, sentence + describeHidden(drawing.hiddenPremises), theme, typesetter);
  });
  const marked = withLineMarks(lines, drawings, boxes.values(), look.marked, { ...look, ...MARKS });
  const elements = [...marked, ...cards];
  const whole = boundsOf(elements.map(({ bounds }) => bounds));
  const offset = { x: (plan.room.width - whole.width) / 2 - whole.x, y: HEAD_HEIGHT - whole.y };
  return elements.map((element) => shiftElement(element, offset));
}

interface Page {
  readonly on: MapOnPaper;
  readonly content: PageContent;
  readonly number: number;
  readonly numbers: PageNumbers;
  readonly look: Look;
}

function fullCard({ on, number, numbers, look }: Page, id: StatementId, { x, y }: Box): SceneElement {
  const { debate, folding, roles } = on;
  const before = numbers.before(id);
  const after = numbers.after(id);
  const notes = {
    form: PAGE_FORM,
    folded: folding.foldedUnder.get(id) ?? 0,
    number: on.statements.indexOf(id) + 1,
    above: before === null || before === number ? null : t('Continues from page {page}', { page: String(before) }),
    below: after === null || after === number ? null : t('Continued on page {page}', { page: String(after) }),
  } satisfies CardNotes;
  const layout = layOutCard(debate, debate.get('statement', id), roles.get(id) as CardRole, look.typesetter, notes);
  const bounds = { x, y, width: layout.width, height: layout.height };
  const links: PageLink[] = [];
  if (notes.above !== null) {
    const to = { of: 'reference', id: referenceId(id, before ?? 0) } as const;
    links.push({ area: { ...bounds, height: NOTE_ABOVE }, to, label: notes.above });
  }
  if (notes.below !== null) {
    const height = CARD.smallLeading + CARD.bottom / 2;
    const to = { of: 'reference', id: referenceId(id, after ?? 0) } as const;
    links.push({ area: { ...bounds, y: bottom(bounds) - height, height }, to, label: notes.below });
  }
  const words = [notes.above, notes.below].flatMap((note) => (note === null ? [] : [` ${note}.`]));
  const marks = look.marked.onCard(id);
  const element: SceneElement = {
    kind: layout.statement.kind === 'question' ? 'banner' : 'card',
    id,
    bounds,
    shapes: drawCard(layout, bounds, look.theme, quoteMarkOf(look.typesetter)),
    links,
    description: `${labelOf(layout)}${marksAfterRole(marks)}: ${layout.statement.text}${words.join('')}`,
  };
  return withCardMarks(element, marks, { ...look, ...MARKS });
}

function reference({ on, content, number, numbers, look }: Page, id: StatementId, { x, y }: Box): SceneElement {
  const { theme, typesetter } = look;
  const statement = on.debate.get('statement', id);
  const layout = layOutReference(statement, typesetter);
  const where = content.resumed.has(id)
    ? t('Continues from page {page}', { page: String(numbers.of(id)) })
    : t('{how, select, continued {Continued} other {In full}} on page {page}', {
        how: numbers.before(id) === number ? 'continued' : 'whole',
        page: String(numbers.of(id)),
      });
  const drawn = new Set(content.relations.map((relation) => relation.id));
  const colour = claimColour({ role: roleOf(on.debate, statement, (relation) => drawn.has(relation.id)) }, theme);
  const bounds = { x, y, width: layout.width, height: layout.height };
  return {
    kind: 'reference',
    id: referenceId(id, number),
    bounds,
    shapes: drawReference(layout, bounds, { where, colour }, theme, typesetter),
    links: [{ area: bounds, to: { of: 'statement', id }, label: where }],
    description: `${where}: ${statement.text}`,
  };
}

const SEPARATOR = ' on page ';

/** Returns the id of the reference to a statement on a page: it may have one on several. */
function referenceId(id: StatementId, page: number): string {
  return `${id}${SEPARATOR}${page}`;
}

function statementOf(id: string): StatementId {
  const at = id.lastIndexOf(SEPARATOR);
  return at < 0 ? id : id.slice(0, at);
}
