import { msg, t } from '../../../shared/language/translate.ts';
import { changeRelationKind, possibleKinds, reverseRelation } from '../../../shared/model/commands/relations.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Relation, RelationId, StatementId } from '../../../shared/model/entities.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { seenMap, whenSelectedOnMap, withMap, writableMap } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { selectedStatements } from '../../core/selection.ts';
import type { CanvasControl } from '../../core/surfaces/canvas-control.ts';
import { askForLink } from './link.ts';
import { addCard } from './new-card.ts';

export const argumentActions = {
  'add-claim': {
    run: (app: App, at?: Point) => addCard(app, { label: msg('Add claim'), kind: 'claim', ...(at && { at }) }),
    whyNot: seenMap(writableMap),
  },
  'add-question': { run: addQuestion, whyNot: seenMap(writableMap) },
  'add-supporting-claim': {
    run: (app: App) => addPremise(app, msg('Add supporting claim'), 'supports'),
    whyNot: whenSelectedOnMap(
      ['claim', 'relation'],
      msg('Only a claim or a relation can be supported: select one first.'),
    ),
  },
  'add-attacking-claim': {
    run: (app: App) => addPremise(app, msg('Add attacking claim'), 'attacks'),
    whyNot: whenSelectedOnMap(
      ['claim'],
      msg('Select a claim to attack it. To attack a relation, select it and add an undercutting claim.'),
    ),
  },
  'add-undercut': {
    run: (app: App) => addPremise(app, msg('Add undercutting claim'), 'attacks'),
    whyNot: whenSelectedOnMap(
      ['relation'],
      msg('Only a relation can be undercut: select the line between two cards first.'),
    ),
  },
  'add-position': {
    run: (app: App) => addPremise(app, msg('Add position'), 'answers'),
    whyNot: whenSelectedOnMap(['question'], msg('A position answers a question: select a question first.')),
  },
  'add-premise': {
    run: addLinkedPremise,
    whyNot: whenSelectedOnMap(
      ['relation'],
      msg('A linked premise joins a relation: select the line between two cards first.'),
    ),
  },
  'link-selected': {
    run: linkSelected,
    whyNot: whenSelectedOnMap(
      ['several'],
      msg(
        'Select two statements: first the premise, then what it supports or attacks (hold Shift and press an arrow key).',
      ),
    ),
  },
  'next-kind': {
    run: changeToNextKind,
    whyNot: whenSelectedOnMap(['relation'], msg('Select a relation to change its kind: the line between two cards.')),
  },
  'reverse-relation': {
    run: (app: App) => onSelectedRelation(app, (relation) => reverse(app, relation)),
    whyNot: whenSelectedOnMap(['relation'], msg('Select a relation to reverse it: the line between two cards.')),
  },
  'select-relation': {
    run: selectNextRelation,
    whyNot: seenMap(
      (c) => withMap(c) ?? (['claim', 'question', 'relation'].includes(c.selection) ? null : t('Select a card first.')),
    ),
  },
} satisfies ActionTable;

/**
 * Adds a question about the selection, if that is a claim or a relation; otherwise, or at a point of the map, a
 * question of its own.
 */
function addQuestion(app: App, at?: Point): void {
  if (at !== undefined) {
    addCard(app, { label: msg('Add question'), kind: 'question', at });
    return;
  }
  const { session, selection } = app.store.getState();
  const [only, ...others] = selectedStatements(selection);
  if (selection.kind === 'relation') {
    addCard(app, {
      label: msg('Add question'),
      kind: 'question',
      relate: { kind: 'questions', target: { relation: selection.id } },
    });
  } else if (only !== undefined && others.length === 0 && session?.debate.get('statement', only).kind === 'claim') {
    addCard(app, {
      label: msg('Add question'),
      kind: 'question',
      relate: { kind: 'questions', target: { statement: only } },
    });
  } else {
    addCard(app, { label: msg('Add question'), kind: 'question' });
  }
}

function addPremise(app: App, label: string, kind: 'supports' | 'attacks' | 'answers'): void {
  const { selection } = app.store.getState();
  const [only] = selectedStatements(selection);
  if (selection.kind === 'relation') {
    addCard(app, { label, kind: 'claim', relate: { kind, target: { relation: selection.id } } });
  } else if (only !== undefined) {
    addCard(app, { label, kind: 'claim', relate: { kind, target: { statement: only } } });
  }
}

function addLinkedPremise(app: App): void {
  const { session, selection } = app.store.getState();
  if (session === null || selection.kind !== 'relation') return;
  const isQuestion = session.debate.get('relation', selection.id).kind === 'questions';
  addCard(app, {
    label: msg('Add linked premise'),
    kind: isQuestion ? 'question' : 'claim',
    premiseOf: selection.id,
  });
}

function linkSelected(app: App): void {
  const { selection, canvas } = app.store.getState();
  const statements = selectedStatements(selection);
  const [premise] = statements;
  const target = statements.at(-1);
  if (premise === undefined || target === undefined || statements.length !== 2) {
    app.notify(t('Select exactly two statements: first the premise, then what it supports or attacks.'));
    return;
  }
  askForLink(app, premise, { statement: target }, canvas?.toWindow(target) ?? { x: 0, y: 0 });
}

function reverse(app: App, relation: RelationId): void {
  app.change(msg('Reverse relation'), (debate) => reverseRelation(debate, { relation }));
}

/** Gives the selected relation the next of the kinds that its ends allow; then the first again. */
function changeToNextKind(app: App): void {
  onSelectedRelation(app, (id, debate) => {
    const relation = debate.get('relation', id);
    const kinds = possibleKinds(debate, relation);
    const kind = kinds[(kinds.indexOf(relation.kind) + 1) % kinds.length];
    if (kind === undefined || kind === relation.kind) {
      app.notify(t('Between these two, a relation can only be of this kind.'));
      return;
    }
    app.change(msg('Change kind'), (current) => changeRelationKind(current, { relation: id, kind }));
  });
}

function onSelectedRelation(app: App, run: (relation: RelationId, debate: Debate) => void): void {
  const { session, selection } = app.store.getState();
  if (session !== null && selection.kind === 'relation') run(selection.id, session.debate);
}

/**
 * Goes from a card to its relations, one after the other, those by which it bears on something first; then round again.
 */
function selectNextRelation(app: App): void {
  const { session, selection, canvas } = app.store.getState();
  if (session === null || canvas === null) return;
  const card =
    selection.kind === 'relation'
      ? (selection.from ?? firstPremiseOn(session.debate.get('relation', selection.id), canvas))
      : selectedStatements(selection)[0];
  if (card === undefined) {
    app.notify(t('Select a card first.'));
    return;
  }
  const relations = relationsOf(app, card);
  const current = selection.kind === 'relation' ? relations.indexOf(selection.id) : -1;
  const next = relations[(current + 1) % relations.length];
  if (next === undefined) {
    app.notify(t('This card has no relations on this map.'));
    return;
  }
  app.select({ kind: 'relation', id: next, from: card });
  canvas.revealRelation(next);
}

/** Returns the card from which a line runs: the first of several. */
function firstPremiseOn({ premises }: Relation, canvas: CanvasControl): StatementId | undefined {
  const { byId } = canvas.placed();
  return premises.find((id) => byId.get(id) !== undefined);
}

function relationsOf(app: App, card: StatementId): string[] {
  const { session, canvas } = app.store.getState();
  if (session === null || canvas === null) return [];
  const { debate } = session;
  const all = [...debate.relationsByPremise.get(card), ...debate.relationsByTargetStatement.get(card)];
  return [...new Set(all.map((relation) => relation.id))].filter((id) => canvas.shows(id));
}
