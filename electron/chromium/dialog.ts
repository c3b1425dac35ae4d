import { implementedOnly } from './not-implemented.ts';
import { somebodyIsThere, zenity } from './zenity.ts';

type OpenOptions = Electron.OpenDialogOptions;
type SaveOptions = Electron.SaveDialogOptions;
type BoxOptions = Electron.MessageBoxOptions;

/** Electron's dialogs take a window first, or leave it out. */
type Args<Options> = [options: Options] | [window: object, options: Options];

export const dialog = implementedOnly('dialog', {
  async showOpenDialog(...args: Args<OpenOptions>): Promise<Electron.OpenDialogReturnValue> {
    const options = optionsOf(args);
    const properties = options.properties ?? [];
    if (!askable('showOpenDialog')) return { canceled: true, filePaths: [] };
    const { accepted, answer } = await zenity(
      ...fileSelection(options, 'Open'),
      ...(properties.includes('openDirectory') ? ['--directory'] : []),
      ...(properties.includes('multiSelections') ? ['--multiple', '--separator=\n'] : []),
    );
    return accepted ? { canceled: false, filePaths: answer.split('\n') } : { canceled: true, filePaths: [] };
  },

  async showSaveDialog(...args: Args<SaveOptions>): Promise<Electron.SaveDialogReturnValue> {
    if (!askable('showSaveDialog')) return { canceled: true, filePath: '' };
    const options = optionsOf(args);
    const confirm = options.properties?.includes('showOverwriteConfirmation') ? ['--confirm-overwrite'] : [];
    const { accepted, answer } = await zenity(...fileSelection(options, 'Save'), '--save', ...confirm);
    return accepted ? { canceled: false, filePath: answer } : { canceled: true, filePath: '' };
  },

  async showMessageBox(...args: Args<BoxOptions>): Promise<Electron.MessageBoxReturnValue> {
    const { title = '', message, detail, buttons = [], cancelId } = optionsOf(args);
    const labels = buttons.length > 0 ? buttons : ['OK'];
    const cancel =
      cancelId ??
      Math.max(
        0,
        labels.findIndex((label) => /^(cancel|no)$/i.test(label)),
      );
    if (!askable('showMessageBox')) return { response: cancel, checkboxChecked: false };
    const text = [message, detail].filter((part) => part).join('\n\n');
    const extra = labels.flatMap((label) => ['--extra-button', label]);
    const { answer } = await zenity(
      '--question',
      '--switch',
      '--no-markup',
      `--title=${title}`,
      `--text=${text}`,
      ...extra,
    );
    const chosen = labels.indexOf(answer);
    return { response: chosen < 0 ? cancel : chosen, checkboxChecked: false };
  },

  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}: ${content}\n`);
    if (!somebodyIsThere()) return;
    // The message has been printed too, in case zenity is missing.
    zenity('--error', '--no-markup', `--title=${title}`, `--text=${content}`).catch(() => {});
  },
});

function optionsOf<Options>(args: Args<Options>): Options {
  return args.length === 2 ? args[1] : args[0];
}

function askable(name: string): boolean {
  if (!somebodyIsThere()) process.stderr.write(`dialog.${name}: cancelled, for nobody can see it without a display.\n`);
  return somebodyIsThere();
}

function fileSelection({ title, defaultPath, filters = [] }: OpenOptions | SaveOptions, usualTitle: string): string[] {
  return [
    '--file-selection',
    `--title=${title ?? usualTitle}`,
    ...(defaultPath === undefined ? [] : [`--filename=${defaultPath}`]),
    ...filters.map(({ name, extensions }) => {
      const patterns = extensions.map((extension) => (extension === '*' ? '*' : `*.${extension}`));
      return `--file-filter=${name} | ${patterns.join(' ')}`;
    }),
  ];
}
