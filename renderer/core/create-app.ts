import { createStore } from 'zustand/vanilla';
import { READ_ONLY } from '../../shared/actions.ts';
import type { WindowContent } from '../../shared/contract/window.ts';
import { type CounterclaimError, errorCode } from '../../shared/errors.ts';
import type { Change } from '../../shared/model/change.ts';
import { deleteStatements } from '../../shared/model/commands/statements.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { App } from './app.ts';
import type { AppState } from './app-state.ts';
import type { Request } from './bridge.ts';
import { DebateSession } from './debate-session.ts';
import { hasLostItsSubject, isOfNoDebate } from './dialog.ts';
import type { Fonts } from './fonts/font-loader.ts';
import { NOTHING, selectStatements, stillThere } from './selection.ts';
import { DEFAULT_CHOICES } from './slices/export.ts';
import { NOTHING_LIT, type Reading } from './slices/reading.ts';
import { hasDraft } from './slices/unsaved.ts';
import { keepRefused } from './unsaved/unsaved.ts';

/** What the window begins with, and what it is given to work with. */
export interface AppParts {
  readonly content: WindowContent;
  readonly request: Request;
  readonly fonts: Fonts;
  readonly handlers: App['handlers'];
}

export function createApp({ content, request, fonts, handlers }: AppParts): App {
  const store = createStore<AppState>(() => ({
    preferences: content.preferences,
    recent: content.recent,
    platform: content.platform,
    menuInWindow: content.menuInWindow,
    version: content.version,
    session: null,
    revision: 0,
    labels: { undo: null, redo: null },
    saved: true,
    map: null,
    selection: NOTHING,
    editing: null,
    dialogs: [],
    refused: [],
    drafts: [],
    typedForms: 0,
    finding: false,
    contextMenu: null,
    linking: null,
    askedFor: null,
    notice: null,
    busy: null,
    cancelBusy: null,
    view: 'map',
    reader: null,
    narrow: false,
    besideReader: 'navigator',
    lit: NOTHING_LIT,
    canvas: null,
    exchange: null,
    exchangeOf: 'map',
    zoom: 1,
    exportChoices: DEFAULT_CHOICES,
    exportProgress: null,
  }));
  const listeners = new Set<(changes: readonly Change[] | null) => void>();
  let notices = 0;

  /** Another program may delete what a dialog is about. */
  const closeOrphans = (debate: Debate) => {
    const { dialogs } = store.getState();
    const left = dialogs.filter((dialog) => !hasLostItsSubject(dialog, debate));
    if (left.length === dialogs.length) return;
    store.setState({ dialogs: left });
    app.notify('What the dialog was about is no longer in the debate: another program deleted it.');
  };

  const app: App = {
    store,
    request,
    fonts,
    handlers,
    onDebateChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(opened) {
      const session = new DebateSession(opened, request, {
        changed(changes) {
          for (const listener of listeners) listener(changes);
          store.setState(afterChange);
          if (changes === null) closeOrphans(session.debate);
        },
        status() {
          store.setState((state) => afterStatus(state, session));
        },
        refused(error, edit) {
          if (edit === null) app.fail(error);
          else keepRefused(app, { ...edit, error });
        },
      });
      store.setState({
        session,
        revision: store.getState().revision + 1,
        labels: session.labels,
        saved: true,
        map: session.debate.mapsInOrder()[0]?.id ?? null,
        selection: NOTHING,
        editing: null,
        finding: false,
        contextMenu: null,
        view: 'map',
        reader: null,
        dialogs: store.getState().dialogs.filter(isOfNoDebate),
      });
      if (opened.notices?.length) app.openDialog({ kind: 'imported', changes: opened.notices });
    },
    showMap(map) {
      store.getState().session?.settle();
      app.editText(null);
      store.setState({ map });
    },
    select(selection) {
      const { session, editing } = store.getState();
      session?.settle();
      const keeps =
        selection.kind === 'statements' && selection.ids.length === 1 && selection.ids[0] === editing?.statement;
      if (!keeps) app.editText(null);
      store.setState({ selection, askedFor: null });
    },
    editText(editing) {
      const { session, selection, editing: before } = store.getState();
      if (session === null || before === editing) return;
      if (session.readOnly && editing !== null) return app.notify(READ_ONLY);
      session.settle();
      store.setState({ editing, selection: editing === null ? selection : selectStatements([editing.statement]) });
      if (!before?.madeFrom || session.debate.statements.get(before.statement)?.text.trim() !== '') return;
      if (hasDraft(store.getState(), { entity: 'statement', id: before.statement, field: 'text' })) return;
      const removal = deleteStatements(session.debate, { statements: [before.statement] });
      session.edit('Remove an empty card', removal, before.step);
      if (editing === null) store.setState({ selection: stillThere(before.madeFrom, session.debate) });
    },
    change(label, command, step) {
      const { session } = store.getState();
      if (session === null) return false;
      if (session.readOnly) {
        app.notify(READ_ONLY);
        return false;
      }
      try {
        session.edit(label, command(session.debate), step);
        return true;
      } catch (error) {
        app.notify(refusal(error));
        return false;
      }
    },
    type(label, command, step) {
      const { session } = store.getState();
      if (session === null) return null;
      if (session.readOnly) return READ_ONLY;
      try {
        session.type(label, command(session.debate), step);
        return null;
      } catch (error) {
        return refusal(error);
      }
    },
    openDialog(dialog) {
      store.getState().session?.settle();
      store.setState(({ dialogs }) => ({ dialogs: [...dialogs, dialog] }));
    },
    closeDialog() {
      store.setState(({ dialogs }) => ({ dialogs: dialogs.slice(0, -1) }));
    },
    fail(error) {
      app.openDialog({ kind: 'error', error: error as CounterclaimError });
    },
    notify(text) {
      notices += 1;
      store.setState({ notice: { id: notices, text } });
    },
    async during(words, work, cancel) {
      store.setState({ busy: words, cancelBusy: cancel ?? null });
      try {
        return await work();
      } catch (error) {
        if (cancel === undefined || errorCode(error) !== 'Cancelled') app.fail(error);
        return undefined;
      } finally {
        store.setState({ busy: null, cancelBusy: null });
      }
    },
    set(state) {
      store.setState(state);
    },
  };
  if (content.debate !== null) app.show(content.debate);
  return app;
}

/** What is shown, selected and edited after a change: only what is still there. */
function afterChange(state: AppState): Partial<AppState> {
  const debate = state.session?.debate;
  if (debate === undefined) return {};
  const map = state.map !== null && debate.maps.has(state.map) ? state.map : (debate.mapsInOrder()[0]?.id ?? null);
  const editing = state.editing !== null && debate.statements.has(state.editing.statement) ? state.editing : null;
  const reader =
    state.reader !== null && debate.sources.has(state.reader.source) ? stillRead(state.reader, debate) : null;
  return { revision: state.revision + 1, map, editing, reader, selection: stillThere(state.selection, debate) };
}

function stillRead(reader: Reading, debate: Debate): Reading {
  return reader.placing === null || debate.excerpts.has(reader.placing.excerpt) ? reader : { ...reader, placing: null };
}

/** The same state where neither labels nor `saved` are others: most edits of a row are called the same, and the menus need not look again. */
function afterStatus(state: AppState, { labels, saved }: DebateSession): AppState {
  const isSame = labels.undo === state.labels.undo && labels.redo === state.labels.redo;
  return isSame && saved === state.saved ? state : { ...state, labels: isSame ? state.labels : labels, saved };
}

/** The sentence with which a command refuses. Throws on what is no refusal, but a fault. */
function refusal(error: unknown): string {
  if (errorCode(error) === undefined) throw error;
  return (error as CounterclaimError).message;
}
