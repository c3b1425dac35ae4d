/** The names of a document's styles of paragraphs, which tell its headings and its title. */
export class StyleNames {
  readonly #names = new Map<number, string>();
  #number = 0;
  #name = '';

  begin(): void {
    this.#number = 0;
    this.#name = '';
  }

  describe(name: string, value: number | undefined): void {
    if (name === 's' && value !== undefined) this.#number = value;
    // A style of letters or of tables.
    else if (name === 'cs' || name === 'ds' || name === 'ts') this.#number = -1;
  }

  addName(words: string): void {
    this.#name += words;
  }

  end(): void {
    const name = this.#name.replace(/;.*/su, '').trim().toLowerCase();
    if (name !== '' && this.#number >= 0) this.#names.set(this.#number, name);
    this.begin();
  }

  kindOf(number: number): { readonly isHeading: boolean; readonly isTitle: boolean } {
    const name = this.#names.get(number) ?? '';
    return { isHeading: /^(?:heading|title)\b/u.test(name), isTitle: name === 'title' };
  }
}
