import { v7 as uuidv7 } from 'uuid';
import type { LayoutLink } from '../../../shared/layout/layout-box.ts';
import type { Change } from '../../../shared/model/change.ts';
import { splitStatement } from '../../../shared/model/commands/split.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { type Rule, whenSelected, writable } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { selectedStatements } from '../../core/selection.ts';
import { freePlace } from '../argument/place-on-map.ts';

const mergeable: Rule = (c) =>
  writable(c) ??
  (c.statements === 2 ? null : 'Select exactly two statements to merge: first the one that stays, then the other.') ??
  (c.oneKind ? null : 'A claim and a question cannot be merged: change the kind of one first.');

const splittable: Rule = (c) =>
  whenSelected(['claim', 'question'], 'Select one statement to split in two.')(c) ??
  (c.hasText ? null : 'The statement has no text to split yet.');

export const mergeSplitActions = {
  'merge-statements': { run: mergeSelected, whyNot: mergeable },
  'split-statement': { run: splitSelected, whyNot: splittable },
} satisfies ActionTable;

/** Asks how to merge the two selected statements; the first one stays unless the other is chosen. */
function mergeSelected(app: App): void {
  const [keep, absorb] = selectedStatements(app.store.getState().selection);
  if (keep !== undefined && absorb !== undefined) app.openDialog({ kind: 'merge', keep, absorb });
}

/** Asks how to split the selected statement, at the caret if its text is being edited. */
function splitSelected(app: App): void {
  const { session, selection, editing, canvas } = app.store.getState();
  const [statement] = selectedStatements(selection);
  if (session === null || statement === undefined) return;
  const at = caretIn(session.debate.get('statement', statement).text);
  if (editing !== null) {
    app.editText(null);
    canvas?.focus();
  }
  app.openDialog({ kind: 'split', statement, at });
}

/** Returns the place of the caret, when the field that has the focus holds this text; null when there is none. */
function caretIn(text: string): number | null {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement && field.value === text ? field.selectionStart : null;
}

export interface Halves {
  readonly statement: StatementId;
  /** The id of the new statement. */
  readonly half: StatementId;
  readonly first: string;
  readonly second: string;
}

/** Splits a statement, with the new card in the free place nearest to the other one on every map. */
export function splitInTwo(app: App, debate: Debate, { statement, half, first, second }: Halves): Change[] {
  const ids = [half];
  const beside: LayoutLink = { id: half, premises: [statement, half], target: { box: statement } };
  return splitStatement(debate, {
    newId: () => ids.pop() ?? uuidv7(),
    statement,
    first,
    second,
    spot: (after, id, map) => freePlace(app, after, id, map, [beside]),
  });
}
