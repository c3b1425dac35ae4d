/** What the rest of the shell asks of the page in a window; `WebContents` is it. */
export interface OpenContents {
  readonly id: number;
  getURL(): string;
  focus(): void;
  reload(): void;
  undo(): void;
  redo(): void;
  cut(): void;
  copy(): void;
  paste(): void;
  selectAll(): void;
  /** Tells the page which key presses are the menu's. */
  sendChords(): void;
  /** Whether a frame may go to an address. */
  allowNavigation(real: string, url: string, isMainFrame: boolean): boolean;
  /** Whether a frame may follow where it is sent on to. */
  allowRedirect(url: string, isMainFrame: boolean): boolean;
  refuseWindow(url: string, frameName: string, features: string): void;
  pageCrashed(status: string, exitCode: number): void;
}
