/**
 * The API that the shell implements, in Electron's own types, which check its names, arguments and results. Types of
 * the shell's own in it, such as a window that is handed to a listener, cannot be checked so, and are left to tests.
 */
export interface ImplementedApi {
  app: Pick<
    Electron.App,
    | 'whenReady'
    | 'isReady'
    | 'isPackaged'
    | 'quit'
    | 'exit'
    | 'getPath'
    | 'setPath'
    | 'getName'
    | 'getVersion'
    | 'getAppPath'
    | 'getLocale'
    | 'enableSandbox'
    | 'setAboutPanelOptions'
    | 'addRecentDocument'
    | 'clearRecentDocuments'
    | 'focus'
    | 'requestSingleInstanceLock'
    | 'hasSingleInstanceLock'
  > & { commandLine: Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue' | 'removeSwitch'> };
  BrowserWindow: new (
    options?: Pick<
      Electron.BrowserWindowConstructorOptions,
      'width' | 'height' | 'x' | 'y' | 'minWidth' | 'minHeight' | 'title' | 'backgroundColor' | 'show'
    >,
  ) => Pick<
    Electron.BrowserWindow,
    | 'id'
    | 'loadURL'
    | 'show'
    | 'focus'
    | 'isFocused'
    | 'close'
    | 'destroy'
    | 'isDestroyed'
    | 'isMinimized'
    | 'isMaximized'
    | 'isFullScreen'
    | 'minimize'
    | 'maximize'
    | 'unmaximize'
    | 'restore'
    | 'setFullScreen'
    | 'getBounds'
    | 'getNormalBounds'
    | 'setBounds'
    | 'getSize'
    | 'setSize'
    | 'getTitle'
    | 'setTitle'
    | 'setRepresentedFilename'
    | 'setDocumentEdited'
  > & { webContents: ImplementedContents };
  clipboard: Pick<Electron.Clipboard, 'writeText' | 'readText' | 'has' | 'clear'>;
  dialog: Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'>;
  ipcMain: Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>;
  nativeTheme: Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>;
  net: Pick<Electron.Net, 'fetch'>;
  protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'>;
  screen: { getPrimaryDisplay(): ImplementedDisplay; getAllDisplays(): ImplementedDisplay[] };
  shell: Pick<Electron.Shell, 'showItemInFolder'>;
  utilityProcess: {
    fork(
      modulePath: string,
      args?: string[],
      options?: Pick<Electron.ForkOptions, 'env' | 'execArgv' | 'cwd' | 'stdio' | 'serviceName'>,
    ): Pick<Electron.UtilityProcess, 'kill' | 'postMessage' | 'pid' | 'stdout' | 'stderr'>;
  };
}
type ImplementedContents = Pick<
  Electron.WebContents,
  | 'id'
  | 'getURL'
  | 'isDestroyed'
  | 'loadURL'
  | 'reload'
  | 'close'
  | 'focus'
  | 'send'
  | 'setWebRTCIPHandlingPolicy'
  | 'executeJavaScript'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
> & { mainFrame: Pick<Electron.WebFrameMain, 'url' | 'origin' | 'send'> };
type ImplementedDisplay = Pick<
  Electron.Display,
  'id' | 'bounds' | 'workArea' | 'size' | 'workAreaSize' | 'scaleFactor'
>;
