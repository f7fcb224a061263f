import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type CommandEntry, commandTable } from '../../src/commands/command-table.ts';
import type { SourceFile } from './read-sources.ts';

/** Options and examples of the table that the command's page does not show. */
function unshown({ name, options, examples }: CommandEntry): readonly string[] {
  const page = `docs/commands/${name}.md`;
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  return [...options.map(({ flags }) => `- \`${flags}\`: `), ...examples]
    .filter((line) => text !== '' && !text.includes(`\n${line}`))
    .map((line) => `${page}: add the line "${line}"`);
}

/** Commands, their pages in `docs/commands`, the table and `cli.ts`, compared; one line for each that is missing. */
export function commandProblems(sources: readonly SourceFile[]): readonly string[] {
  const cli = sources.find(({ path }) => path === 'src/cli.ts');
  const imported = new Set(cli?.imports.map(({ from }) => from.replace('./', 'src/')));
  const commands = sources.filter(
    ({ floor, exports }) =>
      floor === 'commands' && exports.some(({ kind, name }) => kind === 'value' && /^run[A-Z]/.test(name)),
  );
  const names = commands.map(({ path }) => path.slice('src/commands/'.length, -3));
  const table = new Set<string>(commandTable.map(({ name }) => name));
  const pages = existsSync('docs/commands') ? readdirSync('docs/commands').filter((file) => file.endsWith('.md')) : [];
  return [
    ...names
      .filter((name) => !pages.includes(`${name}.md`))
      .map((name) => `docs/commands/${name}.md: there is no such page for src/commands/${name}.ts`),
    ...names
      .filter((name) => !imported.has(`src/commands/${name}.ts`))
      .map((name) => `src/cli.ts: add a line that imports './commands/${name}.ts' and runs it`),
    ...names
      .filter((name) => !table.has(name))
      .map((name) => `src/commands/command-table.ts: add an entry { name: '${name}', … }`),
    ...[...table, ...pages.map((page) => page.slice(0, -3))]
      .filter((name) => !names.includes(name))
      .map(
        (name) =>
          `src/commands/${name}.ts: there is no such file that exports a run… function, but a table or page names it`,
      ),
    ...commandTable.flatMap(unshown),
  ];
}
