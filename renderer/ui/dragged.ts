/** The prefix of the data types of the window's own drags; other programs know nothing of them. */
const OWN_TYPE = 'application/x-counterclaim-';

/** The kind of thing dragged over the window, as far as that shows before it is dropped. */
export type Dragged = 'files' | 'text' | 'link' | 'other';

/** Returns the kind of a drag from elsewhere, by the types of its data; null for the window's own drags. */
export function draggedFrom(types: readonly string[]): Dragged | null {
  if (types.some((type) => type.startsWith(OWN_TYPE))) return null;
  // A picture of a page comes as a file and as its address.
  if (types.includes('Files')) return 'files';
  if (types.includes('text/uri-list')) return 'link';
  return types.includes('text/plain') ? 'text' : 'other';
}
