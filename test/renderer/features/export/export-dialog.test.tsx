/** @jest-environment jsdom */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { sha256 } from '../../../../db/content.ts';
import { hasDebate } from '../../../../electron/base/embed-debate.ts';
import { AppProvider } from '../../../../renderer/core/app-context.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { tellExportProgress } from '../../../../renderer/core/slices/export.ts';
import { showView } from '../../../../renderer/core/slices/window.ts';
import { ExportDialog } from '../../../../renderer/features/export/export-dialog.tsx';
import type { RequestArgs, RequestName } from '../../../../shared/contract/requests.ts';
import { deleteMap, editMap } from '../../../../shared/model/commands/maps.ts';
import type { DebateData } from '../../../../shared/model/debate.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { type ExportingWindow, exportingWindow } from '../../../fixtures/exporting-window.ts';
import { longExchange } from '../../../fixtures/long-exchange.ts';
import { tamper } from '../../../fixtures/tamper.ts';
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { openApp } from '../../fixtures/open-app.ts';

likeABrowser();
// They answer at any moment, also between two steps of a test, where no `act` stands around it.
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});
const parent = temporaryFolder();
const desks: ExportingWindow[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close();
});

const NAMES = [
  'export.drawing',
  'export.cancel',
  'export.preview',
  'export.ways',
  'export.forgetPreview',
  'export.copy',
] as const;

/** Returns the dialog over the sample, or `data`, with the main process's own exports behind it. */
async function show(data?: DebateData, view: 'map' | 'exchange' = 'map', selected?: string) {
  const asked: { name: RequestName; args: unknown }[] = [];
  const revealed: string[] = [];
  let desk: ExportingWindow | null = null;
  const answer = <N extends (typeof NAMES)[number]>(name: N) => [
    name,
    async (args: RequestArgs<N>) => {
      if (desk === null) throw new TypeError('Asked too early.');
      asked.push({ name, args });
      return desk.ask(name, args);
    },
  ];
  const answers = {
    ...Object.fromEntries(NAMES.map((name) => answer(name))),
    'file.reveal': ({ what }: { what: string }) => {
      revealed.push(what);
      return null;
    },
  };
  const { app, file } = await openApp({ ...(data === undefined ? {} : { data }), answers });
  if (file === null) throw new TypeError('No debate is open.');
  desk = await exportingWindow(file.path);
  desks.push(desk);
  desk.window.onSend = (name) => {
    const [done] = desk?.window.told('export.progress').slice(-1) ?? [];
    if (name === 'export.progress') act(() => tellExportProgress(app, (done as { done: number }).done));
  };
  showView(app, view);
  const part = selected === undefined ? 'whole' : 'branch';
  if (selected !== undefined) app.select(selectStatements([selected]));
  app.openDialog({ kind: 'export', part });
  const { unmount } = render(
    <AppProvider value={app}>
      <ExportDialog part={part} />
    </AppProvider>,
  );
  const folder = mkdtempSync(join(parent, 'out-'));
  return {
    app,
    file,
    desk,
    asked: (name: RequestName) => asked.filter((each) => each.name === name).map(({ args }) => args),
    revealed,
    folder,
    user: userEvent.setup(),
    unmount,
    at: (name: string) => join(folder, name),
    isOpen: () => app.store.getState().dialogs.length > 0,
  };
}

const picture = () => screen.findByRole('img');
const choose = (name: string) => screen.getByRole('radio', { name });
const exportButton = () => screen.getByRole('button', { name: 'Export…' });
const LONG_EXCHANGE: DebateData = { ...longExchange(30, 3).toData(), sources: [] };

describe('the export dialog', () => {
  test('shows the map as it will be, with its size', async () => {
    const { desk } = await show();
    const image = await picture();
    expect(image.getAttribute('alt')).toBe('The map “National or local inquiry?” as it will be exported');
    const shown = desk.picture(image.getAttribute('src') ?? '');
    expect(shown?.mediaType).toBe('image/png');
    expect(screen.getByText(/^[\d,]+ × [\d,]+ pixels$/)).toBeTruthy();
    expect(screen.getByText(/^about \d+ kB$/)).toBeTruthy();
  });

  test('goes on with another map when another program deletes the one that was chosen', async () => {
    const { app, file } = await show();
    await picture();
    const { session, map } = app.store.getState();
    await file.commit('Delete map', deleteMap(await file.load(), { map: map ?? '' }));
    const [written, labels] = [(await file.load()).toData(), await file.history()];
    act(() => session?.replace(written, labels));
    const image = await screen.findByRole('img', { name: /“The Musk–Starmer exchange”/ });
    await waitFor(() => expect(image.closest('form')?.textContent).not.toMatch(/There is no map/));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Map' }).value).toBe('map-musk-starmer');
  });

  test('draws the exchange instead, of the same map or of all moves', async () => {
    const { asked, desk, at, app } = await show();
    await picture();
    const map = app.store.getState().map ?? '';
    fireEvent.click(choose('Exchange'));
    expect(screen.getByRole('dialog', { name: 'Export exchange' })).toBeTruthy();
    await waitFor(() => {
      expect(asked('export.preview').at(-1)).toMatchObject({ subject: { kind: 'exchange', map } });
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Moves' }), { target: { value: '' } });
    await waitFor(() => {
      expect(asked('export.preview').at(-1)).toMatchObject({ subject: { kind: 'exchange', map: null } });
    });
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(choose('SVG'));
    await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
    desk.chosen.path = at('exchange.svg');
    fireEvent.click(exportButton());
    await screen.findByText(/^Exported “exchange.svg”/);
    expect(desk.asked[0]).toMatchObject({ title: 'Export exchange' });
    expect(readFileSync(at('exchange.svg'), 'utf8')).toContain('Exchange with ');
  });

  test('opens with the exchange where that is shown, and has no map to choose where there is none', async () => {
    const { asked } = await show(undefined, 'exchange');
    await picture();
    expect(asked('export.preview')[0]).toMatchObject({ subject: { kind: 'exchange' } });
    expect(choose('Exchange')).toHaveProperty('checked', true);
  });

  test('opens with all moves where none is on the shown map', async () => {
    const { data } = sampleDebate({ sha256 });
    const maps = [
      { id: 'empty', title: 'Empty', style: 'compact' as const, direction: 'down' as const, order: 'Zz' },
      ...data.maps,
    ];
    const { asked } = await show({ ...data, maps }, 'exchange');
    await picture();
    expect(asked('export.preview')[0]).toMatchObject({ subject: { kind: 'exchange', map: null } });
  });

  test('offers no exchange where nobody speaks', async () => {
    await show(dataOf({ claims: { c: 'So it is.' }, placed: { c: [0, 0] } }));
    await picture();
    expect(screen.queryByRole('radio', { name: 'Exchange' })).toBeNull();
  });

  test('has nothing that axe finds wrong, in any format', async () => {
    await show();
    await picture();
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(choose('PDF'));
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('draws what was typed just before', async () => {
    const { app, desk } = await show();
    const before = (await picture()).getAttribute('src');
    const map = app.store.getState().map ?? '';
    act(() => void app.type('Rename map', (debate) => editMap(debate, { map, title: 'Typed' }), 'step'));
    fireEvent.click(exportButton());
    await waitFor(() => expect(desk.asked[0]?.proposed).toBe('Typed.png'));
    await waitFor(() => expect(screen.getByRole('img').getAttribute('src')).not.toBe(before));
  });

  test('shows the choice that was made last, of many made at once', async () => {
    const { asked } = await show();
    await picture();
    for (const name of ['Dark', 'Print', 'Light', 'Dark']) fireEvent.click(choose(name));
    await waitFor(() => expect(asked('export.preview').at(-1)).toMatchObject({ theme: 'dark' }));
    expect(asked('export.preview').length).toBeLessThanOrEqual(3);
  });

  test('stands a PDF on its sheet, and says when its text is small', async () => {
    await show();
    await picture();
    fireEvent.click(choose('PDF'));
    fireEvent.click(choose('A4'));
    expect(screen.getByText('A4 portrait, 210 × 297 mm')).toBeTruthy();
    expect(screen.getByText(/comes out at 5.5 pt, small to read on paper/)).toBeTruthy();
    const paper = screen.getByRole('img').parentElement?.style;
    const [width, height] = [paper?.width, paper?.height].map((side) => Number.parseFloat(side ?? ''));
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(210 / 297, 2);
  });

  test('says for each way to stand on paper how large the text is, and previews the one that is chosen', async () => {
    const { asked } = await show();
    await picture();
    fireEvent.click(choose('PDF'));
    fireEvent.click(choose('A4'));
    await screen.findByRole('radio', { name: 'One sheet, text 5.5 pt' });
    expect(screen.getByRole('radio', { name: /^Poster of 4 sheets, text 10 pt$/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^4 pages by branch, all text 9 pt or more$/ }));
    await screen.findByText(/Page 1 of/);
    expect(asked('export.preview').at(-1)).toMatchObject({ page: 'A4', pages: 'branch', theme: 'print' });
    expect(screen.getByText('9 pt on cards')).toBeTruthy();
  });

  test('exports the branch of the selected card, or it alone', async () => {
    const { app, asked } = await show();
    await picture();
    expect(screen.queryByLabelText('Part')).toBeNull();
    act(() => app.select(selectStatements(['claim-national'])));
    const part = await screen.findByLabelText<HTMLSelectElement>('Part');
    expect([...part.options].map(({ label }) => label)).toEqual([
      'All of it',
      expect.stringMatching(/^The branch of “There should be .*” \(\d+ cards\)$/),
      'What is selected (1 card)',
    ]);
    fireEvent.change(part, { target: { value: 'selection' } });
    await waitFor(() =>
      expect(asked('export.preview').at(-1)).toMatchObject({ subject: { only: ['claim-national'] } }),
    );
  });

  test('begins with the branch of the selected card when that is to be exported', async () => {
    const { asked } = await show(undefined, 'map', 'claim-national');
    await picture();
    expect(screen.getByLabelText<HTMLSelectElement>('Part').value).toBe('branch');
    const { subject } = asked('export.preview').at(-1) as { subject: { only: string[] } };
    expect(subject.only.length).toBeGreaterThan(1);
    expect(subject.only).toContain('claim-national');
  });

  test('sets an exchange on pages of paper, shows the first, and says how many there are', async () => {
    const { asked, desk, at } = await show(LONG_EXCHANGE, 'exchange');
    fireEvent.click(choose('PDF'));
    await picture();
    expect(choose('One page')).toHaveProperty('checked', true);
    expect(screen.queryByText(/^On as many pages as it needs/)).toBeNull();
    fireEvent.click(choose('A4'));
    expect(screen.getByText(/^On as many pages as it needs/)).toBeTruthy();
    const caption = await screen.findByText(/^Page 1 of \d+\. Shown at/);
    const pages = /of (\d+)/.exec(caption.textContent ?? '')?.[1] ?? '';
    expect(
      screen.getByRole('img', { name: new RegExp(`as it will be exported\\. Page 1 of ${pages}\\.$`) }),
    ).toBeTruthy();
    expect(screen.getByText('Pages').nextSibling?.textContent).toBe(pages);
    expect(screen.getByText('A4 portrait, 210 × 297 mm')).toBeTruthy();
    expect(screen.queryByText(/small to read on paper/)).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    desk.chosen.path = at('exchange.pdf');
    fireEvent.click(exportButton());
    await screen.findByText(/^Exported/);
    expect(asked('export.drawing')).toMatchObject([{ subject: { kind: 'exchange' }, page: 'A4' }]);
    expect(readFileSync(at('exchange.pdf'), 'latin1').match(/\/Type \/Page\n/g)).toHaveLength(Number(pages));
  });

  test('shows no sheet with what stood on another, when all is to be on one page again', async () => {
    await show(LONG_EXCHANGE, 'exchange');
    fireEvent.click(choose('PDF'));
    fireEvent.click(choose('A4'));
    await screen.findByText(/^Page 1 of \d+\. Shown at/);
    fireEvent.click(choose('One page'));
    expect(screen.queryByRole('img')).toBeNull();
    await picture();
    expect(screen.getByText(/^As large as the exchange/)).toBeTruthy();
  });

  test('shows the picture at its own size, and whole again', async () => {
    const { user, asked } = await show();
    await picture();
    fireEvent.click(choose('SVG'));
    await user.click(screen.getByRole('button', { name: 'Show at its own size' }));
    await waitFor(() => expect(asked('export.preview').at(-1)).toMatchObject({ room: null }));
    expect(Number.parseFloat(screen.getByRole('img').style.width)).toBeGreaterThan(1300);
    await user.click(screen.getByRole('button', { name: 'Show the whole page' }));
    expect(Number.parseFloat(screen.getByRole('img').style.width)).toBeLessThan(100);
  });

  test('says why a scale cannot be chosen, and does not export it', async () => {
    const { user, desk } = await show(
      dataOf({ claims: { a: 'Here', b: 'There' }, placed: { a: [0, 0], b: [30_000, 20_000] } }),
    );
    await picture();
    const field = screen.getByRole('textbox', { name: 'Scale' });
    expect(screen.getByText(/too large for more than 1\.\d+/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, '3');
    expect(screen.getByText(/^Not more than 1\.\d+: other programs would not open a larger picture\.$/)).toBeTruthy();
    expect((field as HTMLInputElement).validationMessage).toMatch(/^Not more than/);
    expect(field.closest('form')?.checkValidity()).toBe(false);
    expect(desk.asked).toEqual([]);
  });

  test('cannot make a picture of a map that is too large at every scale', async () => {
    await show(dataOf({ claims: { a: 'Here', b: 'There' }, placed: { a: [0, 0], b: [200_000, 0] } }));
    await picture();
    expect(screen.getByText(/too large for a picture, at any scale/)).toBeTruthy();
    expect((exportButton() as HTMLButtonElement).disabled).toBe(true);
    fireEvent.click(choose('PDF'));
    expect((exportButton() as HTMLButtonElement).disabled).toBe(false);
  });

  test('refuses what is too large before it asks for a name, also where the preview has not said so yet', async () => {
    const { user, asked, desk } = await show(
      dataOf({ claims: { a: 'Here', b: 'There' }, placed: { a: [0, 0], b: [200_000, 0] } }),
    );
    await user.click(exportButton());
    expect((await screen.findByRole('alert')).textContent).toMatch(/PDF or SVG/);
    expect(asked('export.drawing')).toEqual([]);
    expect(desk.asked).toEqual([]);
  });

  test('names what will be lacking', async () => {
    await show(dataOf({ claims: { one: 'Thai ไทย' }, placed: { one: [0, 0] } }));
    await picture();
    expect(screen.getByText(/these Thai characters, which are drawn as “\?”: ไ ท ย/)).toBeTruthy();
  });

  test('lets another map be chosen than the one that is shown', async () => {
    const { user, asked, desk, at } = await show();
    await picture();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Map' }), 'The measures');
    await waitFor(() => expect(screen.getByAltText(/“The measures”/)).toBeTruthy());
    desk.chosen.path = at('map.svg');
    fireEvent.click(exportButton());
    await screen.findByText(/^Exported/);
    expect(asked('export.drawing')).toMatchObject([
      { subject: { kind: 'map', map: expect.stringContaining('measures') } },
    ]);
    expect(readFileSync(at('map.svg'), 'utf8')).toContain('The measures');
  });

  test('remembers what was chosen, while the window is there', async () => {
    const { app, unmount } = await show();
    fireEvent.click(choose('PDF'));
    fireEvent.click(choose('Print'));
    fireEvent.click(choose('A3'));
    unmount();
    render(
      <AppProvider value={app}>
        <ExportDialog part="whole" />
      </AppProvider>,
    );
    for (const name of ['PDF', 'Print', 'A3']) expect((choose(name) as HTMLInputElement).checked).toBe(true);
  });

  test('has its picture forgotten when it closes', async () => {
    const { desk, unmount, asked } = await show();
    const address = (await picture()).getAttribute('src') ?? '';
    expect(desk.picture(address)).toBeDefined();
    unmount();
    await waitFor(() => expect(asked('export.forgetPreview')).toHaveLength(1));
    expect(desk.picture(address)).toBeUndefined();
  });
});

describe('exporting from the dialog', () => {
  test('says in a dialog what is wrong with a debate that is not sound', async () => {
    const { app, file, user, desk, at } = await show(dataOf({ claims: { a: 'Here' }, placed: { a: [0, 0] } }));
    await picture();
    tamper(file.path, "UPDATE statement SET text = 'Not what anybody said.'");
    desk.chosen.path = at('map.svg');
    fireEvent.click(choose('SVG'));
    await user.click(exportButton());
    await screen.findByText(/^Exported “map\.svg”/);
    expect(app.store.getState().dialogs.at(-1)).toMatchObject({
      kind: 'unsound',
      made: `Exported “${at('map.svg')}”.`,
      faults: [expect.stringMatching(/search index does not agree with the texts/)],
    });
  });

  test('puts the debate into a picture where somebody wants it, and never into a PDF', async () => {
    const { user, desk, at } = await show();
    await picture();
    const checkbox = screen.getByRole<HTMLInputElement>('checkbox', { name: 'With the debate in it' });
    expect(checkbox.checked).toBe(false);
    await user.click(checkbox);
    desk.chosen.path = at('map.png');
    await user.click(screen.getByRole('button', { name: 'Export…' }));
    expect(await screen.findByText(/^Exported “map\.png”/)).toBeTruthy();
    expect(hasDebate(readFileSync(at('map.png')))).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(choose('PDF'));
    expect(screen.queryByRole('checkbox', { name: 'With the debate in it' })).toBeNull();
  });

  test('with Enter writes the file, says so, and can show it in its folder', async () => {
    const { user, desk, at, revealed, isOpen } = await show();
    await picture();
    desk.chosen.path = at('map.png');
    choose('PNG').focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^Exported “map\.png”, \d+ kB$/)).toBeTruthy();
    expect(readdirSync(at('.'))).toEqual(['map.png']);
    await user.click(screen.getByRole('button', { name: 'Show in folder' }));
    expect(revealed).toEqual(['written']);
    const done = screen.getByRole('button', { name: 'Done' });
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(done);
    expect(isOpen()).toBe(false);
  });

  test('shows how far it is, and leaves nothing when it is cancelled', async () => {
    const { user, desk, at, isOpen } = await show();
    await picture();
    fireEvent.change(screen.getByRole('textbox', { name: 'Scale' }), { target: { value: '4' } });
    desk.chosen.path = at('map.png');
    fireEvent.click(exportButton());
    expect(await screen.findByRole('progressbar', { name: 'Drawing the map' })).toBeTruthy();
    const cancel = screen.getByRole('button', { name: 'Cancel export' });
    expect(document.activeElement).toBe(cancel);
    await user.click(cancel);
    expect(await screen.findByText('Cancelled. Nothing was written.')).toBeTruthy();
    expect(readdirSync(at('.'))).toEqual([]);
    expect(isOpen()).toBe(true);
  });

  test('is cancelled by Escape, and the next Escape closes the dialog', async () => {
    const { desk, at, isOpen } = await show();
    await picture();
    fireEvent.change(screen.getByRole('textbox', { name: 'Scale' }), { target: { value: '4' } });
    desk.chosen.path = at('map.png');
    fireEvent.click(exportButton());
    await screen.findByRole('progressbar');
    const pressEscape = () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    pressEscape();
    await screen.findByText('Cancelled. Nothing was written.');
    expect(isOpen()).toBe(true);
    pressEscape();
    expect(isOpen()).toBe(false);
  });

  test('goes back to the choices when the user gives no name', async () => {
    const { desk } = await show();
    await picture();
    fireEvent.click(exportButton());
    await waitFor(() => expect(desk.asked).toHaveLength(1));
    expect(await screen.findByRole('button', { name: 'Export…' })).toBeTruthy();
  });

  test('says what fails, and can be tried again', async () => {
    const { desk, at } = await show();
    await picture();
    desk.chosen.path = at('missing/map.png');
    fireEvent.click(exportButton());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/could not be written: the folder .* does not exist/);
    desk.chosen.path = at('map.png');
    fireEvent.click(exportButton());
    expect(await screen.findByText(/^Exported/)).toBeTruthy();
  });

  test('copies a picture at the chosen scale, and tells its size', async () => {
    const { user, desk } = await show(dataOf({ claims: { one: 'A claim' }, placed: { one: [0, 0] } }));
    await picture();
    await user.click(screen.getByRole('button', { name: 'Copy as picture' }));
    expect(await screen.findByText(/^On the clipboard: [\d,]+ × [\d,]+ pixels$/)).toBeTruthy();
    expect(desk.copied).toHaveLength(1);
  });
});
