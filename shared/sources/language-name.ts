const NAMES = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });

/** Returns the English name of a language by the name of its data, such as “German” for “deu”; that name itself if it is none. */
export function languageName(data: string): string {
  const [code = ''] = data.split('_');
  const name = /^[a-z]{2,3}$/.test(code) ? NAMES.of(code) : undefined;
  if (name === undefined) return data;
  return code === data ? name : `${name} (${data})`;
}
