/** The part of js-yaml that is used here. */
declare module 'js-yaml' {
  interface Mark {
    /** From 0 on. */
    readonly line: number;
    readonly column: number;
  }

  class YAMLException extends Error {
    readonly reason: string;
    readonly mark?: Mark;
  }

  interface Schema {
    readonly isSchema?: true;
  }

  const CORE_SCHEMA: Schema;
  function load(text: string, options: { readonly schema: Schema }): unknown;
}
