import { whatIfNote } from '../../../shared/evaluation/what-if-words.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { editRelation } from '../../../shared/model/commands/relations.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { type Rule, seenMap, withDebate, writable } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { selectedStatements } from '../../core/selection.ts';
import { endWhatIf, switchOff, turnedNow } from '../../core/slices/evaluation.ts';

const asked: Rule = (c) => (c.whatIf ? null : t('Switch a claim or a relation off first.'));
const answered: Rule = (c) =>
  asked(c) ?? (c.whatIfAnswered ? null : t('What would follow is not known yet: try again in a moment.'));

/** Asks what would follow if claims or relations did not count; only a note of it is ever written. */
export const whatIfActions = {
  'switch-off': {
    run: (app: App) => switchOff(app, selectedIds(app)),
    // Only the map says what follows.
    whyNot: seenMap(
      (c) =>
        withDebate(c) ??
        (['claim', 'question', 'several', 'relation'].includes(c.selection)
          ? null
          : t('Select the claim or the relation first that is to be switched off.')),
    ),
    label: ({ selectionOff }) => (selectionOff ? t('Switch on again') : t('What if this did not count')),
    isOn: ({ selectionOff }) => selectionOff,
  },
  'end-what-if': { run: (app: App) => endWhatIf(app), whyNot: (c) => withDebate(c) ?? asked(c) },
  'note-what-if': { run: keepNote, whyNot: (c) => writable(c) ?? answered(c) },
} satisfies ActionTable;

function selectedIds(app: App): readonly string[] {
  const { selection } = app.store.getState();
  return selection.kind === 'relation' ? [selection.id] : selectedStatements(selection);
}

/** Writes what was tried, and what it changes, under the note of what was switched off first. */
function keepNote(app: App): void {
  const state = app.store.getState();
  const { off } = state;
  const turned = turnedNow(state);
  const [first] = off ?? [];
  if (off === null || first === undefined || turned === null) return;
  const isKept = app.change(msg('Keep a what-if as a note'), (debate) => {
    const text = whatIfNote(debate, off, turned, state.evaluated?.asOf?.moment);
    const relation = debate.relations.get(first);
    if (relation !== undefined) return editRelation(debate, { relation: first, note: under(relation.note, text) });
    return editStatement(debate, { statement: first, note: under(noteOf(debate, first), text) });
  });
  if (!isKept) return;
  endWhatIf(app);
  app.notify(t('The note is kept with what was switched off.'));
}

function noteOf(debate: Debate, statement: string): string {
  return debate.get('statement', statement).note;
}

function under(note: string, text: string): string {
  return note.trim() === '' ? text : `${note.trimEnd()}\n\n${text}`;
}
