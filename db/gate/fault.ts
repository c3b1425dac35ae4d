/**
 * A fault in a file's bytes, in words that complete “… is damaged: …”. It never leaves the gate: `examineFile` turns it
 * into a sentence.
 */
export class Fault extends Error {}
