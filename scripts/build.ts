/** `npm run build`: builds the app into `dist`. */
import process from 'node:process';
import { buildApp } from './build-app.ts';

const failure = await buildApp();
if (failure !== null) {
  console.error(`${failure}\nThe app could not be built.`);
  process.exitCode = 1;
}
