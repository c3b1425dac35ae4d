import type { debateRequests } from '../../shared/contract/debate.ts';
import type { Documents } from '../documents/documents.ts';
import type { MapPlaces } from '../settings/map-places.ts';
import type { HandlersOf } from './request-router.ts';

/** Handles a window's requests about its debate. */
export function debateHandlers(
  documents: Documents,
  places: Pick<MapPlaces, 'note' | 'noteMarks' | 'noteRecents'>,
): HandlersOf<typeof debateRequests> {
  return {
    'debate.commit': (window, commit) => documents.in(window).commit(commit),
    'debate.undo': (window) => documents.in(window).undo(),
    'debate.redo': (window) => documents.in(window).redo(),
    'debate.reload': (window) => documents.in(window).content(),
    'debate.left': (window, { debate, ...place }) => {
      places.note(documents.in(window).path, debate, place);
      return null;
    },
    'debate.marked': (window, { debate, marks, method }) => {
      places.noteMarks(documents.in(window).path, debate, { marks, method });
      return null;
    },
    'debate.recents': (window, { debate, recents }) => {
      places.noteRecents(documents.in(window).path, debate, recents);
      return null;
    },
    'debate.search': (window, { query, limit }) => documents.in(window).search(query, limit),
  };
}
