import type { Documents } from '../documents/documents.ts';
import type { RequestDesk } from './request-desk.ts';

/** What a window asks of its debate. */
export function setUpDebateRequests(desk: RequestDesk, documents: Documents): void {
  desk.handle('debate.commit', (window, commit) => documents.in(window).commit(commit));
  desk.handle('debate.undo', (window) => documents.in(window).undo());
  desk.handle('debate.redo', (window) => documents.in(window).redo());
  desk.handle('debate.reload', (window) => documents.in(window).content());
  desk.handle('debate.search', (window, { query, limit }) => documents.in(window).search(query, limit));
}
