import { msg } from '../language/translate.ts';
import { parseJson } from './parse-json.ts';
import type { ArgumentFormat } from './reading/argument-format.ts';

/** This program's own JSON: everything comes in as it is. */
export const COUNTERCLAIM: ArgumentFormat = {
  id: 'counterclaim',
  name: msg('Counterclaim JSON'),
  endings: ['json'],
  losses: [],
  recognises: (file) => file.object?.['format'] === 'counterclaim',
  read: ({ bytes }) => {
    const value = parseJson(bytes);
    const title = String(Object(Object(value).debate).title ?? '');
    return { value, report: { format: 'counterclaim', title, notes: [] } };
  },
};
