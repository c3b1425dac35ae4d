import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import { addRelation, linkPremises } from '../../../shared/model/commands/relations.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import {
  RELATION_KINDS,
  type RelationId,
  type RelationKind,
  type StatementId,
  type Target,
} from '../../../shared/model/entities.ts';
import { whyIllegalRelation } from '../../../shared/model/rules.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { refusesEdits } from '../../core/actions/refuses-edits.ts';
import type { App } from '../../core/app.ts';
import { askForKind } from '../../core/slices/map.ts';

/** Returns the kinds of relation that a premise and a target allow. */
export function legalKinds(debate: Debate, premise: StatementId, target: Target): RelationKind[] {
  return RELATION_KINDS.filter((kind) => whyIllegalRelation(debate, { kind, premises: [premise], target }) === null);
}

/**
 * Links a statement to a target: at once if only one kind of relation is legal, otherwise after asking for the kind at
 * a point of the window.
 */
export function askForLink(app: App, premise: StatementId, target: Target, at: Point): void {
  const { session } = app.store.getState();
  if (session === null || refusesEdits(app)) return;
  const kinds = legalKinds(session.debate, premise, target);
  const [only] = kinds;
  if (only === undefined) {
    app.notify(whyNone(session.debate, premise, target));
  } else if (kinds.length === 1) {
    link(app, premise, target, only);
  } else {
    askForKind(app, { premise, target, kinds, at });
  }
}

/** Adds the relation, and selects it. */
export function link(app: App, premise: StatementId, target: Target, kind: RelationKind): void {
  const id = uuidv7();
  const made = app.change(msg('Link'), (debate) =>
    addRelation(debate, { newId: () => id, kind, premises: [premise], target }),
  );
  if (made) app.select({ kind: 'relation', id });
}

/** Links a statement to the sign of a relation: as one more premise or, if that is not possible, to its line. */
export function linkToSign(app: App, statement: StatementId, relation: RelationId, at: Point): void {
  const { session } = app.store.getState();
  if (session === null) return;
  const { kind, premises, target } = session.debate.get('relation', relation);
  const ends = { kind, premises: [...premises, statement], target };
  const mayJoin = whyIllegalRelation(session.debate, ends) === null;
  if (mayJoin || legalKinds(session.debate, statement, { relation }).length === 0)
    linkToPremises(app, statement, relation);
  else askForLink(app, statement, { relation }, at);
}

function linkToPremises(app: App, statement: StatementId, relation: RelationId): void {
  const made = app.change(msg('Link premise'), (debate) => linkPremises(debate, { relation, statements: [statement] }));
  if (made) app.select({ kind: 'relation', id: relation });
}

function whyNone(debate: Debate, premise: StatementId, target: Target): string {
  const [kind] =
    debate.get('statement', premise).kind === 'question' ? (['questions'] as const) : (['supports'] as const);
  return whyIllegalRelation(debate, { kind, premises: [premise], target }) ?? t('These two cannot be linked.');
}
