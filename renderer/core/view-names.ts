import type { DrawingSubject } from '../../shared/scene/drawing-subject.ts';

/** What the views, and drawings of them, are called in a sentence. */
export const VIEW_NAMES: Readonly<Record<DrawingSubject['kind'], string>> = {
  map: 'map',
  exchange: 'exchange',
  'text-order': 'text order',
};
