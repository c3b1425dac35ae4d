import type { App } from '../../core/app.ts';

export const helpActions = {
  'keyboard-shortcuts': (app: App) => app.openDialog({ kind: 'shortcuts' }),
  about: (app: App) => app.openDialog({ kind: 'about' }),
};
