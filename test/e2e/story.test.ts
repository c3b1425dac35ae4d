import { expect } from '@jest/globals';
import { testApp } from './fixtures/launch-app.ts';
import { cardTexts, whenSaved } from './fixtures/window.ts';

testApp('opens the sample', async (app) => {
  await app.page.getByRole('button', { name: 'Open the sample debate' }).click();
  await whenSaved(app.page);
  expect((await cardTexts(app.page)).length).toBeGreaterThan(5);
});
