import type { Form, FormId } from './form.ts';
import { boldNames } from './forms/bold-names.ts';
import { boldQuestions } from './forms/bold-questions.ts';
import { capitalNames } from './forms/capital-names.ts';
import { chat } from './forms/chat.ts';
import { circleLabels } from './forms/circle-labels.ts';
import { colonLabels } from './forms/colon-labels.ts';
import { cues } from './forms/cues.ts';
import { dashedLabels } from './forms/dashed-labels.ts';
import { headingNames } from './forms/heading-names.ts';
import { numberedLines } from './forms/numbered-lines.ts';
import { proseNames } from './forms/prose-names.ts';
import { stoppedLabels } from './forms/stopped-labels.ts';
import { table } from './forms/table.ts';
import { timedNames } from './forms/timed-names.ts';

/** All forms; of those with the same support the first counts, so what is more special stands before. */
export const forms: readonly Form[] = [
  cues,
  table,
  chat,
  numberedLines,
  timedNames,
  headingNames,
  colonLabels,
  stoppedLabels,
  dashedLabels,
  circleLabels,
  proseNames,
  capitalNames,
  boldNames,
  boldQuestions,
];

/** The names of all forms. */
export const formIds: readonly FormId[] = forms.map(({ id }) => id);
