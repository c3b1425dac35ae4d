import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import { addCard } from '../../../shared/model/commands/cards.ts';
import { deletionChanges } from '../../../shared/model/commands/deletion.ts';
import type { Spot } from '../../../shared/model/commands/placements.ts';
import {
  aimStatement,
  joinStep,
  leaveStep,
  liftStatement,
  nextSibling,
} from '../../../shared/model/commands/re-aiming.ts';
import {
  changeRelationKind,
  possibleKinds,
  reorderRelation,
  unlinkPremise,
} from '../../../shared/model/commands/relations.ts';
import { addStatement } from '../../../shared/model/commands/statements.ts';
import { Draft } from '../../../shared/model/draft.ts';
import type { RelationId, RelationKind, StatementKind, Target } from '../../../shared/model/entities.ts';
import { isLinkedIn, type Outline, type OutlineRow } from '../../../shared/outline/outline.ts';
import { runAction } from '../../core/actions/run-action.ts';
import type { App } from '../../core/app.ts';
import { selectStatements } from '../../core/selection.ts';
import { freePlace } from '../argument/place-on-map.ts';

interface NewRow {
  readonly label: string;
  readonly kind: StatementKind;
  readonly relate?: { readonly kind: RelationKind; readonly target: Target } | undefined;
  readonly premiseOf?: RelationId | undefined;
  /** The relation before which its own stands; the last, when left out. */
  readonly before?: RelationId | null;
}

/** Adds a statement beside a row, as what that is: a reason for the same, a linked premise, or one that bears on nothing. */
export function addSibling(app: App, outline: Outline, row: OutlineRow | undefined): void {
  const debate = app.store.getState().session?.debate;
  if (debate === undefined) return;
  const { relation = null } = row ?? {};
  const kind =
    row === undefined || row.kind === 'step' ? 'claim' : (debate.statements.get(row.statement)?.kind ?? 'claim');
  if (row === undefined || relation === null)
    addRow(app, { label: kind === 'claim' ? msg('Add claim') : msg('Add question'), kind });
  else if (isLinkedIn(outline, row)) addRow(app, { label: msg('Add linked premise'), kind, premiseOf: relation.id });
  else {
    const { kind: does, target } = relation;
    addRow(app, {
      label: msg('Add beside'),
      kind,
      relate: { kind: does, target },
      before: nextSibling(debate, relation),
    });
  }
}

/** Adds a statement below a row: a position on a question, a reason for a claim, a premise of a step. */
export function addChild(app: App, row: OutlineRow): void {
  if (row.kind === 'step') {
    const kind = row.relation.kind === 'questions' ? 'question' : 'claim';
    addRow(app, { label: msg('Add linked premise'), kind, premiseOf: row.relation.id });
    return;
  }
  const isQuestion = app.store.getState().session?.debate.statements.get(row.statement)?.kind === 'question';
  const target = { statement: row.statement };
  if (isQuestion) addRow(app, { label: msg('Add position'), kind: 'claim', relate: { kind: 'answers', target } });
  else addRow(app, { label: msg('Add supporting claim'), kind: 'claim', relate: { kind: 'supports', target } });
}

/** Adds a statement, with a card where the outline is of a map, and begins to edit its text. It is deleted again if nothing is typed. */
export function addRow(app: App, { before = null, ...row }: NewRow): void {
  const { map, outlineOf, selection } = app.store.getState();
  const id = uuidv7();
  const step = uuidv7();
  const spot: Spot = (debate, statement, on) => freePlace(app, debate, statement, on);
  const made = app.change(
    row.label,
    (debate) => {
      const draft = new Draft(debate);
      const ids = [id];
      const newId = () => ids.pop() ?? uuidv7();
      draft.apply(
        map === null || outlineOf === 'debate'
          ? addStatement(draft, {
              newId,
              kind: row.kind,
              ...(row.relate && { relate: row.relate }),
              ...(row.premiseOf !== undefined && { premiseOf: row.premiseOf }),
            })
          : addCard(draft, { ...row, newId, map, spot }),
      );
      const [own] = draft.relationsByPremise.get(id);
      if (before !== null && own !== undefined) draft.apply(reorderRelation(draft, { relation: own.id, before }));
      return draft.changes();
    },
    step,
  );
  if (made) app.editText({ statement: id, label: row.label, step, madeFrom: selection });
}

/** Lifts a row: it bears on what the row above it bears on. */
export function lift(app: App, { rows }: Outline, row: OutlineRow): boolean {
  const above = rows[row.parent];
  if (row.kind === 'step' || row.relation === null || above === undefined) return false;
  const { statement, relation } = row;
  const isPremise = above.kind === 'step' && above.relation.id === relation.id;
  if (isPremise)
    return app.change(msg('Separate premise'), (debate) =>
      leaveStep(debate, { newId: uuidv7, statement, relation: relation.id }),
    );
  const upper = 'relation' in relation.target ? relation.target.relation : (above.relation?.id ?? null);
  return app.change(msg('Lift'), (debate) =>
    liftStatement(debate, { newId: uuidv7, statement, relation: relation.id, above: upper }),
  );
}

/** Re-aims a row at another: at its statement or, where that is a step, at this. */
export function aimAt(app: App, row: OutlineRow, at: OutlineRow): boolean {
  if (row.kind === 'step') return false;
  const target = at.kind === 'step' ? { relation: at.relation.id } : { statement: at.statement };
  const { statement, relation } = row;
  return app.change('Re-aim', (debate) =>
    aimStatement(debate, { newId: uuidv7, statement, relation: relation?.id ?? null, target }),
  );
}

/** Gives the step by which a row stands there a kind; without one, the next that its ends allow. */
export function setKind(app: App, { relation }: OutlineRow, kind?: RelationKind): boolean {
  if (relation === null) {
    app.notify(t('This stands below nothing: there is no relation whose kind could change.'));
    return false;
  }
  return app.change(msg('Change kind'), (debate) => {
    const current = debate.get('relation', relation.id);
    const kinds = possibleKinds(debate, current);
    const next = kind ?? kinds[(kinds.indexOf(current.kind) + 1) % kinds.length] ?? current.kind;
    return changeRelationKind(debate, { relation: relation.id, kind: next });
  });
}

/** Lets a row undercut the step by which the row above it stands there; one that does so already attacks the statement again. */
export function undercut(app: App, { rows }: Outline, row: OutlineRow): boolean {
  const above = rows[row.parent];
  if (row.kind === 'step' || row.relation === null || above === undefined) return cannotUndercut(app);
  const { statement, relation } = row;
  const undercuts = 'relation' in relation.target;
  if (undercuts && above.kind === 'step') return lift(app, { rows } as Outline, row);
  const step = above.relation;
  if (step === null || above.kind === 'step') return cannotUndercut(app);
  const target = undercuts ? { statement: above.statement } : { relation: step.id };
  return app.change(undercuts ? msg('Attack the claim') : msg('Undercut'), (debate) =>
    aimStatement(debate, { newId: uuidv7, statement, relation: relation.id, target, kind: 'attacks' }),
  );
}

/** Links a row to the premises of the step before it; one that is linked already is separated. */
export function linkToPrevious(app: App, outline: Outline, row: OutlineRow): boolean {
  if (row.kind === 'step' || row.relation === null) return cannotLink(app);
  const { statement, relation } = row;
  if (isLinkedIn(outline, row))
    return app.change(msg('Separate premise'), (debate) =>
      leaveStep(debate, { newId: uuidv7, statement, relation: relation.id }),
    );
  const previous = siblingBefore(outline, row);
  if (previous === undefined || previous.relation === null || isLinkedIn(outline, previous)) return cannotLink(app);
  const step = previous.relation.id;
  return app.change(msg('Link premises'), (debate) => joinStep(debate, { statement, relation: relation.id, step }));
}

/**
 * Deletes what a row is: its statement; of a reference, only that it bears on this; of a step, the relation. Tells
 * whether it is gone.
 */
export function deleteRow(app: App, row: OutlineRow): boolean {
  if (row.kind === 'statement') {
    // Several may have been selected in another view, while the outline shows one.
    app.select(selectStatements([row.statement]));
    runAction(app, 'delete');
    return app.store.getState().session?.debate.statements.has(row.statement) === false;
  }
  const { relation } = row;
  if (relation === null) return false;
  const label = msg('Delete relation');
  let gone = t('Deleted the relation.');
  const isDone = app.change(label, (debate) => {
    const isOneOfSeveral = row.kind === 'reference' && debate.get('relation', relation.id).premises.length > 1;
    if (!isOneOfSeveral) return deletionChanges(debate, [{ entity: 'relation', id: relation.id }]);
    gone = t('Deleted a premise of the relation.');
    return unlinkPremise(debate, { relation: relation.id, statement: row.statement });
  });
  if (isDone) app.notify(gone, label);
  return isDone;
}

/** Returns the row before this one below the same row. */
export function siblingBefore({ rows }: Outline, row: OutlineRow): OutlineRow | undefined {
  const index = rows.indexOf(row);
  for (let at = index - 1; at > row.parent; at--) if (rows[at]?.parent === row.parent) return rows[at];
  return undefined;
}

function cannotUndercut(app: App): boolean {
  app.notify(
    t(
      'Only what stands below a reason can undercut: it then doubts the step by which that reason bears on what is above it.',
    ),
  );
  return false;
}

function cannotLink(app: App): boolean {
  app.notify(t('There is no step just before this one to whose premises it could be linked.'));
  return false;
}
