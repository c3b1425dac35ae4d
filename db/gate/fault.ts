/** What is wrong with a file's bytes, in words that complete “… is damaged: …”. It never leaves the gate: `examineFile` gives it a sentence. */
export class Fault extends Error {}
