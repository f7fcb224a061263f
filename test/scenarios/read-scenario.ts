import { readFileSync } from 'node:fs';

/** What one of the two streams must say: a whole block, or fragments. */
export interface Said {
  readonly stream: 'stdout' | 'stderr';
  /** `is` the whole text, `has` each line somewhere, `lacks` each line nowhere. */
  readonly how: 'is' | 'has' | 'lacks';
  readonly text: string;
}

/** One command line and what must come of it. */
export interface Step {
  readonly line: number;
  readonly argv: readonly string[];
  readonly code: number;
  readonly said: readonly Said[];
  readonly files: readonly string[];
  readonly noFiles: readonly string[];
}

/** One scenario: a title and its steps, which share a fresh folder. */
export interface Scenario {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** Words of a command line; quotes hold a word together. */
function splitWords(text: string): readonly string[] {
  return [...text.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}

interface Draft extends Omit<Step, 'code' | 'said' | 'files' | 'noFiles'> {
  code: number;
  said: { stream: Said['stream']; how: Said['how']; lines: string[] }[];
  files: string[];
  noFiles: string[];
}

/**
 * Reads a `.scenario` file: a title; `$ akashi …`; `exit N` (0 when left out); `stdout is|has|lacks` and `stderr …`, each
 * followed by indented lines; `file PATH` and `no file PATH`. Lines that begin with `#` are for the reader.
 */
export function readScenario(file: string): Scenario {
  const [title = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const drafts: Draft[] = [];
  lines.forEach((line, index) => {
    const at = `${file}:${index + 2}`;
    const step = drafts.at(-1);
    const [, command] = /^\$ akashi(.*)$/.exec(line) ?? [];
    const [, code] = /^exit (\d+)$/.exec(line) ?? [];
    const [, stream, how] = /^(stdout|stderr) (is|has|lacks)$/.exec(line) ?? [];
    const [, no, path] = /^(no )?file (.+)$/.exec(line) ?? [];
    if (line.startsWith('#')) return;
    if (command !== undefined) {
      drafts.push({ line: index + 2, argv: splitWords(command), code: 0, said: [], files: [], noFiles: [] });
    } else if (step === undefined) {
      if (line.trim() !== '') throw new Error(`${at}: the first line after the title must be "$ akashi …"`);
    } else if (code !== undefined) step.code = Number(code);
    else if (stream !== undefined) {
      step.said.push({ stream: stream as Said['stream'], how: how as Said['how'], lines: [] });
    } else if (path !== undefined) (no === undefined ? step.files : step.noFiles).push(path);
    else if (line.startsWith('  ') || line.trim() === '') step.said.at(-1)?.lines.push(line.slice(2));
    else throw new Error(`${at}: cannot be read: ${line}`);
  });
  const steps = drafts.map((draft) => ({
    ...draft,
    said: draft.said.map(({ stream, how, lines: said }) => ({ stream, how, text: said.join('\n').trimEnd() })),
  }));
  return { title, steps };
}
