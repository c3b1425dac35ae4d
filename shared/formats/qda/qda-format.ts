import { msg } from '../../language/translate.ts';
import { rootName } from '../markup/xml-nodes.ts';
import type { ArgumentFormat } from '../reading/argument-format.ts';
import { readQda } from './read-qda.ts';

/** A project of REFI-QDA without its archive: texts that stand in files of their own are not there. */
export const QDE: ArgumentFormat = {
  id: 'qde',
  name: msg('REFI-QDA project file'),
  endings: ['qde'],
  losses: [msg('Pictures, sound and films'), msg('Sets, cases, variables and graphs'), msg('Descriptions of codes')],
  recognises: ({ text }) => rootName(text) === 'Project' && text.slice(0, 5000).includes('QDA-XML:project'),
  read: ({ text, title }) => readQda({ xml: text, title, textAt: () => null }),
};
