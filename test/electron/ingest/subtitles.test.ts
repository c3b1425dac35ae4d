import { expect, test } from '@jest/globals';
import { ingest } from '../../../electron/ingest/ingest.ts';
import { turnsOf } from '../../../shared/sources/turns/transcript.ts';

const read = (name: string, content: string) => ingest({ name, bytes: Buffer.from(content) });

const CUES =
  '00:00:02.120 --> 00:00:05.430\n<v Ann Lee>Good morning.\n\n00:00:06.000 --> 00:00:07.000\n<v Bo Ek>Morning.\n';

test('WebVTT is told by its content and kept as it is, under the name of its file', async () => {
  const text = `WEBVTT\n\n${CUES}`;
  const found = await read('hearing.txt', text.replaceAll('\n', '\r\n'));
  expect(found).toEqual({ text, mediaType: 'text/vtt', csl: { type: 'document', title: 'hearing' }, notices: [] });
  expect(
    turnsOf(found.text).turns.map(({ speaker, text: words, time }) => [speaker, words, time?.from, time?.to]),
  ).toEqual([
    ['Ann Lee', 'Good morning.', 2.12, 5.43],
    ['Bo Ek', 'Morning.', 6, 7],
  ]);
});

test('WebVTT has the title that stands in its first line', async () => {
  expect((await read('a.vtt', `WEBVTT - The hearing of 6 May\n\n${CUES}`)).csl.title).toBe('The hearing of 6 May');
});

test('SubRip is told by two cues', async () => {
  const text =
    '1\n00:00:02,120 --> 00:00:05,430\nANN: Good morning.\n\n2\n00:00:06,000 --> 00:00:07,000\nBO: Morning.\n';
  expect(await read('talk.srt', text)).toMatchObject({
    text,
    mediaType: 'application/x-subrip',
    csl: { title: 'talk' },
  });
});

test('a text that shows one cue is a text', async () => {
  const { mediaType, csl } = await read('a.md', '# Captions\n\n    00:00:02.120 --> 00:00:05.430\n    Words\n');
  expect([mediaType, csl.title]).toEqual(['text/markdown', 'Captions']);
});
