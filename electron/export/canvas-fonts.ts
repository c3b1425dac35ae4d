import { FONT_FACES } from '../../shared/text/font-catalogue.ts';
import type { FontId } from '../../shared/text/text.ts';
import { fontBytes } from '../base/fonts.ts';
import { skia } from '../base/skia.ts';

const registered = new Set<FontId>();

/**
 * Returns the family name of a bundled font for canvases, registering it when it is first asked for. The names are
 * private, one for each weight, so that no font installed on the machine is taken instead. Throws `FontMissing`.
 */
export function canvasFamily(id: FontId): string {
  const { family, weight } = FONT_FACES[id];
  const name = `Counterclaim ${family} ${weight}`;
  if (!registered.has(id)) {
    skia().GlobalFonts.register(Buffer.from(fontBytes(id)), name);
    registered.add(id);
  }
  return name;
}
