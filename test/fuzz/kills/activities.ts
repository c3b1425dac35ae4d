import type { Activity } from './activity.ts';
import { editing } from './editing.ts';
import { exporting } from './exporting.ts';
import { importing } from './importing.ts';
import { migrating } from './migrating.ts';
import { recovering } from './recovering.ts';

/** All that may be killed in the middle, by its name. */
export const ACTIVITIES: Readonly<Record<string, Activity>> = { editing, importing, exporting, migrating, recovering };
