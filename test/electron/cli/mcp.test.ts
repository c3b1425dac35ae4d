import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import Database from 'better-sqlite3';
import { sha256 } from '../../../db/content.ts';
import { DebateFile } from '../../../db/debate-file.ts';
import type { DebateData } from '../../../shared/model/debate.ts';
import { sampleDebate } from '../../../shared/sample/sample-debate.ts';
import { CommandLine } from './command-line.ts';

const CLI = fileURLToPath(new URL('../../../electron/cli.ts', import.meta.url));

let cli: CommandLine;
let path: string;
let data: DebateData;
let client: Client;
let transport: StdioClientTransport;

beforeEach(async () => {
  cli = new CommandLine();
  path = cli.path('a.debate');
  const sample = sampleDebate({ sha256 });
  data = sample.data;
  await (await DebateFile.create(path, sample.data, sample.contents)).close();
  transport = new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp', path], stderr: 'pipe' });
  client = new Client({ name: 'a test\u0000 of ours', version: '1' });
  await client.connect(transport);
});
afterEach(async () => {
  await client.close();
  cli.remove();
});

interface Answer {
  readonly isError: boolean;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: each tool answers with a shape of its own.
  readonly value: any;
}

async function call(name: string, args: Record<string, unknown> = {}): Promise<Answer> {
  const { isError, content, structuredContent } = await client.callTool({ name, arguments: args });
  const [first] = content as { text: string }[];
  return { isError: isError === true, text: first?.text ?? '', value: structuredContent };
}

/** Returns every row of every table but the inbox. */
function rowsBesideInbox(): string {
  const database = new Database(path, { readonly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'proposal' AND name <> 'search'")
    .pluck()
    .all();
  const rows = tables.map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()]);
  database.close();
  return JSON.stringify(rows, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value));
}

function textOf(source: string): string {
  const { text } = data.sources.find(({ id }) => id === source) ?? { text: '' };
  const found = sampleDebate({ sha256 }).contents.find((bytes) => sha256(bytes) === text);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(found);
}

describe('an assistant on a debate, by the SDK’s own client', () => {
  test('reads it: what it is, what is found, a claim with its passages and arguments, and sources in pieces', async () => {
    const bytes = readFileSync(path);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(
      [
        ...['check_quotation', 'list_proposals', 'propose_excerpt', 'propose_relation', 'propose_statement'],
        ...['read_claim', 'read_debate', 'read_source', 'search'],
      ].sort(),
    );
    const { value: debate } = await call('read_debate');
    expect(debate.title).toBe(data.debate.title);
    expect(debate.counts.relations).toBe(data.relations.length);
    const [citation] = data.citations;
    const cited = data.statements.find(({ id }) => id === citation?.statement);
    const { value: found } = await call('search', { query: cited?.text.split(' ').slice(0, 4).join(' '), limit: 5 });
    expect(found.hits.length).toBeGreaterThan(0);
    const { value: claim } = await call('read_claim', { id: cited?.id });
    expect(claim.text).toBe(cited?.text);
    const excerpt = data.excerpts.find(({ id }) => id === citation?.excerpt);
    expect(claim.passages.all).toContainEqual(expect.objectContaining({ words: excerpt?.exact }));
    const [relation] = data.relations;
    const { value: step } = await call('read_claim', { id: relation?.id });
    expect(step).toMatchObject({ kind: relation?.kind, premises: relation?.premises.map((id) => ({ id })) });
    const source = excerpt?.source ?? '';
    let whole = '';
    for (let offset: number | null = 0; offset !== null; ) {
      const { value: piece } = await call('read_source', { source, offset, length: 20_000 });
      whole += piece.text;
      offset = piece.next;
    }
    expect(whole).toBe(textOf(source));
    expect(await call('read_claim', { id: 'none' })).toMatchObject({ isError: true });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('checks quotations, and proposes what lands in the inbox and changes no other row', async () => {
    const before = rowsBesideInbox();
    const [excerpt] = data.excerpts;
    const source = excerpt?.source ?? '';
    const words = textOf(source).slice(40, 120).trim();
    expect((await call('check_quotation', { source, quotation: words })).value).toMatchObject({ isExact: true });
    const altered = words.replace(/(\w+)(\W+)(\w+)/, '$1$2never');
    const { value: check } = await call('check_quotation', { source, quotation: altered });
    expect(check).toMatchObject({ isExact: false, difference: expect.stringMatching(/\.$/) });

    const { value: claim } = await call('propose_statement', { kind: 'claim', text: 'A claim of the assistant.' });
    const [target] = data.statements.filter(({ kind }) => kind === 'claim');
    const relation = { kind: 'attacks', premises: [claim.proposal], target: target?.id };
    const { value: attack } = await call('propose_relation', { ...relation, reason: 'It says the opposite.' });
    await call('propose_relation', { kind: 'supports', premises: [target?.id], target: attack.proposal });
    const cites = { source, quotation: words, citing: [claim.proposal] };
    expect((await call('propose_excerpt', cites)).value).toMatchObject({ isExact: true, words });
    expect((await call('propose_excerpt', { source, quotation: altered })).value).toMatchObject({ isExact: false });

    const { value: listed } = await call('list_proposals', { state: 'open' });
    expect(listed.proposals).toHaveLength(5);
    expect(listed.proposals.at(-1)).toMatchObject({ client: 'a test of ours', state: 'open' });
    expect(rowsBesideInbox()).toBe(before);
    const file = await DebateFile.open(path);
    expect(await file.check()).toEqual([]);
    await file.close();
    const { out } = await cli.run('proposals', path, '--json');
    expect(JSON.parse(out)).toHaveLength(5);
    const inWords = await cli.run('proposals', path);
    expect(inWords.out).toContain('attacks');
    expect(inWords.out).toContain('Not word for word in the source.');
  });

  test('is refused what breaks a rule, with the rule’s sentence, and nothing is stored', async () => {
    const bytes = readFileSync(path);
    const claims = data.statements.filter(({ kind }) => kind === 'claim');
    const question = data.statements.find(({ kind }) => kind === 'question');
    const [one, two] = claims;
    const refused = async (name: string, args: Record<string, unknown>) => {
      const { isError, text } = await call(name, args);
      expect(isError).toBe(true);
      return text;
    };
    const wrongKind = { kind: 'supports', premises: [question?.id], target: one?.id };
    expect(await refused('propose_relation', wrongKind)).toBe('Only a claim supports, and its premise is a question.');
    const linked = { kind: 'answers', premises: [one?.id, two?.id], target: question?.id };
    expect(await refused('propose_relation', linked)).toBe(
      'A relation that answers has one premise: only those that support or attack link several.',
    );
    expect(await refused('propose_relation', { kind: 'supports', premises: [one?.id], target: 'none' })).toMatch(
      /none/,
    );
    expect(await refused('propose_statement', { kind: 'claim', text: one?.text ?? '' })).toMatch(
      /already, with the id/,
    );
    expect(await refused('propose_statement', { kind: 'claim', text: '  ' })).toMatch(/needs words/);
    await refused('propose_statement', { kind: 'claim', text: 'x'.repeat(20_001) });
    await refused('propose_statement', { kind: 'claim', text: 'x', map: 'all' });
    await refused('propose_excerpt', { source: 'none', quotation: 'x' });
    const inexact = { source: data.excerpts[0]?.source, quotation: 'Nothing like this is said there.' };
    expect(await refused('propose_excerpt', { ...inexact, citing: ['none'] })).toMatch(/none/);
    const [held] = data.excerpts;
    expect(
      await refused('propose_excerpt', { source: held?.source, quotation: held?.exact, near: held?.start }),
    ).toMatch(/has this passage already/);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('sees what a person did meanwhile, and what became of its proposals', async () => {
    const { value } = await call('propose_statement', { kind: 'claim', text: 'To be declined.' });
    const file = await DebateFile.open(path);
    await file.decideProposals([value.proposal], 'declined');
    const statement = { kind: 'claim', text: 'Added by a person.', implicit: false, note: '', tags: [], weight: null };
    await file.commit('Add', [{ entity: 'statement', id: 'by a person', before: null, after: statement as never }]);
    await file.close();
    expect((await call('read_claim', { id: 'by a person' })).value).toMatchObject({ text: 'Added by a person.' });
    expect((await call('list_proposals')).value.proposals).toMatchObject([{ state: 'declined' }]);
  });
});
