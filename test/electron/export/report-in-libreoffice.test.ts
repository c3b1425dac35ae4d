import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reportBytes } from '../../../electron/export/report-bytes.ts';
import { WHOLE } from '../../fixtures/reports.ts';
import { describeUnless } from '../../fixtures/skipping.ts';
import { sourcedDebate } from '../../fixtures/sourced-debates.ts';

const isThere = spawnSync('soffice', ['--version']).status === 0;

describeUnless(
  isThere ? null : 'LibreOffice Writer is not installed',
  'a report as a Word document, opened by LibreOffice',
  () => {
    const place = mkdtempSync(join(tmpdir(), 'counterclaim-report-'));
    let text = '';
    beforeAll(async () => {
      const request = { data: sourcedDebate().toData(), choices: WHOLE, format: 'docx', contents: new Map() } as const;
      writeFileSync(join(place, 'report.docx'), (await reportBytes(request)).bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(join(place, 'profile'))}`;
      const to = ['--headless', '--convert-to', 'fodt', '--outdir', place, join(place, 'report.docx')];
      execFileSync('soffice', [profile, ...to], { timeout: 120_000, stdio: 'ignore' });
      text = readFileSync(join(place, 'report.fodt'), 'utf8');
    }, 180_000);
    afterAll(() => rmSync(place, { recursive: true, force: true }));

    test('has its headings, contents and footnotes', () => {
      const headings = [...text.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gsu)];
      const shown = headings.map(([, level, inner]) => [level, inner?.replace(/<[^>]*>/gu, '')]);
      expect(shown.slice(0, 3)).toEqual([
        ['1', 'A map'],
        ['2', 'Which inquiry?'],
        ['3', 'A local one.'],
      ]);
      expect(text).toContain('<text:table-of-content ');
      expect(text.match(/<text:note /gu)).toHaveLength(4);
      expect(text).toContain('Reported in: ');
    });

    test('has its citations as marks that Zotero’s plug-in knows', () => {
      expect(text).toMatch(/ZOTERO_ITEM CSL_CITATION/u);
    });
  },
);
