import { v7 as uuidv7 } from 'uuid';
import { msg, shownLabel, t } from '../../../shared/language/translate.ts';
import {
  type DeletionSummary,
  type Doomed,
  deletionChanges,
  describeDeletion,
} from '../../../shared/model/commands/deletion.ts';
import { takeOffMap } from '../../../shared/model/commands/placements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { EntityName, StatementKind } from '../../../shared/model/entities.ts';
import { citingStatements } from '../../../shared/model/excerpt-lists.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import {
  always,
  isStatement,
  onMap,
  type Rule,
  seenMap,
  whenSelected,
  withCards,
  withDebate,
  writable,
  writableMap,
} from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { filteredNow } from '../../core/filter/use-filtered.ts';
import { type Selection, selectedStatements, selectStatements } from '../../core/selection.ts';
import { inExchange } from '../../core/show-in-debate.ts';
import { dismissNotice } from '../../core/slices/messages.ts';
import { copySelected, cutSelected, duplicateSelected, pasteClip, pasteCopies } from './clipboard-actions.ts';

/**
 * Requires a visible place to edit: the text of a statement is edited on its card or its row, the words of a move where the move
 * is.
 */
const editable: Rule = (c) => {
  const reason = whenSelected(['claim', 'question', 'move'], t('Select one statement to edit its text.'))(c);
  if (reason !== null || c.selection === 'move' || c.view === 'outline') return reason;
  return (
    seenMap(always)(c) ?? (c.onMap ? null : t('The statement is not on this map: edit its text in the inspector.'))
  );
};

/** Requires a view that takes statements: the map, the outline or the table. */
const whereTextGoes: Rule = (c) => (c.view === 'outline' || c.view === 'table' ? writable(c) : seenMap(writableMap)(c));

export const editActions = {
  undo: {
    run: (app: App) => stepThroughHistory(app, 'undo'),
    whyNot: (c) => writable(c) ?? (c.undo === null ? t('There is nothing to undo.') : null),
    label: ({ undo }) => (undo === null ? t('Undo') : t('Undo: {what}', { what: shownLabel(undo) })),
  },
  redo: {
    run: (app: App) => stepThroughHistory(app, 'redo'),
    whyNot: (c) => writable(c) ?? (c.redo === null ? t('There is nothing to redo.') : null),
    label: ({ redo }) => (redo === null ? t('Redo') : t('Redo: {what}', { what: shownLabel(redo) })),
  },
  cut: {
    run: cutSelected,
    whyNot: whenSelected(['claim', 'question', 'several'], msg('Select the statements to cut first.')),
  },
  copy: {
    run: copySelected,
    whyNot: (c) => withDebate(c) ?? (isStatement(c) ? null : t('Select the statements to copy first.')),
  },
  paste: { run: (app: App, at?: Point) => pasteClip(app, at), whyNot: whereTextGoes },
  'paste-copies': { run: pasteCopies, whyNot: whereTextGoes },
  duplicate: {
    run: duplicateSelected,
    whyNot: seenMap(onMap),
  },
  'select-all': { run: selectAll, whyNot: seenMap(withCards) },
  'edit-text': {
    run: editSelected,
    whyNot: editable,
    label: ({ selection }) => (selection === 'move' ? t('Edit words') : t('Edit text')),
  },
  delete: {
    run: deleteSelected,
    whyNot: whenSelected(
      ['claim', 'question', 'several', 'relation', 'speaker', 'source', 'move'],
      msg('Select what to delete first.'),
    ),
  },
  'take-off-map': { run: takeSelectedOffMap, whyNot: onMap },
} satisfies ActionTable;

/** Undoes or redoes, after removing a notice about the last edit, which no longer applies. */
function stepThroughHistory(app: App, way: 'undo' | 'redo'): void {
  dismissNotice(app);
  app.store.getState().session?.[way]();
}

function selectAll(app: App): void {
  const { session, map } = app.store.getState();
  if (session === null || map === null) return;
  const placed = session.debate.placementsByMap.get(map).map(({ statement }) => statement);
  const filtered = filteredNow(app.store.getState());
  // What is hidden is not acted on.
  app.select(selectStatements(filtered?.hides ? placed.filter((id) => filtered.left.has(id)) : placed));
}

function editSelected(app: App): void {
  const { selection } = app.store.getState();
  if (selection.kind === 'move') inExchange(app, selection.id, (exchange) => exchange.editWords(selection.id));
  const [statement] = selectedStatements(selection);
  if (statement === undefined) return;
  app.editText({ statement, label: t('Edit text'), step: uuidv7(), madeFrom: null });
  app.store.getState().canvas?.reveal(statement);
}

/** Deletes the selection, and reports what went with it. */
function deleteSelected(app: App): void {
  const { session, selection } = app.store.getState();
  const doomed = doomedBy(selection);
  if (session === null || doomed.length === 0) return;
  const summary = describeDeletion(session.debate, doomed);
  const citing = countCiting(session.debate, doomed);
  const [only, ...others] = doomed;
  const isOne = only !== undefined && others.length === 0;
  const one = isOne ? nameOf(only, session.debate.statements) : null;
  const kind = one ?? 'several';
  const label = one === null ? `Delete ${doomed.length} statements` : `Delete ${one}`;
  if (app.change(label, (debate) => deletionChanges(debate, doomed))) {
    const along = alongWith(summary, citing);
    const what = { kind, count: doomed.length, along };
    app.notify(
      along === ''
        ? t(
            'Deleted {kind, select, claim {the claim} question {the question} relation {the relation} speaker {the speaker} source {the source} move {the move} several {{count} statements} other {the statement}}.',
            what,
          )
        : t(
            'Deleted {kind, select, claim {the claim, and with it {along}} question {the question, and with it {along}} relation {the relation, and with it {along}} speaker {the speaker, and with it {along}} source {the source, and with it {along}} move {the move, and with it {along}} several {{count} statements, and with them {along}} other {the statement, and with it {along}}}.',
            what,
          ),
      label,
    );
  }
}

function doomedBy(selection: Selection): Doomed[] {
  switch (selection.kind) {
    case 'nothing':
      return [];
    case 'statements':
      return selection.ids.map((id) => ({ entity: 'statement', id }));
    case 'relation':
      return [{ entity: 'relation', id: selection.id }];
    case 'speaker':
    case 'source':
    case 'move':
      return [{ entity: selection.kind, id: selection.id }];
  }
}

/** The names that the history gives to the deletion of one thing; they are put together where they are asked for. */
export const DELETIONS = [
  msg('Delete claim'),
  msg('Delete question'),
  msg('Delete relation'),
  msg('Delete speaker'),
  msg('Delete source'),
  msg('Delete move'),
] as const;

function nameOf({ entity, id }: Doomed, statements: ReadonlyMap<string, { kind: StatementKind }>): string {
  return entity === 'statement' ? (statements.get(id)?.kind ?? 'statement') : entity;
}

/** Entities that a person would miss; placements and citations go without mention. */
const TOLD: readonly EntityName[] = ['excerpt', 'relation', 'move'];

/** `citing`: the number of statements that cite the deleted passages. */
function alongWith({ alsoDeleted }: DeletionSummary, citing: number): string {
  const parts = TOLD.flatMap((entity) => {
    const count = alsoDeleted[entity];
    if (count === 0) return [];
    if (entity === 'excerpt' && citing > 0)
      return [
        t(
          '{count, plural, one {# passage} other {# passages}}, cited by {citing, plural, one {# statement} other {# statements}}',
          { count, citing },
        ),
      ];
    if (entity === 'excerpt') return [t('{count, plural, one {# passage} other {# passages}}', { count })];
    if (entity === 'relation') return [t('{count, plural, one {# relation} other {# relations}}', { count })];
    return [t('{count, plural, one {# move} other {# moves}}', { count })];
  });
  const [first = '', ...others] = parts;
  return others.reduce((all, part) => t('{all} and {part}', { all, part }), first);
}

/** Counts the statements that cite a passage of the deleted sources. */
function countCiting(debate: Debate, doomed: readonly Doomed[]): number {
  const excerpts = doomed.flatMap(({ entity, id }) => (entity === 'source' ? debate.excerptsBySource.get(id) : []));
  return citingStatements(
    debate,
    excerpts.map(({ id }) => id),
  ).length;
}

function takeSelectedOffMap(app: App): void {
  const { session, map, selection } = app.store.getState();
  if (session === null || map === null) return;
  const statements = selectedStatements(selection);
  if (!app.change(msg('Take off map'), (debate) => takeOffMap(debate, { map, statements }))) return;
  const lost = statements.filter((id) => session.debate.placementsByStatement.count(id) === 0).length;
  if (lost === 0) return;
  app.notify(
    lost === 1
      ? t('Taken off the map. It stays in the debate: find it at the left, under “On no map”.')
      : t(
          'Taken off the map. {count, plural, one {# statement stays} other {# statements stay}} in the debate: find them at the left, under “On no map”.',
          { count: lost },
        ),
  );
}
