import { withDebate } from '../../core/actions/rules.ts';
import type { ActionTable } from '../../core/app.ts';
import { openFind } from '../../core/slices/window.ts';

export const findActions = {
  find: { run: openFind, whyNot: withDebate },
} satisfies ActionTable;
