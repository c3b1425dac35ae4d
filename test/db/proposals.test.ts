import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { DebateFile } from '../../db/debate-file.ts';
import { deleted } from '../../shared/model/change.ts';
import { PROPOSAL_LIMITS, type Proposed, type ProposedStatement } from '../../shared/proposals/proposal.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, claim, createSample } from './sample-file.ts';

const folder = temporaryFolder();
const claimed: ProposedStatement = {
  kind: 'statement',
  reason: '',
  statement: { kind: 'claim', text: 'Proposed.', implicit: false, note: '', tags: [] },
};
const proposalOf = (id: string) => ({ id, client: 'an assistant', proposed: claimed });

/** Puts so many open proposals into an inbox at once. */
function fill(path: string, count: number, proposed: string): void {
  const database = new Database(path);
  const insert = database.prepare(
    "INSERT INTO proposal (id, client, at, state, proposed) VALUES (?, 'x', ?, 'open', ?)",
  );
  database.transaction(() => {
    for (let index = 0; index < count; index++) insert.run(`p${index}`, '2026-01-01T00:00:00Z', proposed);
  })();
  database.close();
}

async function statesOf(file: DebateFile): Promise<Record<string, string>> {
  return Object.fromEntries((await file.proposals()).map(({ id, state }) => [id, state]));
}

/** Returns every row of every table but the inbox. */
function rowsBeside(path: string): string {
  const database = new Database(path, { readonly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name <> 'proposal'")
    .pluck()
    .all();
  const rows = tables.map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()]);
  database.close();
  return JSON.stringify(rows, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value));
}

test('a proposal changes nothing but the inbox, and is there when the file is opened again', async () => {
  const file = await createSample(folder, 'kept.debate');
  const before = rowsBeside(file.path);
  await file.propose(proposalOf('a'));
  await file.decideProposals(['a', 'not there'], 'declined');
  await file.close();
  expect(rowsBeside(file.path)).toBe(before);
  const again = await DebateFile.open(file.path);
  expect(await again.proposals()).toMatchObject([{ ...proposalOf('a'), state: 'declined' }]);
  await again.decideProposals(['a'], 'open');
  expect(await statesOf(again)).toEqual({ a: 'open' });
  expect(await again.check()).toEqual([]);
  await again.close();
});

test('a proposal is accepted by an edit that makes what it says, and open again when that is undone', async () => {
  const file = await createSample(folder, 'accepted.debate');
  await file.propose(proposalOf('a'));
  await file.propose(proposalOf('b'));
  await file.commit('Accept', [addClaim('a')]);
  expect(await statesOf(file)).toEqual({ a: 'accepted', b: 'open' });
  await file.undo();
  expect(await statesOf(file)).toEqual({ a: 'open', b: 'open' });
  await file.redo();
  expect(await statesOf(file)).toEqual({ a: 'accepted', b: 'open' });
  await file.commit('Delete', [deleted('statement', claim('a'))]);
  expect(await statesOf(file)).toEqual({ a: 'accepted', b: 'open' });
  await file.undo();
  await file.redo();
  expect(await statesOf(file)).toEqual({ a: 'accepted', b: 'open' });
  await file.forgetDecidedProposals();
  expect(await statesOf(file)).toEqual({ b: 'open' });
  await file.close();
});

test('a declined proposal is not accepted by declining it again, nor an accepted one declined', async () => {
  const file = await createSample(folder, 'decided.debate');
  await file.propose(proposalOf('a'));
  await file.commit('Accept', [addClaim('a')]);
  await file.decideProposals(['a'], 'declined');
  await file.decideProposals(['a'], 'open');
  expect(await statesOf(file)).toEqual({ a: 'accepted' });
  await file.close();
});

test('an inbox holds so many, and refuses more with a sentence', async () => {
  const file = await createSample(folder, 'full.debate');
  await file.close();
  const database = new Database(file.path);
  const insert = database.prepare(
    "INSERT INTO proposal (id, client, at, state, proposed) VALUES (?, 'x', ?, 'open', ?)",
  );
  database.transaction(() => {
    for (let index = 0; index < PROPOSAL_LIMITS.open; index++) {
      insert.run(`p${index}`, '2026-01-01T00:00:00Z', JSON.stringify(claimed));
    }
  })();
  database.close();
  const again = await DebateFile.open(file.path);
  await expect(again.propose(proposalOf('more'))).rejects.toMatchObject({
    code: 'InvalidValue',
    message: expect.stringMatching(/^500 proposals wait for a decision, .*\.$/),
  });
  await again.decideProposals(['p0'], 'declined');
  await again.propose(proposalOf('more'));
  expect(await again.proposals()).toHaveLength(PROPOSAL_LIMITS.open + 1);
  await again.close();
});

test('what another program wrote into the inbox is shown only if it is a proposal, and the check names it', async () => {
  const file = await createSample(folder, 'forged.debate');
  await file.propose(proposalOf('sound'));
  await file.close();
  const database = new Database(file.path);
  const forged = ['{', '[]', '{"kind":"statement"}', JSON.stringify({ ...claimed, map: 'all' }), 'null'];
  const rows = [
    ...forged.map((json) => ['x', '2026-01-01T00:00:00Z', json]),
    ['x', 'yesterday', JSON.stringify(claimed)],
    [`x\0${'x'.repeat(500)}`, '2026-01-01T00:00:00Z', JSON.stringify(claimed)],
    ['x', '2026-01-01T00:00:00Z', JSON.stringify(claimed) + ' '.repeat(PROPOSAL_LIMITS.proposalBytes)],
  ];
  for (const [index, row] of rows.entries()) {
    database
      .prepare("INSERT INTO proposal (id, client, at, state, proposed) VALUES (?, ?, ?, 'open', ?)")
      .run(`forged ${index}`, ...row);
  }
  database.close();
  const again = await DebateFile.open(file.path);
  expect(await statesOf(again)).toEqual({ sound: 'open' });
  expect(await again.check()).toMatchObject([{ code: 'DamagedProposals' }]);
  await again.close();
});

test('of an inbox that another program filled without end, the newest are listed, as many as it may hold', async () => {
  const file = await createSample(folder, 'endless.debate');
  await file.close();
  const most = PROPOSAL_LIMITS.open + PROPOSAL_LIMITS.decided;
  fill(file.path, most + 1, JSON.stringify(claimed));
  const again = await DebateFile.open(file.path);
  const listed = await again.proposals();
  expect([listed.length, listed[0]?.id, listed.at(-1)?.id]).toEqual([most, 'p1', `p${most}`]);
  expect(await again.check()).toMatchObject([{ message: expect.stringContaining('“p0”') }]);
  await again.close();
  const heavy = await createSample(folder, 'heavy.debate');
  await heavy.close();
  fill(heavy.path, 40, JSON.stringify(claimed) + ' '.repeat(500_000));
  const opened = await DebateFile.open(heavy.path);
  expect((await opened.proposals()).length).toBeLessThan(20);
  await opened.close();
});

test('a copy leaves what is proposed behind', async () => {
  const file = await createSample(folder, 'original.debate');
  await file.propose(proposalOf('a'));
  const path = join(folder, 'copy.debate');
  await file.saveCopy(path, { history: true, versions: true });
  await file.close();
  const copy = await DebateFile.open(path);
  expect(await copy.proposals()).toEqual([]);
  await copy.close();
});

test('an inbox keeps the decided proposals that came last, and refuses what is too much together', async () => {
  const file = await createSample(folder, 'large.debate');
  const long = (text: string): Proposed => ({ ...claimed, statement: { ...claimed.statement, text } });
  const each = 19_000 + JSON.stringify(long('')).length;
  const most = Math.ceil(PROPOSAL_LIMITS.bytes / each);
  await file.close();
  fill(file.path, most, JSON.stringify(long('x'.repeat(19_000))));
  const again = await DebateFile.open(file.path);
  const put = (id: string, text: string) => again.propose({ id, client: 'x', proposed: long(text) });
  await expect(put('more', 'x')).rejects.toMatchObject({ code: 'InvalidValue' });
  await again.decideProposals(
    Array.from({ length: most }, (_, index) => `p${index}`),
    'declined',
  );
  await put('after', 'x');
  const kept = await again.proposals();
  expect(kept.map(({ id }) => id)).toEqual([
    ...Array.from({ length: most - 1 }, (_, index) => `p${index + 1}`),
    'after',
  ]);
  await again.close();
});
