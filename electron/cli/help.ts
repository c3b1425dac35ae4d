import { usageOf } from './command-spec.ts';
import type { Subcommand } from './subcommand.ts';

const INTRODUCTION = `Counterclaim maps a debate: who claims what, what supports and what attacks it, and where it was said.

Usage: counterclaim COMMAND …          (in a checkout: npm run -s cli -- COMMAND …)
`;

const CONCLUSION = `
  help COMMAND  Explains a command and its options
  --version     The version of this program

Answers go to stdout, messages to stderr. Exit code: 0 done; 1 from "check" and exports when the debate has problems; 2 failed.
`;

/** Returns the list of commands. */
export function overview(commands: readonly Subcommand[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}\n`);
  return `${INTRODUCTION}\n${lines.join('')}${CONCLUSION}`;
}

/** Returns the help for one command. */
export function helpFor(command: Subcommand): string {
  const options = command.options.map(({ name, value, about }) => [value ? `--${name} ${value}` : `--${name}`, about]);
  const width = Math.max(0, ...options.map(([option]) => option?.length ?? 0));
  const lines = options.map(([option, about]) => `  ${option?.padEnd(width)}  ${about}\n`);
  return `${command.about}.\n\nUsage: counterclaim ${usageOf(command)}\n${lines.length > 0 ? `\n${lines.join('')}` : ''}`;
}
