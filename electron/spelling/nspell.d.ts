/** What the speller uses of npm `nspell`; the package has no types of its own. */
declare module 'nspell' {
  interface NSpell {
    correct(word: string): boolean;
  }
  // biome-ignore lint/style/noDefaultExport: the package exports it in no other way.
  export default function nspell(dictionary: { readonly aff: Uint8Array; readonly dic: Uint8Array }): NSpell;
}
