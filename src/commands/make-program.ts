import { type Argument, Command, Option } from 'commander';
import { AkashiError } from '../text/akashi-error.ts';
import { helpTitles } from '../text/help-titles.ts';
import { helpWords } from '../text/help-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { type CommandEntry, type CommandName, commandTable } from './command-table.ts';
import { terminalWidth } from './terminal-width.ts';
import { wrapWords } from './wrap-words.ts';

/** One command line, read. */
export interface Call {
  readonly command: CommandName | 'version';
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | true | undefined>>;
  /** Options every command understands. */
  readonly engagement: string;
  readonly lang: Language;
  readonly json: boolean;
}

/** Makes the reader of command lines from the table; `-e`, `--lang` and `--json` may stand anywhere on the line. */
export function makeProgram(
  language: Language,
  print: (text: string) => void,
  take: (call: Call) => Promise<void>,
): Command {
  const words = (key: keyof typeof helpWords): string => say(helpWords[key], language);
  const program = new Command('akashi');
  const call = async (command: CommandName, sub: Command): Promise<void> => {
    const { engagement, lang, json, version } = program.opts<{
      engagement: string;
      lang: Language;
      json?: true;
      version?: true;
    }>();
    const options = sub === program ? {} : sub.opts<Record<string, string | true>>();
    await take({
      command: version ? 'version' : command,
      arguments: sub.processedArgs.filter(isText),
      options,
      engagement,
      lang,
      json: json === true,
    });
  };
  program
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => helpTitles[title]?.[language] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (sub) => `${sub.name()} ${sub.registeredArguments.map(shown).join(' ')}`.trim(),
      displayWidth: terminalWidth,
      boxWrap: wrapWords,
      showGlobalOptions: true,
    })
    .description(words('akashi'))
    .usage(words('usage'))
    .helpOption('-h, --help', words('help'))
    .helpCommand(false)
    .addOption(new Option('-e, --engagement <folder>', words('engagement')).default('.'))
    .addOption(new Option('--lang <language>', words('lang')).choices(['ja', 'en']).default('ja'))
    .option('--json', words('json'))
    .option('--version', words('version'))
    .allowExcessArguments()
    .action(async () => {
      const [seen] = program.args;
      if (seen !== undefined)
        throw new AkashiError('COMMAND_UNKNOWN', { seen, known: commandTable.map(({ name }) => name).join(', ') });
      await call('status', program);
    });
  for (const entry of commandTable)
    addCommand(program, entry, words).action((...given) => call(entry.name, given.at(-1) as Command));
  return program;
}

function addCommand(program: Command, entry: CommandEntry, words: (key: keyof typeof helpWords) => string): Command {
  const command = program
    .command(`${entry.name} ${entry.arguments}`.trim())
    .description(words(entry.words))
    .helpOption('-h, --help', words('help'))
    .usage(`${words('usageOptions')} ${entry.arguments}`.trim())
    .allowExcessArguments(false)
    .addHelpText('after', `\n${words('examples')}\n${entry.examples.map((example) => `  ${example}`).join('\n')}`);
  for (const { flags, words: key } of entry.options) command.option(flags, words(key));
  return command;
}

function shown(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
