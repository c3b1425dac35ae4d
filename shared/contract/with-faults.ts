/** What was made of a debate that leaves the program, and what is wrong with the debate: a sentence each, none for a sound one. */
export type WithFaults<T> = T & { readonly faults: readonly string[] };
