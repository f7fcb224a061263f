import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realpathSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import type { Io } from './commands/io.ts';
import { AkashiError } from './text/akashi-error.ts';
import { helpWords } from './text/help-words.ts';
import type { Language } from './text/language.ts';
import { say } from './text/say.ts';

/** The outside world of a run: where it prints, what it may read, and its clock. */
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

/** Options every command understands. */
interface Shared {
  engagement: string;
  lang: Language;
  json?: true;
}

/** Runs one command line and gives its exit code (decision 10); the only place that prints. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const language: Language = argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en' && argv.includes('--lang') ? 'en' : 'ja';
  let code = 0;
  const program = makeProgram(language, world, (exit) => {
    code = exit;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return tellError(error, language, world, argv.includes('--json'));
  }
}

function makeProgram(language: Language, world: World, exit: (code: number) => void): Command {
  const words = (key: keyof typeof helpWords): string => say(helpWords[key], language);
  const program = new Command('akashi')
    .exitOverride()
    .configureOutput({ writeOut: (text) => world.stdout(text), writeErr: (text) => world.stderr(text) })
    .configureHelp({ styleTitle: (title) => titles[language][title] ?? title, displayWidth: widthOf, sortSubcommands: false })
    .description(words('akashi'))
    .helpOption('-h, --help', words('help'))
    .helpCommand(false)
    .addOption(new Option('-e, --engagement <folder>', words('engagement')).default('.'))
    .addOption(new Option('--lang <language>', words('lang')).choices(['ja', 'en']).default('ja'))
    .option('--json', words('json'))
    .option('--version', words('version'));
  const ioOf = (): Io => makeIo(program.opts<Shared>(), world);
  const folderOf = (): string => resolve(world.cwd, program.opts<Shared>().engagement);
  const open = async (io: Io) => (await import('./commands/open-engagement.ts')).openEngagement(folderOf(), io);

  program.action(async () => {
    if (program.opts<{ version?: true }>().version) {
      const { toolIdentity } = await import('./procedures/tool-identity.ts');
      world.stdout(`${toolIdentity.name} ${toolIdentity.version}\n`);
      return;
    }
    exit((await import('./commands/status.ts')).runStatus(folderOf(), ioOf()));
  });
  const command = (name: string, key: keyof typeof helpWords, examples: readonly string[]): Command =>
    program
      .command(name)
      .description(words(key))
      .helpOption('-h, --help', words('help'))
      .addHelpText('after', `\n${words('examples')}\n${examples.map((example) => `  ${example}`).join('\n')}`);

  command('init [folder]', 'init', ['akashi init ./keiyaku-2026', 'akashi init ./jiko --type readiness --id JIKO-2026-01'])
    .option('--id <id>', words('initId'))
    .option('--requester <name>', words('initRequester'))
    .option('--auditee <name>', words('initAuditee'))
    .option('--type <type>', words('initType'))
    .option('--period <period>', words('initPeriod'))
    .option('--accounts <accounts>', words('initAccounts'))
    .action(async (folder: string | undefined, options: Record<string, string>) =>
      exit(await (await import('./commands/init.ts')).runInit(folder === undefined ? folderOf() : resolve(world.cwd, folder), options, ioOf())),
    );
  command('plan', 'plan', ['akashi plan -e ./keiyaku-2026']).action(async () => {
    const io = ioOf();
    exit((await import('./commands/plan.ts')).runPlan(await open(io), io));
  });
  command('collect', 'collect', ['akashi collect -e ./keiyaku-2026', 'AWS_PROFILE=audit akashi collect'])
    .option('--profile <name>', words('profile'))
    .action(async (options: { profile?: string }) => {
      const io = ioOf();
      exit(await (await import('./commands/collect.ts')).runCollect(await open(io), options, io));
    });
  command('import <kind> <folder>', 'import', ['akashi import exports ./received/aws-cli -e ./keiyaku-2026'])
    .option('--account <id>', words('importAccount'))
    .option('--exported-at <instant>', words('importAt'))
    .action(async (kind: string, folder: string, options: { account?: string; exportedAt?: string }) => {
      const io = ioOf();
      exit(await (await import('./commands/import.ts')).runImport(await open(io), kind, resolve(world.cwd, folder), options, io));
    });
  command('evaluate', 'evaluate', ['akashi evaluate -e ./keiyaku-2026', 'akashi evaluate --json']).action(async () => {
    const io = ioOf();
    exit(await (await import('./commands/evaluate.ts')).runEvaluate(await open(io), io));
  });
  command('report', 'report', ['akashi report -e ./keiyaku-2026', 'akashi report --lang en']).action(async () => {
    const io = ioOf();
    exit(await (await import('./commands/report.ts')).runReport(await open(io), io));
  });
  command('verify', 'verify', ['akashi verify -e ./keiyaku-2026']).action(async () =>
    exit((await import('./commands/verify.ts')).runVerify(folderOf(), ioOf())),
  );
  command('explain <row>', 'explain', ['akashi explain R-0123456789ab -e ./keiyaku-2026']).action(async (row: string) =>
    exit((await import('./commands/explain.ts')).runExplain(folderOf(), row, ioOf())),
  );
  command('permissions', 'permissions', ['akashi permissions > akashi-policy.json', 'akashi permissions --supplement'])
    .option('--supplement', words('supplement'))
    .action(async (options: { supplement?: true }) => exit((await import('./commands/permissions.ts')).runPermissions(options, ioOf())));
  command('demo [folder]', 'demo', ['akashi demo', 'akashi demo ./mihon'])
    .action(async (folder: string | undefined) =>
      exit(await (await import('./commands/demo.ts')).runDemo(resolve(world.cwd, folder ?? 'akashi-demo'), ioOf())),
    );
  for (const sub of program.commands) sub.copyInheritedSettings(program).exitOverride();
  for (const sub of program.commands) {
    sub.addOption(new Option('-e, --engagement <folder>', words('engagement')).default(undefined, '.'));
    sub.addOption(new Option('--lang <language>', words('lang')).choices(['ja', 'en']));
    sub.option('--json', words('json'));
    sub.hook('preAction', (_, action) => {
      for (const [name, value] of Object.entries(action.opts())) {
        if (['engagement', 'lang', 'json'].includes(name) && value !== undefined) program.setOptionValue(name, value);
      }
    });
  }
  return program;
}

function makeIo({ lang, json }: Shared, world: World): Io {
  return {
    language: lang,
    json: json === true,
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
  const known = error instanceof AkashiError ? error : new AkashiError('INTERNAL', { seen: describe(error), log: '.akashi' }, { cause: error });
  if (json) world.stderr(`${JSON.stringify({ code: known.code, data: known.data, message: known.describe(language) })}\n`);
  else world.stderr(`${known.describe(language)}\n`);
  if (known.code === 'INTERNAL' && world.env['AKASHI_DEBUG'] !== undefined) world.stderr(`${(error as Error).stack ?? ''}\n`);
  return known.exit;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Columns a text takes on a terminal, full-width characters counting two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/g)?.length ?? 0);
}

const titles: Record<Language, Record<string, string>> = {
  ja: { 'Usage:': '使い方:', 'Options:': 'オプション:', 'Commands:': 'コマンド:', 'Arguments:': '引数:', 'Global Options:': '共通オプション:' },
  en: {},
};

/** True when this file is what node was started with, under whatever link. */
function isMain(): boolean {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url);
}

if (isMain()) {
  let stops = 0;
  process.on('SIGINT', () => {
    stops += 1;
    if (stops > 1) process.exit(4);
  });
  // A closed pipe (`| head`) is the reader's choice, not an error.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const ask = async (question: string): Promise<string | null> => {
    if (!process.stdin.isTTY) return null;
    const { createInterface } = await import('node:readline/promises');
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    const answer = await lines.question(question);
    lines.close();
    return answer;
  };
  process.exitCode = await run(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    isTTY: process.stderr.isTTY === true,
    ask,
    stopped: () => stops > 0,
  });
}
