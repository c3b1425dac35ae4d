const HEADER = /^[A-Za-z][\w-]*:/;
/** The headers that an e-mail has, and those without which it was never sent. */
const OF_EMAIL = ['from', 'to', 'subject', 'date', 'message-id', 'received', 'mime-version', 'return-path'];
const OF_SENT = ['message-id', 'received', 'return-path', 'delivered-to', 'x-unsent', 'x-mozilla-status'];
const FEWEST = 3;

/** Tells whether a text begins with the headers of an e-mail, and nothing else; `ending` is that of its file's name. */
export function isEmailHead(beginning: string, ending: string): boolean {
  const text = beginning.replace(/^\s+/, '');
  const gap = /\r?\n\r?\n/.exec(text);
  const lines = text.slice(0, gap?.index).split(/\r?\n/);
  // The beginning may end within a header.
  if (gap === null && lines.length > 1) lines.pop();
  const heads = lines.filter((line) => !/^[ \t]/.test(line));
  if (!heads.every((line) => HEADER.test(line))) return false;
  const names = new Set(heads.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()));
  const isSaved = names.has('snapshot-content-location') || heads.some((line) => /^from:.*saved by/i.test(line));
  const found = OF_EMAIL.filter((name) => names.has(name)).length;
  const isNamed = ending === '.eml' && found >= 2;
  const isSent = OF_SENT.some((name) => names.has(name)) || (names.has('to') && names.has('mime-version'));
  return !isSaved && (isNamed || (found >= FEWEST && isSent));
}

/** Tells whether a text begins as a mailbox does (RFC 4155): with the line that stands before each message. */
export function isMailboxHead(beginning: string): boolean {
  return /^From \S+@?\S* +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [^\n]{10,60}\r?\n[A-Za-z][\w-]*:/.test(beginning);
}
