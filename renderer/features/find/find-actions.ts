import { openFind } from '../../core/slices/window.ts';

export const findActions = {
  find: openFind,
};
