import type { App } from '../../core/app.ts';

export const findActions = {
  find: (app: App) => app.set({ finding: true }),
};
