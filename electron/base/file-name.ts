/** The characters that Windows forbids in a file's name; other systems forbid fewer. */
const FORBIDDEN = /[<>:"/\\|?*\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/gu;
/** Names that Windows reserves for devices, whatever ending follows: "con.txt" is one, "console" is not. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/i;
/** Characters: with an extension well under the 255 bytes that most file systems take. */
const LONGEST = 60;

/**
 * Returns a file name, without an extension, that resembles `title` and works on every system; `otherwise` when nothing
 * of it is left.
 */
export function fileNameOf(title: string, otherwise: string): string {
  const kept = title.toWellFormed().replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const name = [...kept]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[ .]+|[ .]+$/g, '');
  if (name === '') return otherwise;
  return name.replace(DEVICE, '$1_');
}
