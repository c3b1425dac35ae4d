/** The result of a request that takes something out of a debate, with the debate's faults: a sentence each, none for a sound one. */
export type WithFaults<T> = T & { readonly faults: readonly string[] };
