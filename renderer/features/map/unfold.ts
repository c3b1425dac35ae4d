import { msg } from '../../../shared/language/translate.ts';
import { collapsePlacements } from '../../../shared/model/commands/placements.ts';
import type { RelationId } from '../../../shared/model/entities.ts';
import { foldedPremises, holdersOf } from '../../../shared/scene/folding.ts';
import type { App } from '../../core/app.ts';

/** Unfolds the cards that hold premises of a relation. Returns whether any did. */
export function unfoldPremises(app: App, id: RelationId): boolean {
  const { session, map } = app.store.getState();
  if (session === null || map === null) return false;
  const { debate } = session;
  const premises = foldedPremises(debate, map, debate.get('relation', id));
  const placements = holdersOf(debate, map, premises).map((placement) => placement.id);
  if (placements.length === 0) return false;
  return app.change(msg('Unfold'), (current) => collapsePlacements(current, { placements, collapsed: false }));
}
