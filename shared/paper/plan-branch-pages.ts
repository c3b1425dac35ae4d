import { inArgumentOrder } from '../model/argument-order.ts';
import { type ArgumentTree, argumentTree } from '../model/argument-tree.ts';
import type { Debate } from '../model/debate.ts';
import type { Direction, MapId, Relation, StatementId } from '../model/entities.ts';
import type { SceneOptions } from '../scene/build-scene.ts';
import { layOutCard, PAGE_FORM } from '../scene/card.ts';
import { type CardRole, roleOf } from '../scene/card-role.ts';
import { drawnRelations } from '../scene/drawn-relations.ts';
import { type Folding, foldingOf } from '../scene/folding.ts';
import { boundsOf } from '../scene/geometry.ts';
import { layOutReference } from '../scene/reference-card.ts';
import type { Paper } from '../scene/sheet.ts';
import { divideArgument, type PageContent } from './divide-argument.ts';
import { type CardSizes, fitsInto, placedCards } from './page-cards.ts';
import { cardRoom, type Orientation, type PageRoom, pageRoom, textPoints } from './page-room.ts';

/** A map to be set on pages: what is in sight on it, measured. */
export interface MapOnPaper {
  readonly debate: Debate;
  readonly map: MapId;
  readonly direction: Direction;
  readonly folding: Folding;
  /** The statements in sight, in the order of reading. */
  readonly statements: readonly StatementId[];
  /** The relations between them, targets first. */
  readonly relations: readonly Relation[];
  readonly roles: ReadonlyMap<StatementId, CardRole>;
  readonly sizes: CardSizes;
  /** The statements whose text is longer than a card on a page. */
  readonly cut: ReadonlySet<StatementId>;
  /** Called often; an error that it throws ends the work. */
  readonly check: () => void;
}

export interface BranchPlan {
  /** The room of every page, in pixels: larger, and so set smaller, where something that cannot be divided needs it. */
  readonly room: PageRoom;
  /** The size of the text, in points. */
  readonly points: number;
  readonly tree: ArgumentTree;
  /** The pages after the first, which shows the whole. */
  readonly pages: readonly PageContent[];
  /** Indexes of the pages whose content needs more room than paper has at the least size of text. */
  readonly tooLarge: readonly number[];
}

/** Measures what is in sight on a map, for pages. Throws `NotFound` for an unknown map. */
export function mapOnPaper(
  debate: Debate,
  map: MapId,
  { typesetter, only = null, check = () => {} }: Pick<SceneOptions, 'typesetter' | 'only' | 'check'>,
): MapOnPaper {
  const { direction } = debate.get('map', map);
  const folding = foldingOf(debate, map, only);
  const relations = drawnRelations(debate, (id) => folding.visible.has(id));
  const statements = inArgumentOrder(folding.visible.keys(), relations);
  const drawn = new Set(relations.map(({ id }) => id));
  const roles = new Map(
    statements.map((id) => [id, roleOf(debate, debate.get('statement', id), (each) => drawn.has(each.id))] as const),
  );
  const full = new Map(
    statements.map((id) => {
      const notes = { form: PAGE_FORM, folded: folding.foldedUnder.get(id) ?? 0 };
      return [
        id,
        layOutCard(debate, debate.get('statement', id), roles.get(id) as CardRole, typesetter, notes),
      ] as const;
    }),
  );
  const cut = new Set(statements.filter((id) => (full.get(id)?.wordsCut ?? 0) > 0));
  const reference = new Map(
    statements.map((id) => [id, layOutReference(debate.get('statement', id), typesetter)] as const),
  );
  return { debate, map, direction, folding, statements, relations, roles, sizes: { full, reference }, cut, check };
}

/** Plans a map's pages by branch, upright or across, whichever takes fewer. */
export function planBranchPages(on: MapOnPaper, paper: Paper): BranchPlan {
  const tree = argumentTree(on.statements, on.relations);
  const [upright, across] = (['upright', 'across'] as const).map((orientation) => planIn(on, tree, paper, orientation));
  return (across as BranchPlan).pages.length < (upright as BranchPlan).pages.length
    ? (across as BranchPlan)
    : (upright as BranchPlan);
}

function planIn(on: MapOnPaper, tree: ArgumentTree, paper: Paper, orientation: Orientation): BranchPlan {
  const { debate, direction, sizes, check } = on;
  const planned = pageRoom(paper, orientation);
  const room = cardRoom(planned);
  const fits = fitsInto(debate, sizes, direction, room);
  const pages = divideArgument(tree, (content) => {
    check();
    return fits(content);
  });
  const growths = pages.map((content) => {
    const { width, height } = boundsOf(placedCards(debate, content, sizes, direction, room).values());
    return Math.max(width / room.width, height / room.height);
  });
  const growth = Math.max(1, ...growths);
  return {
    room: { width: planned.width * growth, height: planned.height * growth },
    points: textPoints() / growth,
    tree,
    pages,
    tooLarge: growths.flatMap((each, page) => (each > 1 ? [page] : [])),
  };
}
