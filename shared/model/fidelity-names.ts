import { msg } from '../language/translate.ts';
import type { Fidelity } from './entities.ts';

/** The name of each judgement of a citation, in small letters; translated where it is shown. */
export const FIDELITY_NAMES: Readonly<Record<Fidelity, string>> = {
  quotation: msg('quotation'),
  paraphrase: msg('paraphrase'),
  compression: msg('compression'),
  interpretation: msg('interpretation'),
  imputation: msg('imputation'),
};
