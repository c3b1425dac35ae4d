import { withDebate } from '../core/actions/rules.ts';
import type { ActionTable } from '../core/app.ts';
import { goBack, goForward } from '../core/visits.ts';

export const goActions = {
  'go-back': {
    run: goBack,
    whyNot: (c) => withDebate(c) ?? (c.visited > 0 ? null : 'There is no place to go back to.'),
  },
  'go-forward': {
    run: goForward,
    whyNot: (c) => withDebate(c) ?? (c.ahead > 0 ? null : 'There is no place to go forward to.'),
  },
} satisfies ActionTable;
