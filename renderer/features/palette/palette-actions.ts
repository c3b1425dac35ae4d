import { always, withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { openPalette } from '../../core/slices/window.ts';
import { ACTIONS_SIGN } from './action-findings.ts';

export const paletteActions = {
  'quick-open': { run: (app: App) => openPalette(app, ''), whyNot: withDebate },
  'all-actions': { run: (app: App) => openPalette(app, ACTIONS_SIGN), whyNot: always },
} satisfies ActionTable;
