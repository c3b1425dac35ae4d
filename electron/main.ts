/** The start of the app: with windows or, when it is given a command, as a command line. */
import process from 'node:process';
import { app } from 'electron';
import { keepCompileCache } from './base/compile-cache.ts';
import { ON_ELECTRON } from './base/platform.ts';
import { filesAmong, isForCommandLine, ownArguments } from './start/start-arguments.ts';

keepCompileCache();
const args = ownArguments(process.argv, app.isPackaged);
const names = args.length === 0 ? [] : (await import('./cli/main.ts')).COMMANDS.map(({ name }) => name);

if (isForCommandLine(args, names)) {
  if (ON_ELECTRON) app.dock?.hide();
  const { runCommandLine } = await import('./cli/run.ts');
  const code = await runCommandLine(args);
  // The last output may still be on its way to a pipe.
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  app.exit(code);
} else {
  const { startApp } = await import('./start/app.ts');
  // npm runs a script in the package's folder, and passes the folder it was called from.
  startApp(filesAmong(args, process.env['INIT_CWD'] ?? process.cwd()));
}
