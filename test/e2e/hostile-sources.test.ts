import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { makeDebate } from './fixtures/debate-files.ts';
import { describeApp } from './fixtures/launch-app.ts';
import { Outside } from './fixtures/outside.ts';
import { openFrom } from './fixtures/system-dialogs.ts';
import { choose, press, whenSaved } from './fixtures/window.ts';

const RAN = "window.ran = true; document.title = 'RAN'";

describeApp(
  'a source that means harm',
  (app) => {
    const outside = new Outside();
    const asked: string[] = [];
    beforeAll(async () => {
      await outside.start();
      const { page } = app();
      const own = new URL(page.url()).origin;
      page.on('request', (request) => {
        if (!request.url().startsWith(own) && !request.url().startsWith('blob:')) asked.push(request.url());
      });
    });
    afterAll(() => outside.stop());

    type Write = (path: string, server: string) => Promise<void> | void;
    const add = async (name: string, write: Write) => {
      const path = join(app().folder, name);
      await write(path, outside.address);
      await openFrom(app(), path);
      await choose(app(), 'File', 'Add source…');
    };
    const read = async (name: string, write: Write) => {
      const { page } = app();
      await add(name, write);
      await page.locator(`.reader[aria-label^="Source: "]`).waitFor();
      await page.locator('.reader-block').getByText('Words that stay').first().waitFor();
      // Press, and use the keys, on everything that might open something.
      await page.locator('.reader-block').first().click();
      await page.locator('.reader-block').last().click();
      await press(page, 'Enter');
      await press(page, 'Escape');
      await whenSaved(page);
    };
    const nothingHappened = async () => {
      const { page, electron } = app();
      expect(await page.evaluate(() => [document.title, 'ran' in window])).toEqual([
        expect.not.stringContaining('RAN'),
        false,
      ]);
      expect(
        await page.locator('.reader :is(a, img, iframe, object, embed, form, video, svg image, script, style)').count(),
      ).toBe(0);
      expect(electron.windows()).toHaveLength(1);
      expect([outside.heard, asked]).toEqual([[], []]);
    };

    test('runs nothing and fetches nothing as a web page', async () => {
      await read('hostile.html', (path, server) => {
        writeFileSync(
          path,
          `<!doctype html><html><head><title>Hostile</title><base href="${server}/"><link rel="stylesheet" href="a.css">
          <meta http-equiv="refresh" content="0;url=${server}/refresh"><style>@import url(${server}/c.css); p { background: url(${server}/d.png) }</style>
          <script src="${server}/e.js"></script><script>${RAN}</script></head><body onload="${RAN}">
          <p style="background: url(${server}/g.png)">Words that stay, and enough of them to be the content of a page.</p>
          <img src="${server}/h.png" onerror="${RAN}"><img src="x" onerror="${RAN}"><iframe src="${server}/i.html" srcdoc="<script>parent.ran=1</script>"></iframe>
          <svg onload="${RAN}"><script>${RAN}</script><image href="${server}/k.png"/></svg><object data="${server}/l"></object>
          <form action="${server}/o"><input autofocus onfocus="${RAN}"><button>Words that stay</button></form>
          <p><a href="javascript:${RAN}" ping="${server}/p">Words that stay in a link</a></p></body></html>`,
        );
      });
      await nothingHappened();
    });

    test('runs nothing and fetches nothing as plain text, Markdown, and a drawing, which is refused', async () => {
      const markup = (server: string) =>
        `Words that stay <script>${RAN}</script><img src=x onerror="${RAN}"> ![](${server}/a.png) [go](javascript:${RAN}) <a href="${server}">go</a>`;
      await read('hostile.txt', (path, server) => writeFileSync(path, markup(server)));
      await read('hostile.md', (path, server) => writeFileSync(path, `# Hostile\n\n${markup(server)}`));
      await add('hostile.svg', (path, server) =>
        writeFileSync(
          path,
          `<svg xmlns="http://www.w3.org/2000/svg" onload="${RAN}"><script>${RAN}</script><image href="${server}/a.png"/><text>Words that stay</text></svg>`,
        ),
      );
      const { page } = app();
      await page.getByRole('dialog').getByText('is a drawing').waitFor();
      await press(page, 'Escape');
      await nothingHappened();
    });

    test('runs nothing and fetches nothing as a PDF, its pages drawn', async () => {
      await read('hostile.pdf', async (path, server) => {
        const pdf = new PDFDocument();
        const stream = createWriteStream(path);
        pdf.pipe(stream);
        pdf.addNamedJavaScript(
          'start',
          `app.alert("RAN"); app.launchURL("${server}/a"); this.submitForm("${server}/b");`,
        );
        pdf.text('Words that stay.', { link: `${server}/c` });
        pdf.initForm();
        pdf.formText('field', 72, 200, 200, 30, { value: 'A field' });
        pdf.file(Buffer.from(`<script>${RAN}</script>`), { name: 'embedded.html' });
        pdf.end();
        await once(stream, 'finish');
      });
      const { page } = app();
      await page.getByRole('button', { name: 'Pages' }).click();
      const words = page.locator('.reader-page-text span').first();
      await words.waitFor();
      await words.click();
      await page
        .locator('.reader-page')
        .first()
        .click({ position: { x: 120, y: 170 } });
      expect(await page.locator('.reader-page :is(a, input, textarea, button, iframe)').count()).toBe(0);
      await nothingHappened();
    });
  },
  {
    before: (folder) =>
      makeDebate(join(folder, 'A.debate'), { claims: { one: 'The claim.' }, placed: { one: [0, 0] } }),
    files: (folder) => [join(folder, 'A.debate')],
  },
);
