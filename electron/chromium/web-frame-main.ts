/** The main frame of a page, as events that a page sends carry it. */
export interface MainFrame {
  readonly url: string;
  readonly origin: string;
  readonly parent: null;
  readonly top: MainFrame;
  send(channel: string, ...args: unknown[]): void;
}

export function mainFrameOf(url: string, send: MainFrame['send']): MainFrame {
  const frame: MainFrame = {
    url,
    origin: originOf(url),
    parent: null,
    get top() {
      return frame;
    },
    send,
  };
  return frame;
}

/** Returns `scheme://host`, for the app's own schemes too, for which URL itself knows none. */
function originOf(url: string): string {
  return /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null';
}
