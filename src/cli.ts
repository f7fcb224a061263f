import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import type { CommandName } from './commands/command-table.ts';
import { fileError } from './commands/file-error.ts';
import type { Io } from './commands/io.ts';
import { type Call, makeProgram } from './commands/make-program.ts';
import { usageError } from './commands/usage-error.ts';
import { AkashiError } from './text/akashi-error.ts';
import { commandWords } from './text/command-words.ts';
import type { Language } from './text/language.ts';
import { say } from './text/say.ts';

/** The outside world of a run: where it prints, what it may read, and its clock. The AWS SDK reads `process.env` by itself. */
export interface World {
  stdout(text: string): void;
  stderr(text: string): void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  readonly ask?: (question: string) => Promise<string | null>;
  readonly now?: () => Date;
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly stopped?: () => boolean;
}

/** One command line with its io and paths. */
interface Run {
  readonly call: Call;
  readonly io: Io;
  /** The engagement folder. */
  readonly folder: string;
  path(text: string): string;
}

/** Runs one command line and gives its exit code (decision 10); the only place that prints. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const language = languageOf(argv);
  let code = 0;
  const program = makeProgram(language, world.stdout, async (call) => {
    const path = (text: string): string => resolve(world.cwd, text);
    code = await runners[call.command]({ call, io: makeIo(call, world), folder: path(call.engagement), path });
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    const told = error instanceof CommanderError ? usageError(error) : error;
    return told === null ? 0 : tellError(told, language, world, argv.includes('--json'));
  }
}

/** Each command is loaded only when it is called, so that `--help` needs none of them. */
const runners: Readonly<Record<CommandName | 'version', (run: Run) => number | Promise<number>>> = {
  init: async ({ call, io, folder, path }) => {
    const [target] = call.arguments;
    const { runInit } = await import('./commands/init.ts');
    return runInit(target === undefined ? folder : path(target), call.options as Record<string, string>, io);
  },
  status: async ({ io, folder }) => (await import('./commands/status.ts')).runStatus(folder, io),
  plan: async (run) => (await import('./commands/plan.ts')).runPlan(await open(run), run.io),
  precheck: async (run) => {
    const [kind = '', target] = run.call.arguments;
    const opened = await open({ ...run, folder: target === undefined ? run.folder : run.path(target) });
    return (await import('./commands/precheck.ts')).runPrecheck(opened, kind, run.call.options, run.io);
  },
  collect: async (run) =>
    (await import('./commands/collect.ts')).runCollect(
      await open(run),
      run.call.options as { profile?: string; again?: true },
      run.io,
    ),
  import: async (run) => {
    const [kind = '', from = ''] = run.call.arguments;
    const { runImport } = await import('./commands/import.ts');
    return runImport(await open(run), kind, run.path(from), run.call.options as Record<string, string>, run.io);
  },
  matrix: async (run) => {
    const [action = '', target] = run.call.arguments;
    const opened = await open({ ...run, folder: target === undefined ? run.folder : run.path(target) });
    const { signed } = run.call.options;
    const file = typeof signed === 'string' ? run.path(signed) : null;
    return (await import('./commands/matrix.ts')).runMatrix(opened, action, file, run.io);
  },
  evaluate: async (run) => (await import('./commands/evaluate.ts')).runEvaluate(await open(run), run.io),
  report: async (run) => (await import('./commands/report.ts')).runReport(await open(run), run.io),
  verify: async ({ io, folder }) => (await import('./commands/verify.ts')).runVerify(folder, io),
  explain: async ({ call, io, folder }) =>
    (await import('./commands/explain.ts')).runExplain(folder, call.arguments[0] ?? '', io),
  access: async ({ call, io, folder, path }) =>
    (await import('./commands/access.ts')).runAccess(call, folder, path, io),
  network: async ({ call, io, folder, path }) =>
    (await import('./commands/network.ts')).runNetwork(call, folder, path, io),
  permissions: async ({ call, io }) => (await import('./commands/permissions.ts')).runPermissions(call.options, io),
  demo: async ({ call, io, path }) =>
    (await import('./commands/demo.ts')).runDemo(path(call.arguments[0] ?? 'akashi-demo'), io),
  version: async ({ io }) => {
    const { toolIdentity } = await import('./procedures/tool-identity.ts');
    io.print(io.json ? JSON.stringify(toolIdentity) : `${toolIdentity.name} ${toolIdentity.version}`);
    return 0;
  },
};

async function open({ folder, io }: Run) {
  return (await import('./commands/open-engagement.ts')).openEngagement(folder, io);
}

/** The language is needed before the line is read, to say what is wrong with it; the last `--lang` counts. */
function languageOf(argv: readonly string[]): Language {
  const given = argv.map((word, n) => (word === '--lang' ? argv[n + 1] : /^--lang=(.*)$/.exec(word)?.[1]));
  return given.findLast((word) => word !== undefined) === 'en' ? 'en' : 'ja';
}

function makeIo({ lang, json }: Call, world: World): Io {
  return {
    language: lang,
    json,
    cwd: world.cwd,
    env: world.env,
    interactive: world.isTTY,
    print: (text) => world.stdout(`${text}\n`),
    tell: (text) => world.stderr(`${text}\n`),
    progress: (text) => {
      if (world.isTTY) world.stderr(`\r\u001b[2K${text.slice(0, 110)}`);
    },
    ask: world.ask ?? (async () => null),
    now: world.now ?? (() => new Date()),
    wait: world.wait ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds))),
    stopped: world.stopped ?? (() => false),
  };
}

/** What a user reads when something went wrong: never a stack trace. */
function tellError(error: unknown, language: Language, world: World, json: boolean): number {
  const known =
    error instanceof AkashiError
      ? error
      : (fileError(error) ?? new AkashiError('INTERNAL', { seen: describe(error) }, { cause: error }));
  if (json)
    world.stderr(`${JSON.stringify({ code: known.code, data: known.data, message: known.describe(language) })}\n`);
  else world.stderr(`${known.describe(language)}\n`);
  if (known.code === 'INTERNAL' && world.env['AKASHI_DEBUG'] !== undefined)
    world.stderr(`${(error as Error).stack ?? ''}\n`);
  return known.exit;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

async function askPerson(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C at a question ends the command; nothing has been written yet.
  lines.on('SIGINT', () => process.exit(4));
  const answer = await lines.question(question);
  lines.close();
  return answer;
}

/** The real world. The first Ctrl-C is held back only once a collection asks whether to stop; anything else ends at once. */
async function main(): Promise<void> {
  let collecting = false;
  let stops = 0;
  const stop = (): void => {
    stops += 1;
    if (!collecting || stops > 1) process.exit(4);
    process.stderr.write(`\n${say(commandWords.stopping, languageOf(process.argv))}\n`);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // A closed pipe (`| head`) is the reader's choice, not an error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  }
  const world: World = {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    isTTY: process.stderr.isTTY === true,
    ask: askPerson,
    stopped: () => {
      collecting = true;
      return stops > 0;
    },
  };
  process.exitCode = await run(process.argv.slice(2), world);
}

/** True when this file is what node was started with, under whatever link. */
function isMain(): boolean {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url);
}

if (isMain()) await main();
