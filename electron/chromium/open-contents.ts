/** The part of the page in a window that the rest of the shell uses; `WebContents` implements it. */
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
  /** Tells the page which key presses belong to the menu. */
  sendChords(): void;
  /** Tells whether a frame may go to an address. */
  allowNavigation(real: string, url: string, isMainFrame: boolean): boolean;
  /** Tells whether a frame may follow a redirection. */
  allowRedirect(url: string, isMainFrame: boolean): boolean;
  refuseWindow(url: string, frameName: string, features: string): void;
  pageCrashed(status: string, exitCode: number): void;
}
