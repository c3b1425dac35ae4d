/** The requests of a page to the window around it. */
export interface PageWindow {
  close(): void;
  /** Asks the listeners of `close`. */
  allowsClose(): boolean;
  /** Notes that the page itself kept the window from closing. */
  keptOpen(): void;
  noteFocus(focused: boolean): void;
  noteBounds(): void;
  noteTitle(title: string): void;
  noteReady(): void;
}
