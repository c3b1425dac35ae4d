import { expect, test } from '@jest/globals';
import { readDocument, readPart } from '../../../../electron/ingest/read-document.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const message = (from: string, subject: string, body: string) =>
  `From ${from} Mon May  6 10:00:00 2024\nFrom: ${from}\nTo: x@example.org\nDate: Mon, 6 May 2024 10:00:00 +0000\nSubject: ${subject}\n\n${body}\n\n`;
const document = (text: string) => ({ name: 'a.mbox', bytes: Buffer.from(text) });

test('a mailbox with one message is read as that, without the marks of a mailbox', async () => {
  expect(await readDocument(document(message('ann@example.org', 'Weir', 'Words.\n>From me.')), WATCH)).toMatchObject({
    mediaType: 'application/mbox',
    text: 'Words.\nFrom me.',
    csl: { title: 'Weir', author: [{ literal: 'ann@example.org' }] },
  });
});

test('a mailbox with several offers them, and the one that is chosen is read', async () => {
  const mailbox = document(
    message('ann@example.org', 'Weir', 'First.') + message('bo@example.org', '=?utf-8?q?M=C3=BChle?=', 'Second.'),
  );
  expect(await readPart({ document: mailbox, part: null }, WATCH)).toEqual({
    kind: 'message',
    parts: [
      { title: 'Weir', address: 'ann@example.org', time: 'Mon, 6 May 2024 10:00:00 +0000' },
      { title: 'Mühle', address: 'bo@example.org', time: 'Mon, 6 May 2024 10:00:00 +0000' },
    ],
  });
  expect(await readPart({ document: mailbox, part: 1 }, WATCH)).toMatchObject({
    text: 'Second.',
    csl: { title: 'Mühle' },
  });
});

test('a mark of UTF-8 before a mailbox hides no message, and the last that is offered ends where it ends', async () => {
  const bytes = Buffer.from(
    `\ufeff${message('ann@example.org', 'Weir', 'First.')}${message('bo@example.org', 'Mill', 'Second.')}`,
  );
  const marked = { name: 'a.mbox', bytes };
  expect(await readPart({ document: marked, part: 0 }, WATCH)).toMatchObject({ text: 'First.' });
  const many = document(
    Array.from({ length: 5002 }, (_, i) => message('a@example.org', `S${i}`, `Words ${i}.`)).join(''),
  );
  expect(await readPart({ document: many, part: 4999 }, WATCH)).toMatchObject({ text: 'Words 4999.' });
});
