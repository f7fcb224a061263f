import { existsSync, readdirSync } from 'node:fs';
import type { SourceFile } from './read-sources.ts';

/** Commands, their pages in `docs/commands` and their lines in `cli.ts`, compared; one line for each that is missing. */
export function commandProblems(sources: readonly SourceFile[]): readonly string[] {
  const cli = sources.find(({ path }) => path === 'src/cli.ts');
  const imported = new Set(cli?.imports.map(({ from }) => from.replace('./', 'src/')));
  const commands = sources.filter(
    ({ floor, exports }) => floor === 'commands' && exports.some(({ kind, name }) => kind === 'value' && /^run[A-Z]/.test(name)),
  );
  const names = commands.map(({ path }) => path.slice('src/commands/'.length, -3));
  const pages = existsSync('docs/commands') ? readdirSync('docs/commands').filter((file) => file.endsWith('.md')) : [];
  return [
    ...(cli === undefined ? ['src/cli.ts: there is no such file; it exports run(argv, io)'] : []),
    ...names
      .filter((name) => !pages.includes(`${name}.md`))
      .map((name) => `docs/commands/${name}.md: there is no such page for src/commands/${name}.ts`),
    ...names
      .filter((name) => cli !== undefined && !imported.has(`src/commands/${name}.ts`))
      .map((name) => `src/cli.ts: import './commands/${name}.ts' and register the command`),
    ...pages
      .filter((page) => !names.includes(page.slice(0, -3)))
      .map((page) => `docs/commands/${page}: there is no src/commands/${page.slice(0, -3)}.ts that exports a run… function`),
  ];
}
