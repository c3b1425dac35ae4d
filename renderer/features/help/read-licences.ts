import { CounterclaimError } from '../../../shared/errors.ts';
import { t } from '../../../shared/language/translate.ts';
import { LICENCES_FILE, type Licence } from '../../../shared/licence.ts';

/**
 * Reads the licences of everything that is distributed with the app, as its build recorded them. Throws when there is
 * no such list.
 */
export async function readLicences(): Promise<readonly Licence[]> {
  const response = await fetch(`/${LICENCES_FILE}`).catch(() => null);
  if (response?.ok) return JSON.parse(new TextDecoder().decode(await response.arrayBuffer())) as Licence[];
  throw new CounterclaimError('Unexpected', t('The list of licences could not be read. Reinstall Counterclaim.'));
}
