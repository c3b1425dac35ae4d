import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { smallJson } from '../../fixtures/small-json.ts';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
const TEXT = 'A local one, 国家调查是必要的, تحقيق وطني ضروري, חקירה ארצית, Нужно, έρευνα, Łódź 💔 \u202eend';

beforeAll(async () => {
  const json = smallJson();
  const statements = [json.statements[0], { ...json.statements[1], text: TEXT }, ...json.statements.slice(2)];
  cli.writeJson('in.json', { ...json, statements });
  await cli.run('import', 'in.json', '--to', 'a.debate');
});
afterAll(() => cli.remove());

describe('search', () => {
  test('answers in JSON with exactly what was found, and where', async () => {
    const { code, out, err } = await cli.run('search', 'a.debate', 'compel', '--json');
    expect([code, err]).toEqual([0, '']);
    const text = 'Only it can compel witnesses.';
    const start = text.indexOf('compel');
    expect(JSON.parse(out)).toEqual([
      { entity: 'statement', id: 'power', field: 'text', text, match: [start, start + 6] },
    ]);
  });

  test.each(['国家调查是必要的', '调查', 'تحقيق', 'חקירה', 'Нужно', 'έρευνα', 'Łódź', '💔'])(
    'finds %s in a longer text',
    async (query) => {
      const { out } = await cli.run('search', 'a.debate', query, '--json');
      const [hit] = JSON.parse(out);
      expect(hit).toMatchObject({ entity: 'statement', id: 'local', text: TEXT });
      expect(TEXT.slice(...(hit.match as [number, number]))).toBe(query);
    },
  );

  test('answers people with the match marked, on lines that are safe', async () => {
    const { code, out } = await cli.run('search', 'a.debate', 'Łódź');
    expect(code).toBe(0);
    expect(out).toMatch(/^statement local, text\n {2}.*\[Łódź\] 💔 \u202eend\u202c\n/);
  });

  test('finding nothing is an answer', async () => {
    expect(await cli.run('search', 'a.debate', 'absent', '--json')).toMatchObject({ code: 0, out: '[]\n' });
    expect(await cli.run('search', 'a.debate', 'absent')).toEqual({ code: 0, out: '', err: 'Nothing found.\n' });
  });

  test('takes any text for a query', async () => {
    for (const query of ['"', 'a"b*', 'NOT', '(', '\u0000', 'text:x', '\ud800']) {
      expect(await cli.run('search', 'a.debate', query, '--json')).toMatchObject({ code: 0 });
    }
    expect(await cli.run('search', 'a.debate', '', '--json')).toMatchObject({ code: 2, out: '' });
  });
});
