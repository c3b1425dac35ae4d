import { msg } from '../../language/translate.ts';
import type { ArgumentFormat } from '../reading/argument-format.ts';
import { looksLikeAif } from './parse-aif.ts';
import { readAif } from './read-aif.ts';

/** AIF in JSON: AIFdb’s, xAIF (OVA3), OVA2’s, arguebuf’s. */
export const AIF: ArgumentFormat = {
  id: 'aif',
  name: msg('Argument Interchange Format (AIFdb, xAIF, OVA, arguebuf)'),
  endings: ['aif.json', 'xaif.json', 'json'],
  losses: [
    msg(
      'Kinds of illocutions, preferences, roles of premises and locutions without a claim are kept in the record of a source, and go out to AIF again',
    ),
    msg('Times at which nodes were annotated are not kept'),
  ],
  recognises: (file) => looksLikeAif(file.json),
  read: readAif,
};
