import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import type { LayoutLink } from '../../../shared/layout/layout-box.ts';
import type { Change } from '../../../shared/model/change.ts';
import { mergeSeveral } from '../../../shared/model/commands/several.ts';
import { splitStatement } from '../../../shared/model/commands/split.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { type Rule, whenSelected, writable } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { selectedStatements, selectStatements } from '../../core/selection.ts';
import { freePlace } from '../argument/place-on-map.ts';

const mergeable: Rule = (c) =>
  writable(c) ??
  (c.statements > 1 ? null : t('Select two or more statements to merge: first the one that stays, then the others.')) ??
  (c.oneKind ? null : t('A claim and a question cannot be merged: change the kind of one first.'));

const splittable: Rule = (c) =>
  whenSelected(['claim', 'question'], t('Select one statement to split in two.'))(c) ??
  (c.hasText ? null : t('The statement has no text to split yet.'));

export const mergeSplitActions = {
  'merge-statements': { run: mergeSelected, whyNot: mergeable },
  'split-statement': { run: splitSelected, whyNot: splittable },
} satisfies ActionTable;

/** Asks how to merge the two selected statements, of which the first stays unless the other is chosen; or whether to merge more into the first. */
function mergeSelected(app: App): void {
  const [keep, absorb, ...others] = selectedStatements(app.store.getState().selection);
  if (keep === undefined || absorb === undefined) return;
  if (others.length === 0) app.openDialog({ kind: 'merge', keep, absorb });
  else mergeMore(app, keep, [absorb, ...others]);
}

function mergeMore(app: App, keep: StatementId, absorb: readonly StatementId[]): void {
  const { session } = app.store.getState();
  if (session === null) return;
  const { kind, text } = session.debate.get('statement', keep);
  const merge = () => {
    if (
      !app.change(kind === 'claim' ? msg('Merge claims') : msg('Merge questions'), (debate) =>
        mergeSeveral(debate, { keep, absorb }),
      )
    )
      return;
    app.select(selectStatements([keep]));
    app.store.getState().canvas?.reveal(keep);
    app.notify(
      t('{kind, select, claim {{count} claims merged into {text}.} other {{count} questions merged into {text}.}}', {
        kind,
        count: absorb.length + 1,
        text: shortQuote(text),
      }),
    );
  };
  app.openDialog({
    kind: 'confirm',
    title: t('{kind, select, claim {Merge {count} claims} other {Merge {count} questions}}', {
      kind,
      count: absorb.length + 1,
    }),
    text: t(
      '{text} stays, with its words. It takes over the relations, speakers, passages and places of the others, which are deleted:',
      { text: shortQuote(text, 200) },
    ),
    details: absorb.map((id) => session.debate.statements.get(id)?.text.trim() || t('No text yet')),
    confirm: t('Merge'),
    run: merge,
  });
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
