import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../electron/ingest/read-document.ts';
import { turnsAs } from '../../../../shared/sources/turns/transcript.ts';
import { turnFormOf } from '../../../../shared/sources/turns/turn-form.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const HEAD =
  'From: "Lee, Ann" <Ann@example.org>\r\nTo: Bo Hart <bo@example.org>, Cy Dole <cy@example.org>\r\nCc: list@example.org\r\n' +
  'Date: Mon, 6 May 2024 10:00:00 +0200\r\nSubject: =?utf-8?B?VGhlIHdlaXIg4oKs?=\r\n =?utf-8?Q?5?=\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n';
const read = (content: string, name = 'a.eml') => readDocument({ name, bytes: Buffer.from(content, 'latin1') }, WATCH);
const mail = (body: string, headers = 'Content-Type: text/plain; charset=utf-8') =>
  `${HEAD}${headers}\r\n\r\n${Buffer.from(body.replace(/\n/g, '\r\n')).toString('latin1')}`;
const page = (body: string) => mail(`<html><body>${body}</body></html>`, 'Content-Type: text/html; charset=utf-8');

async function saidIn(content: string) {
  const { text, csl } = await read(content);
  return turnsAs(text, turnFormOf(csl)).turns.map(({ speaker, text }) => [speaker, text]);
}

describe('an e-mail', () => {
  test('has its record from its headers, and its words as the text', async () => {
    for (const name of ['a.eml', 'a.txt', 'a']) {
      expect(await read(mail('Dear Bo,\n\nthe weir is ours – still.\n\nAnn\n'), name)).toMatchObject({
        mediaType: 'message/rfc822',
        text: 'Dear Bo,\n\nthe weir is ours – still.\n\nAnn',
        csl: {
          type: 'personal_communication',
          title: 'The weir €5',
          author: [{ family: 'Lee', given: 'Ann' }],
          issued: { 'date-parts': [[2024, 5, 6]] },
          note: 'To: Bo Hart <bo@example.org>, Cy Dole <cy@example.org>\nCc: list@example.org\nMessage-ID: <1@example.org>',
        },
        notices: [],
      });
    }
  });

  test.each([
    ['quoted-printable', 'caf=C3=A9 at=\r\n noon'],
    ['base64', Buffer.from('café at noon').toString('base64')],
  ])('is decoded from %s', async (how, body) => {
    const content = `${HEAD}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${how}\r\n\r\n${body}`;
    expect((await read(content)).text).toBe('café at noon');
  });

  test.each([
    [
      'no encoding',
      'text/plain',
      Buffer.from('Dear Bo,\n\nthe café is öde.', 'latin1'),
      'does not say how its letters are encoded: 2 characters outside ASCII were read as Windows-1252 (Western European).',
      'after “Dear Bo, the caf”',
    ],
    [
      'no encoding, and is UTF-8',
      'text/plain',
      Buffer.from('A café.'),
      'does not say how its letters are encoded: 1 character outside ASCII was read as UTF-8.',
      'after “A caf”',
    ],
    [
      'ASCII',
      'text/plain; charset=us-ascii',
      Buffer.from('A café.'),
      'says that its letters are encoded as us-ascii, and they are not: 1 character outside ASCII was read as UTF-8.',
      'after “A caf”',
    ],
    [
      'UTF-8, and is not',
      'text/plain; charset=utf-8',
      Buffer.from('A caf\xe9.', 'latin1'),
      'says that its letters are encoded as utf-8, and they are not: 1 character outside ASCII was read as Windows-1252 (Western European).',
      'after “A caf”',
    ],
    [
      'an encoding that there is none of',
      'text/html; charset=klingon',
      Buffer.from('<p>A café.'),
      'says that its letters are encoded as klingon, and they are not: 1 character outside ASCII was read as UTF-8.',
      null,
    ],
  ])('that names %s says how its letters were read', async (_, type, body, text, place) => {
    const { notices } = await read(`${HEAD}Content-Type: ${type}\r\n\r\n${body.toString('latin1')}`);
    expect(notices).toEqual([{ kind: 'guessed', text: `The e-mail ${text}`, place }]);
  });

  test('of letters in ASCII, or whose page names the encoding, has no such notice', async () => {
    for (const [type, body] of [
      ['text/plain', 'Plain.'],
      ['text/html', '<meta charset="iso-8859-2"><p>\xb3'],
    ] as const)
      expect((await read(`${HEAD}Content-Type: ${type}\r\n\r\n${body}`)).notices).toEqual([]);
  });

  test('is put together where its lines were divided for sending', async () => {
    const flowed = mail('One long \nline.\n\nAnother\n', 'Content-Type: text/plain; format=flowed');
    expect((await read(flowed)).text).toBe('One long line.\n\nAnother');
  });

  test('is read in its fuller form, and names what came with it', async () => {
    const parts = (plain: string) =>
      `${HEAD}Content-Type: multipart/mixed; boundary=M\r\n\r\n--M\r\nContent-Type: multipart/alternative; boundary="A"\r\n\r\n` +
      `--A\r\nContent-Type: text/plain\r\n\r\n${plain}\r\n--A\r\nContent-Type: multipart/related; boundary=R\r\n\r\n` +
      '--R\r\nContent-Type: text/html\r\n\r\n<p>All of the words that were sent.</p><script>bad()</script><img src="http://127.0.0.1:1/a">\r\n' +
      '--R\r\nContent-Type: image/png\r\nContent-ID: <a>\r\n\r\nx\r\n--R--\r\n--A--\r\n' +
      "--M\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''caf%C3%A9.pdf\r\n\r\nx\r\n" +
      '--M\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nx\r\n--M--\r\n';
    const full = await read(parts('Only some.'));
    expect(full.text).toBe('All of the words that were sent.');
    expect(full.notices.map(({ kind, text }) => [kind, text])).toEqual([
      [
        'missing',
        '2 attachments are not in the text: “café.pdf”, an e-mail. Save what you need, and add it by itself.',
      ],
      ['left-out', '1 picture of the e-mail is left out.'],
    ]);
    expect((await read(parts('All of the words that were sent!'))).text).toBe('All of the words that were sent!');
  });

  test('that is encrypted is refused', async () => {
    await expect(read(mail('x', 'Content-Type: multipart/encrypted; boundary=B'))).rejects.toMatchObject({
      code: 'Encrypted',
    });
  });
});

describe('what an e-mail quotes', () => {
  test.each([
    ['On Mon, 6 May 2024 at 09:00, Bo Hart <bo@example.org> wrote:'],
    ['On Mon, May 6, 2024 at 9:00 AM Bo Hart <bo@example.org>\nwrote:'],
    ['Am 06.05.24 um 09:00 schrieb Bo Hart:'],
    ['Le lun. 6 mai 2024 à 09:00, Bo Hart <bo@example.org> a écrit :'],
    ['El lun, 6 may 2024 a las 9:00, Bo Hart (<bo@example.org>) escribió:'],
    ['Op ma 6 mei 2024 om 09:00 schreef Bo Hart <bo@example.org>:'],
    ['On 2024-05-06 09:00, bo@example.org wrote:'],
    ['Bo Hart wrote:'],
    ['Quoting Bo Hart <bo@example.org>:'],
  ])('is the words of the one whom “%s” names', async (line) => {
    const body = `I agree.\n\n${line}\n\n> The weir is old.\n> It leaks.\n\nIt does.\n\n> And it is ours.\n`;
    expect(await saidIn(mail(body))).toEqual([
      ['Ann Lee', 'I agree.'],
      ['Bo Hart', 'The weir is old.\nIt leaks.'],
      ['Ann Lee', 'It does.'],
      ['Bo Hart', 'And it is ours.'],
    ]);
  });

  test.each([
    ['On 05/05/2024 09:00, Zoë Dvořák wrote:', 'Zoë Dvořák'],
    ['On 05/05/2024 09:00, Łukasz Dvořák wrote:', 'Łukasz Dvořák'],
    ['On 05/05/2024 09:00, Matt Smith wrote:', 'Matt Smith'],
    ['On 05/05/2024 09:00, Scott wrote:', 'Scott'],
    ['王伟 wrote:', '王伟'],
    ['6 мая 2024 г., Иван Петров написал:', 'Иван Петров'],
  ])('keeps the name in “%s” as it is written, and gives nobody else’s', async (line, name) => {
    const toAList = mail(`I agree.\n\n${line}\n\n> The weir is old.\n`).replace(
      'Cc: list@example.org',
      'Cc: All of us',
    );
    expect(await saidIn(toAList)).toEqual([
      ['Ann Lee', 'I agree.'],
      [name, 'The weir is old.'],
    ]);
  });

  test.each([
    ['Fra: Bo Hart\nSendt: 6. maj 2024\nTil: Ann Lee\nEmne: Vand'],
    ['Od: Bo Hart\nOdesláno: 6. května 2024\nKomu: Ann Lee\nPředmět: Voda'],
    ['Kimden: Bo Hart\nGönderildi: 6 Mayıs 2024\nKime: Ann Lee\nKonu: Su'],
    ['Lähettäjä: Bo Hart\nLähetetty: 6. toukokuuta 2024\nVastaanottaja: Ann Lee\nAihe: Vesi'],
    ['От: Bo Hart\nОтправлено: 6 мая 2024\nКому: Ann Lee\nТема: Вода'],
  ])('begins with the headers %j', async (head) => {
    expect(await saidIn(mail(`I agree.\n\n${head}\n\nThe weir is old.\n`))).toEqual([
      ['Ann Lee', 'I agree.'],
      ['Bo Hart', 'The weir is old.'],
    ]);
  });

  test('is not begun by lines of the message itself that look a little like headers', async () => {
    const { text } = await read(mail('From: London\nTo: Paris\nDate: 6 May\n\nI oppose it.\n'));
    expect(text).toBe('From: London\nTo: Paris\nDate: 6 May\n\nI oppose it.');
  });

  test('within a quotation is the words of a third', async () => {
    const body =
      'No.\n\nOn 6 May 2024, Bo Hart wrote:\n> I think so.\n>\n> On 5 May 2024, Cy Dole wrote:\n>> Is it ours?\n>\n> It is.\n-- \nAnn Lee\nThe Mill\n';
    const message = mail(body);
    expect(await saidIn(message)).toEqual([
      ['Ann Lee', 'No.'],
      ['Bo Hart', 'I think so.'],
      ['Cy Dole', 'Is it ours?'],
      ['Bo Hart', 'It is.'],
    ]);
    expect((await read(message)).text).toContain('The Mill');
  });

  test.each([
    [
      '-----Original Message-----\nFrom: Bo Hart <bo@example.org>\nSent: Monday\nTo: Ann Lee\nSubject: Weir\n\nThe weir is old.\n',
    ],
    [
      '---------- Forwarded message ---------\nFrom: Bo Hart <bo@example.org>\nDate: Mon\nSubject: Weir\nTo: Ann Lee\n\n\nThe weir is old.\n',
    ],
    [
      '________________________________\nVon: Bo Hart\nGesendet: Montag\nAn: Ann Lee\nBetreff: Wehr\n\nThe weir is old.\n',
    ],
  ])('below the headers of another message is the words of its writer', async (quoted) => {
    const message = mail(`See below.\n\n${quoted}`);
    expect(await saidIn(message)).toEqual([
      ['Ann Lee', 'See below.'],
      ['Bo Hart', 'The weir is old.'],
    ]);
  });

  test('in a page is told apart, too', async () => {
    const body =
      '<div>I agree.</div><div class="gmail_quote"><div>On Mon, May 6, 2024 at 9:00 AM Bo Hart &lt;bo@example.org&gt; wrote:<br></div>' +
      '<blockquote><p>The weir is old.</p><blockquote>And ours?</blockquote></blockquote></div><div>Yes.</div>';
    const message = page(body);
    expect(await saidIn(message)).toEqual([
      ['Ann Lee', 'I agree.'],
      ['Bo Hart', 'The weir is old.'],
      ['Ann Lee', 'Yes.'],
    ]);
    expect((await read(message)).notices.map(({ text }) => text)).toEqual([
      '1 quoted paragraph has no name of who wrote it, and is nobody’s words when the text is split into turns.',
    ]);
  });

  test('without marks is nobody’s words, which is said', async () => {
    const message = mail('I agree.\n\nOn 6 May 2024, Bo Hart wrote:\n\nThe weir is old.\n\nIs it?\n').replace(
      '"Lee, Ann"',
      'Ann Lee',
    );
    expect(await saidIn(message)).toEqual([['Ann Lee', 'I agree.']]);
    expect((await read(message)).notices.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Nothing shows where the words end that are quoted after “On 6 May 2024, Bo Hart wrote:”/),
    ]);
  });
});

describe('a hostile e-mail', () => {
  test.each([
    [
      'of parts within parts',
      (n: number) =>
        Array.from({ length: n }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join(
          '',
        ),
    ],
    ['of parts', (n: number) => `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(n)}`],
    ['of recipients', (n: number) => `Cc: ${'a <a@b>, '.repeat(n)}\r\n\r\nx`],
    ['of encoded words', (n: number) => `Subject: ${'=?utf-8?q?a?= '.repeat(n)}\r\n\r\nx`],
    ['of levels of quotation', (n: number) => `\r\n${'>'.repeat(n)} x\r\n> a wrote:\r\n`],
    ['of parameters', (n: number) => `Content-Type: text/plain; ${'a="\\";'.repeat(n)}\r\n\r\nx`],
  ])('%s without end is read or refused at once', async (_, made) => {
    const content = `From: a@b\r\nTo: c@d\r\nDate: x\r\nMIME-Version: 1.0\r\nMessage-ID: <1>\r\n${made(20_000)}`;
    await read(content).catch((error: unknown) => expect(error).toHaveProperty('code'));
  });
});
