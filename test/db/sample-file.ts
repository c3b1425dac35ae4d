import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DebateFile, type FileOptions } from '../../db/debate-file.ts';
import { type Change, created, updated } from '../../shared/model/change.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { Source, Statement } from '../../shared/model/entities.ts';
import { CONTENTS, richDebate } from '../fixtures/random-debate.ts';
import { seededRandom } from '../fixtures/random-source.ts';

export const CONTENT_BYTES: readonly Uint8Array[] = [...CONTENTS.values()].map((text) => Buffer.from(text));

/** Returns a sound debate with at least two of every entity. */
export function sampleDebate(): Debate {
  return richDebate(seededRandom(1));
}

/** Returns a file with the sample debate in it. */
export function createSample(folder: string, name: string, options: FileOptions = {}): Promise<DebateFile> {
  return DebateFile.create(join(folder, name), sampleDebate().toData(), CONTENT_BYTES, options);
}

/** Returns the path of the file as a version wrote it, which is kept. */
export function releasedFile(version: number): string {
  return join(import.meta.dirname, `../fixtures/version-${version}.debate`);
}

export function claim(id: string, text = `The claim ${id}`): Statement {
  return { id, kind: 'claim', text, implicit: false, note: '', tags: [], weight: null };
}

/** Returns the change that adds a claim. */
export function addClaim(id: string, text?: string): Change {
  return created('statement', claim(id, text));
}

/** Returns the changes that give the sample's statement another text. */
export function retext(debate: Debate, id: string, text: string): Change[] {
  return updated('statement', debate.get('statement', id), { text });
}

export function source(id: string, text: string, original: string | null = null): Source {
  return { id, csl: { type: 'report', title: 'A report' }, verbatim: false, mediaType: 'text/plain', text, original };
}

/** Returns the id of the sample's statement with this text. */
export function idOf(debate: Debate, text: string): string {
  for (const statement of debate.statements.values()) if (statement.text === text) return statement.id;
  throw new Error(`There is no statement “${text}”.`);
}

export function fingerprint(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Returns every file of a folder with its bytes and its time, to be compared before and after. */
export function stateOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      const stat = lstatSync(path);
      return [name, stat.isFile() ? `${fingerprint(path)} ${stat.mtimeMs}` : `no file ${stat.mode}`];
    }),
  );
}
