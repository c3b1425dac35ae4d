/**
 * Installs what is missing, then runs a command of this project on the project's own Node.
 *
 *   node scripts/setup.mjs FILE [ARGUMENT…]
 *
 * The one place with set-up logic, free of dependencies, so that Node >= 20 and npm are all a machine needs. Whatever it has
 * to say goes to stderr: stdout belongs to the command.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const projectNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const stamp = join(root, 'node_modules', '.counterclaim-setup');

/** Changes with the dependencies, the platform and the major version of Node, so that each of them installs anew. */
function wanted() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

function npm(...args) {
  const result = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows });
  if (result.status !== 0) {
    console.error(
      `\nSetting up failed: "npm ${args.join(' ')}" did not succeed. Check the connection to the npm registry and try again.`,
    );
    process.exit(2);
  }
}

function install() {
  console.error('Installing what is missing (once; this can take a minute) …');
  // Not `npm ci`: it refuses a lockfile whenever the registry lacks another platform's optional package.
  npm('install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error');
  // The only install script that is needed: it fetches the platform's Node 24. All native modules come prebuilt.
  npm('rebuild', 'node', '--loglevel=error');
  const version = spawnSync(projectNode, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  if (!version.startsWith('v24.')) {
    console.error(
      `\nSetting up failed: Node 24 was to be installed in node_modules/node, but it answers "${version}". Delete node_modules and try again.`,
    );
    process.exit(2);
  }
  writeFileSync(stamp, wanted());
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted()) install();

const result = spawnSync(projectNode, process.argv.slice(2), { cwd: root, stdio: 'inherit' });
if (result.error) throw result.error;
if (result.signal) process.kill(process.pid, result.signal);
process.exit(result.status ?? 1);
