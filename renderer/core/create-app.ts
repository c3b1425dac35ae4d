import { createStore } from 'zustand/vanilla';
import { unexpectedError } from '../../shared/contract/answer.ts';
import type { OpeningNotices } from '../../shared/contract/debate.ts';
import type { WindowContent } from '../../shared/contract/window.ts';
import { CounterclaimError, errorCode } from '../../shared/errors.ts';
import { USUAL_METHOD } from '../../shared/evaluation/method.ts';
import { msg, t } from '../../shared/language/translate.ts';
import type { Change } from '../../shared/model/change.ts';
import { movePlacements } from '../../shared/model/commands/placements.ts';
import { deleteStatements } from '../../shared/model/commands/statements.ts';
import { READ_ONLY } from './actions/rules.ts';
import type { App } from './app.ts';
import { type AppState, afterChange, firstState, forAnotherDebate } from './app-state.ts';
import type { Request } from './bridge.ts';
import { DebateSession } from './debate-session.ts';
import { keepEvaluated } from './evaluation/keep-evaluated.ts';
import { noteFailure } from './failures.ts';
import type { Fonts } from './fonts/font-loader.ts';
import { noteMoved, withRoomForGrown } from './room-for-changes.ts';
import { selectStatements, stillThere } from './selection.ts';
import { showStep } from './show-step.ts';
import { closeFront, closeOrphans, putInFront } from './slices/dialogs.ts';
import { evaluateBy, showMarks } from './slices/evaluation.ts';
import { keepImportReport } from './slices/imports.ts';
import { takePlaces } from './slices/map.ts';
import { endWork, showNotice, startWork } from './slices/messages.ts';
import { takeProposals } from './slices/proposals.ts';
import { noteRecent, noteSelected, takeRecents } from './slices/recents.ts';
import { hasDraft } from './slices/unsaved.ts';
import { keepRefused } from './unsaved/unsaved.ts';
import { leaveForAnother } from './visits.ts';

/** The initial state of the window, and its means. */
export interface AppParts {
  readonly content: WindowContent;
  readonly request: Request;
  readonly fonts: Fonts;
  readonly actions: App['actions'];
}

export function createApp({ content, request, fonts, actions }: AppParts): App {
  const store = createStore<AppState>(() => firstState(content));
  const listeners = new Set<(changes: readonly Change[] | null) => void>();

  const onDebateChange: App['onDebateChange'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const notify: App['notify'] = (text, undoes) => showNotice({ store }, text, undoes);

  const app: App = {
    store,
    request,
    fonts,
    actions,
    onDebateChange,
    evaluation: keepEvaluated({ store, request, onDebateChange, notify }),
    show(opened) {
      const session = new DebateSession(opened, request, {
        changed(changes) {
          for (const listener of listeners) listener(changes);
          store.setState((state) => (state.session === null ? {} : afterChange(state, state.session.debate, changes)));
          // Another program may have deleted the subject of a dialog.
          if (changes === null && closeOrphans(app, session.debate)) {
            app.notify(t('The dialog was closed: another program deleted what it was about.'));
          }
        },
        status() {
          store.setState((state) => afterStatus(state, session));
        },
        stepped(way, step) {
          showStep(app, way, step);
        },
        refused(error, edit) {
          if (edit === null) app.fail(error);
          else keepRefused(app, { ...edit, error });
        },
      });
      store.setState((state) => ({
        ...forAnotherDebate(state, session.debate),
        session,
        labels: session.labels,
      }));
      takePlaces(app, opened.places ?? [], session.debate);
      takeRecents(app, opened.recents ?? [], session.debate);
      showMarks(app, opened.marks ?? []);
      evaluateBy(app, opened.method ?? USUAL_METHOD);
      takeProposals(app, opened.proposals ?? []);
      if (opened.notices?.report !== undefined) keepImportReport(app, opened.notices.report);
      if (opened.notices !== undefined && isToBeTold(opened.notices)) {
        const { report } = opened.notices;
        app.openDialog(
          report === undefined ? { kind: 'notices', notices: opened.notices } : { kind: 'import-report', report },
        );
      }
    },
    showMap(map) {
      if (map !== store.getState().map) leaveForAnother(app);
      store.getState().session?.writeTyped();
      app.editText(null);
      store.setState({ map });
      noteRecent(app, { entity: 'map', id: map });
    },
    select(selection) {
      const { session, editing } = store.getState();
      session?.writeTyped();
      const keeps =
        selection.kind === 'statements' && selection.ids.length === 1 && selection.ids[0] === editing?.statement;
      if (!keeps) app.editText(null);
      store.setState({ selection, askedFor: null });
      noteSelected(app, selection);
    },
    editText(editing) {
      const { session, selection, editing: before } = store.getState();
      if (session === null || before === editing) return;
      if (session.readOnly && editing !== null) return app.notify(t(READ_ONLY));
      session.writeTyped();
      store.setState({ editing, selection: editing === null ? selection : selectStatements([editing.statement]) });
      if (!before?.madeFrom || session.debate.statements.get(before.statement)?.text.trim() !== '') return;
      if (hasDraft(store.getState(), { entity: 'statement', id: before.statement, field: 'text' })) return;
      const moves = [...(before.moved ?? [])].flatMap(([placement, corner]) =>
        session.debate.placements.has(placement) ? [{ placement, ...corner }] : [],
      );
      const removal = deleteStatements(session.debate, { statements: [before.statement] });
      session.edit(
        msg('Remove an empty card'),
        [...movePlacements(session.debate, { moves }), ...removal],
        before.step,
      );
      if (editing === null) store.setState({ selection: stillThere(before.madeFrom, session.debate) });
    },
    change(label, command, step) {
      const { session } = store.getState();
      if (session === null) return false;
      if (session.readOnly) {
        app.notify(t(READ_ONLY));
        return false;
      }
      try {
        session.edit(label, withRoomForGrown(app, session.debate, command(session.debate)), step);
        return true;
      } catch (error) {
        app.notify(refusal(error));
        return false;
      }
    },
    type(label, command, step) {
      const { session } = store.getState();
      if (session === null) return null;
      if (session.readOnly) return t(READ_ONLY);
      try {
        const changes = withRoomForGrown(app, session.debate, command(session.debate));
        noteMoved(store.getState().editing?.moved, session.debate, changes);
        session.type(label, changes, step);
        return null;
      } catch (error) {
        return refusal(error);
      }
    },
    openDialog(dialog) {
      store.getState().session?.writeTyped();
      putInFront(app, dialog);
    },
    closeDialog() {
      closeFront(app);
    },
    fail(error) {
      const isTold = errorCode(error) !== undefined;
      if (!isTold) noteFailure(request, error);
      const { code, message } = unexpectedError();
      app.openDialog({
        kind: 'error',
        error: isTold ? (error as CounterclaimError) : new CounterclaimError(code, message, { cause: error }),
      });
    },
    notify,
    async during(words, work, { cancel = null, reads = null } = {}) {
      const id = startWork(app, { words, cancel, reads });
      try {
        return await work();
      } catch (error) {
        if (cancel === null || errorCode(error) !== 'Cancelled') app.fail(error);
        return undefined;
      } finally {
        endWork(app, id);
      }
    },
  };
  if (content.debate !== null) app.show(content.debate);
  if (content.settingsFault !== null) {
    const { code, message, details } = content.settingsFault;
    app.openDialog({ kind: 'error', error: new CounterclaimError(code, message, { details }) });
  }
  return app;
}

/**
 * Returns the same state when neither the labels nor `saved` differ: most edits of a row have the same name, and the
 * menus need not look again.
 */
function afterStatus(state: AppState, { labels, saved }: DebateSession): AppState {
  const isSame = labels.undo === state.labels.undo && labels.redo === state.labels.redo;
  return isSame && saved === state.saved ? state : { ...state, labels: isSame ? state.labels : labels, saved };
}

/** Returns the sentence with which a command refuses. Rethrows an error that is a fault, not a refusal. */
function refusal(error: unknown): string {
  if (errorCode(error) === undefined) throw error;
  return (error as CounterclaimError).message;
}

/** Tells whether to show the notices of an opening; after a recovery, even when nothing is missing. */
function isToBeTold({ origin, sentences }: OpeningNotices): boolean {
  return origin === 'recovered' || sentences.length > 0;
}
