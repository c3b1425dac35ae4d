import type { App } from '../../core/app.ts';

export const readerActions = {
  'close-reader': (app: App) => app.set({ reader: null }),
};
