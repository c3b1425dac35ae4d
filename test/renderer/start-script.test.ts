import { expect, test } from '@jest/globals';
import { filesLoadedWith } from '../../scripts/rooms/read-imports.ts';

const ROOT = new URL('../..', import.meta.url).pathname.replace(/^\/(?=[A-Z]:)/, '');
const atStart = filesLoadedWith(ROOT, 'renderer/main.tsx');
const withDebate = filesLoadedWith(ROOT, 'renderer/shell/workspace.tsx');
const loaded = [...new Set([...atStart, ...withDebate])];

test('the window starts with the welcome screen and what tells of trouble', () => {
  expect(atStart).toEqual(
    expect.arrayContaining(['renderer/features/welcome/welcome.tsx', 'renderer/shell/dialogs/error-dialog.tsx']),
  );
});

test('an open debate comes with the map and its panels', () => {
  const shown = [
    'renderer/features/map/canvas-view.tsx',
    'renderer/features/navigator/navigator.tsx',
    'renderer/features/inspector/inspector.tsx',
  ];
  expect(withDebate).toEqual(expect.arrayContaining(shown));
  expect(atStart.filter((path) => shown.includes(path))).toEqual([]);
});

test.each([
  ['the reader', /^renderer\/features\/reader\/(?!reader-(actions|split)|split-share|words-to-find)/],
  ['the exchange', /^renderer\/features\/exchange\/exchange-(view|surface)|^shared\/scene\/exchange\//],
  ['the text order', /^renderer\/features\/text-order\/|^shared\/scene\/text-order\//],
  ['divisions', /^renderer\/features\/divisions\/|^shared\/scene\/divisions\//],
  ['readings', /^renderer\/features\/readings\/(?!readings-actions)|^shared\/readings\//],
  [
    'the panel of a source, its record and its turns',
    /^renderer\/features\/sources\/source-panel|^shared\/sources\/turns\//,
  ],
  ['the bar over time', /^renderer\/features\/time\/(?!time-actions)/],
  ['what it would take', /^renderer\/features\/evaluation\/would-take-part|\/would-take(-asked)?\.ts$/],
  ['exports and reports', /^renderer\/features\/(sources-)?export\/.*\.tsx$/],
  ['schemes', /^renderer\/features\/schemes\/(?!schemes-actions)/],
  ['walks', /^renderer\/features\/walks\/.*\.tsx$/],
  ['help', /^renderer\/features\/help\/.*\.tsx$/],
  [
    'dialogs that only an action opens',
    /^renderer\/features\/(map|merge-split|sources|speakers|editing)\/.*-dialog\.tsx$/,
  ],
  ['the check of what comes from outside', /^shared\/model\/schemas\.ts$|^shared\/contract\/fields\.ts$/],
])('%s is loaded later', (_, late) => {
  expect(loaded.filter((path) => late.test(path))).toEqual([]);
});
