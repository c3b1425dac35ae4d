const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** Returns `text` without the traces of its setting: ligatures are spelt out, and soft hyphens removed. */
export function withoutTypesetting(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature).replaceAll('\u00ad', '');
}
