/** What the window's own parts carry when they are dragged begins so; other programs know nothing of it. */
const OWN_TYPE = 'application/x-counterclaim-';

/** What is dragged over the window, as far as that shows before it is let go of. */
export type Dragged = 'files' | 'text' | 'link' | 'other';

/** What a drag brings from elsewhere, by the types of its data; null for what the window itself carries. */
export function draggedFrom(types: readonly string[]): Dragged | null {
  if (types.some((type) => type.startsWith(OWN_TYPE))) return null;
  // A picture of a page comes as a file and as its address.
  if (types.includes('Files')) return 'files';
  if (types.includes('text/uri-list')) return 'link';
  return types.includes('text/plain') ? 'text' : 'other';
}
