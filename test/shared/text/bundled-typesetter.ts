import { fontBytes } from '../../../electron/base/fonts.ts';
import { createTypesetter } from '../../../shared/text/typesetter.ts';

/** A typesetter with the fonts of the installed packages. */
export const typesetter = createTypesetter(fontBytes);
