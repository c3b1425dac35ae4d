import { join } from 'node:path';
import process from 'node:process';
import { inspect } from 'node:util';
import { app, ClipboardItem, clipboard, nativeTheme, session, shell, utilityProcess } from 'electron';
import type { ActionId } from '../../shared/actions.ts';
import { unexpectedError } from '../../shared/contract/answer.ts';
import { type Language, languageFor } from '../../shared/language/languages.ts';
import { spokenLanguage } from '../../shared/language/translate.ts';
import { errorValue, type Log } from '../base/answers.ts';
import { RENDERER_FOLDER } from '../base/built-files.ts';
import { LogFile } from '../base/log-file.ts';
import { ON_ELECTRON, platformOf } from '../base/platform.ts';
import { keepPrivate, makePrivateFolder, sweepPrivateCopies } from '../base/private-files.ts';
import { givenLanguage, speakEverywhere } from '../base/spoken-language.ts';
import { fileOpeners } from '../documents/document.ts';
import { Documents } from '../documents/documents.ts';
import { checkApart, firstReading, spareForReading, vetAnother } from '../documents/first-reading.ts';
import { Openings } from '../documents/openings.ts';
import { closeNetwork, closeSession } from '../protocol/closed-session.ts';
import { KeptRecording } from '../protocol/kept-recording.ts';
import { PreviewImages } from '../protocol/preview-images.ts';
import { registerScheme, setUpProtocol } from '../protocol/protocol.ts';
import { clipboardHandlers } from '../requests/clipboard-requests.ts';
import { debateHandlers } from '../requests/debate-requests.ts';
import { divisionsHandlers } from '../requests/divisions-requests.ts';
import { evaluationHandlers } from '../requests/evaluation-requests.ts';
import { exportHandlers } from '../requests/export-requests.ts';
import { failedOpening } from '../requests/failed-opening.ts';
import { fileHandlers } from '../requests/file-requests.ts';
import { setUpIpc } from '../requests/ipc.ts';
import { outlineHandlers } from '../requests/outline-requests.ts';
import { proposalHandlers } from '../requests/proposal-requests.ts';
import { readingHandlers } from '../requests/reading-requests.ts';
import { RecentList } from '../requests/recent-list.ts';
import { recognitionHandlers } from '../requests/recognition-requests.ts';
import { reportHandlers } from '../requests/report-requests.ts';
import { RequestRouter } from '../requests/request-router.ts';
import { settingsHandlers } from '../requests/settings-requests.ts';
import { sourceHandlers } from '../requests/source-requests.ts';
import { sourcesExportHandlers } from '../requests/sources-export-requests.ts';
import { spellingHandlers } from '../requests/spelling-requests.ts';
import { versionHandlers } from '../requests/version-requests.ts';
import { Vouchers } from '../requests/vouchers.ts';
import { WindowJobs } from '../requests/window-jobs.ts';
import { windowHandlers } from '../requests/window-requests.ts';
import { WrittenFiles } from '../requests/written-files.ts';
import { KnownDebates } from '../settings/known-debates.ts';
import { Languages } from '../settings/languages.ts';
import { MapPlaces } from '../settings/map-places.ts';
import { Settings } from '../settings/settings.ts';
import { Spelling } from '../spelling/spelling.ts';
import { ApplicationMenu } from '../windows/application-menu.ts';
import { chooseFolder, createNativeDialogs } from '../windows/native-dialogs.ts';
import { Windows } from '../windows/windows.ts';
import { noteUncaught } from './note-uncaught.ts';
import { takePlace } from './single-instance.ts';

const platform = platformOf(process.platform);
let logFile: LogFile | null = null;

/** Notes a failure on the terminal from which the app was started, and in the log, once it is known where that is. */
const log: Log = (error) => {
  process.stderr.write(`${inspect(error)}\n`);
  logFile?.note('main', error);
};

/** The most closed debates that can be opened again, one after the other. */
const MOST_CLOSED = 20;

/** Starts the app with windows, and opens files in them; a second start hands its files to the first. */
export function startApp(files: readonly string[]): void {
  const asked = takePlace(files);
  if (asked === null) {
    app.exit(0);
    return;
  }
  registerScheme();
  closeNetwork();
  const ready = async () => {
    await app.whenReady();
    const given = givenLanguage();
    // Before the settings are read: their fault has a sentence, too.
    await speakEverywhere(given ?? languageFor('system', app.getLocale()));
    const openings = await setUpApp(given);
    asked.handOver((paths) => {
      openings.openAll(paths).catch(log);
    });
  };
  ready().catch((error: unknown) => {
    log(error);
    app.exit(1);
  });
}

async function setUpApp(given: Language | null): Promise<Openings> {
  const menuInWindow = platform !== 'mac' || !ON_ELECTRON;
  const userData = app.getPath('userData');
  makePrivateFolder(userData, log);
  const failures = new LogFile(join(userData, 'counterclaim.log'), { version: app.getVersion() });
  logFile = failures;
  const settingsPath = join(userData, 'settings.json');
  const samplePath = join(userData, 'Sample debate.debate');
  sweepPrivateCopies();
  keepPrivate(
    [settingsPath, `${settingsPath}.broken`, samplePath, `${samplePath}-journal`, failures.path, failures.olderPath],
    log,
  );
  const settings = new Settings(settingsPath, log);
  const language = given ?? languageFor(settings.data.preferences.language, app.getLocale());
  if (language !== spokenLanguage()) await speakEverywhere(language);
  nativeTheme.themeSource = settings.data.preferences.theme;

  const previews = new PreviewImages();
  const jobs = new WindowJobs(previews);
  const spare = spareForReading((modulePath) => utilityProcess.fork(modulePath));
  const { start } = spare;
  const faultsOf = checkApart(start);
  const places = new MapPlaces(settings);
  const documents = new Documents({
    ...fileOpeners,
    edit: (path, options) => fileOpeners.edit(path, { ...options, backups: settings.data.folders.backups }),
    vet: vetAnother(start),
    placesOf: (path, debate) => places.of(path, debate),
    recentsOf: (path, debate) => places.recentsOf(path, debate),
    marksOf: (path, debate) => places.marksOf(path, debate),
    methodOf: (path, debate) => places.methodOf(path, debate),
  });
  const known = new KnownDebates(settings);
  const recording = new KeptRecording((key, sha) => documents.bytes(key, sha));
  setUpProtocol({
    folder: RENDERER_FOLDER,
    previews,
    contentBytes: (key, sha) => documents.bytes(key, sha),
    contentLength: (key, sha) => documents.byteLength(key, sha),
    recordingBytes: (key, sha) => recording.bytes(key, sha),
  });
  closeSession(session.defaultSession);

  const dialogs = createNativeDialogs(settings);
  const languages = new Languages(settings, join(userData, 'languages'));
  const written = new WrittenFiles();
  const vouchers = new Vouchers();
  const recent = new RecentList(settings, vouchers);
  let quitting = false;
  /** The debates that were closed, the last one first. */
  let closed: readonly string[] = [];
  const noteClosed = (path: string) => {
    closed = [path, ...closed.filter((each) => each !== path)].slice(0, MOST_CLOSED);
  };

  const windows = new Windows({
    settings,
    hasDebate: (window) => documents.find(window) !== null,
    askToLose: (window) => dialogs.closeUnsaved(window),
    letGo: async (window) => {
      jobs.letGo(window);
      vouchers.letGo(window);
      written.letGo(window);
      const path = documents.find(window)?.path;
      await documents.close(window);
      if (path !== undefined) {
        noteClosed(path);
        await known.note(path);
      }
      await settings.written();
    },
    focused: (window) => {
      menu.showFor(window);
      // Another program may have written the file meanwhile.
      documents.find(window)?.refresh().catch(log);
    },
    log,
  });
  const vet = firstReading({ isKnown: (path) => known.isKnown(path), start });
  const openings = new Openings({
    documents,
    newWindow: () => windows.open(),
    windows: () => windows.all(),
    remember: (path) => {
      closed = closed.filter((each) => each !== path);
      settings.remember(path, new Date().toISOString());
      known.note(path).catch(log);
      app.addRecentDocument(path);
      recent.tell(windows.all()).catch(log);
    },
    vet,
    tellFailed: (window, path, error) => {
      const failed = failedOpening({ window, path, error }, { vouchers, log });
      if (failed === null) window.send('failed', errorValue(error, log));
      else window.send('opening.failed', failed);
    },
  });

  const writing = {
    ...{ documents, dialogs, written, jobs, faultsOf },
    references: () => settings.data.preferences.references,
    now: () => new Date(),
  };
  const router = new RequestRouter(
    {
      ...windowHandlers({
        documents,
        settings,
        recentList: recent,
        platform,
        menuInWindow,
        version: app.getVersion(),
        canSpell: ON_ELECTRON,
        log,
        showMenu: (window, items) => {
          menu.set(window, items);
          if (windows.all()[0] === window) menu.showFor(window);
        },
        quit: () => app.quit(),
        next: (window, by) => windows.next(window, by),
        logFile: failures,
        // The next thing is likely to be a file to open, which may be unknown.
        welcomed: () => spare.prepare(),
        reveal: (path) => shell.showItemInFolder(path),
      }),
      ...debateHandlers(documents, places),
      ...versionHandlers({ documents, dialogs, written }),
      ...proposalHandlers(documents),
      ...fileHandlers({
        documents,
        openings,
        dialogs,
        written,
        vouchers,
        faultsOf,
        newDebates: () => settings.data.folders.debates,
        before: () => [...closed, ...settings.data.recent.map(({ path }) => path)],
        samplePath,
        language: app.getLocale() || 'en',
        now: () => new Date(),
        start,
        fileAwaited: () => spare.prepare(),
        log,
        reveal: (path) => shell.showItemInFolder(path),
      }),
      ...exportHandlers({
        documents,
        dialogs,
        written,
        jobs,
        faultsOf,
        references: () => settings.data.preferences.references,
        copyPicture: (png) => clipboard.write([new ClipboardItem({ 'image/png': new Blob([new Uint8Array(png)]) })]),
      }),
      ...sourceHandlers({
        ...{ documents, dialogs, vouchers, languages },
        openZotero: (address) => shell.openExternal(address),
      }),
      ...recognitionHandlers({ languages, dialogs }),
      ...sourcesExportHandlers(writing),
      ...outlineHandlers(writing),
      ...divisionsHandlers(writing),
      ...reportHandlers(writing),
      ...evaluationHandlers({ documents, dialogs, written }),
      ...readingHandlers({ documents, dialogs, vet, fileAwaited: () => spare.prepare() }),
      ...clipboardHandlers({
        documents,
        clipboard: {
          readText: () => clipboard.readText(),
          writeText: (text) => clipboard.writeText(text),
          writeBoth: (text, html) => clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]),
        },
      }),
      ...spellingHandlers({ settings, spelling: new Spelling() }),
      ...settingsHandlers({
        settings,
        preferencesChanged: (preferences, by) => {
          nativeTheme.themeSource = preferences.theme;
          menu.showFor(by);
          windows.tell('preferences.changed', preferences, by);
        },
        foldersChanged: (folders, by) => windows.tell('folders.changed', folders, by),
        chooseFolder,
        recent,
        vouchers,
        recentChanged: (by) => {
          recent.tell(windows.all().filter((window) => window !== by)).catch(log);
        },
      }),
    },
    log,
  );
  setUpIpc(router, windows, vouchers);

  const menu = new ApplicationMenu({
    appMenu: !menuInWindow,
    keys: () => settings.data.preferences.keys,
    choose: (id: ActionId) => {
      // Only macOS has the menu without a window; a window is then made for the action.
      if (id === 'quit' && windows.all().length === 0) app.quit();
      else (windows.all()[0] ?? windows.open()).act(id);
    },
  });

  app.on('before-quit', (event) => {
    if (windows.isEmpty) return;
    // Each window has something to do before it closes, and may have to stay.
    event.preventDefault();
    if (quitting) return;
    quitting = true;
    windows
      .leaveAll()
      .then((allClosed) => {
        quitting = allClosed && windows.isEmpty;
      })
      .catch(log);
  });
  app.on('window-all-closed', () => {
    menu.showFor(null);
    if (quitting || platform !== 'mac') app.quit();
  });
  app.on('activate', () => {
    if (windows.all().length === 0) windows.open();
  });
  noteUncaught(process, { log, tell: () => windows.tell('failed', unexpectedError()) });
  return openings;
}
