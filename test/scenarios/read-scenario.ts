import { readFileSync } from 'node:fs';

/** What one of the two streams must say: a whole block, or fragments. */
export interface Said {
  readonly stream: 'stdout' | 'stderr';
  /** `is` the whole text, `has` each line somewhere, `lacks` each line nowhere, `json` one JSON value. */
  readonly how: 'is' | 'has' | 'lacks' | 'json';
  readonly text: string;
}

/** What is done to the folder before a command line. */
export type Preparation =
  | { readonly kind: 'copy'; readonly fixture: string; readonly path: string }
  /** Points to a folder of the repository that is only read. */
  | { readonly kind: 'link'; readonly from: string; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'replace'; readonly path: string; readonly old: string; readonly text: string }
  /** Turns one bit of the middle byte of a file. */
  | { readonly kind: 'flip'; readonly path: string };

/** One command line and what must come of it. */
export interface Step {
  readonly before: readonly Preparation[];
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

/** Reads one `before …` line; null where it is none. */
function readPreparation(line: string): Preparation | null {
  const [, fixture, to] = /^before copy (\S+) to (\S+)$/.exec(line) ?? [];
  const [, linked, at] = /^before link (\S+) to (\S+)$/.exec(line) ?? [];
  const [, written] = /^before write (\S+)$/.exec(line) ?? [];
  const [, changed, old, text] = /^before replace (\S+): (.+) => (.*)$/.exec(line) ?? [];
  const [, flipped] = /^before flip (\S+)$/.exec(line) ?? [];
  if (fixture !== undefined && to !== undefined) return { kind: 'copy', fixture, path: to };
  if (linked !== undefined && at !== undefined) return { kind: 'link', from: linked, path: at };
  if (written !== undefined) return { kind: 'write', path: written, text: '' };
  if (changed !== undefined && old !== undefined && text !== undefined)
    return { kind: 'replace', path: changed, old, text };
  return flipped === undefined ? null : { kind: 'flip', path: flipped };
}

interface Draft extends Omit<Step, 'code' | 'said' | 'files' | 'noFiles'> {
  code: number;
  said: { stream: Said['stream']; how: Said['how']; lines: string[] }[];
  files: string[];
  noFiles: string[];
}

/**
 * Reads a `.scenario` file: a title; `$ akashi …`; `exit N` (0 when left out); `stdout is|has|lacks` and `stderr …`, each
 * followed by indented lines; `stdout json`; `file PATH` and `no file PATH`; ahead of a command line `before copy FIXTURE to PATH`,
 * `before link FOLDER to PATH`, `before write PATH` with indented lines, `before replace PATH: OLD => NEW`, `before flip PATH`. Lines that begin with `#` are for
 * the reader.
 */
export function readScenario(file: string): Scenario {
  const [title = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const drafts: Draft[] = [];
  let before: Preparation[] = [];
  lines.forEach((line, index) => {
    const at = `${file}:${index + 2}`;
    const step = drafts.at(-1);
    const [, command] = /^\$ akashi(.*)$/.exec(line) ?? [];
    const [, code] = /^exit (\d+)$/.exec(line) ?? [];
    const [, stream, how] = /^(stdout|stderr) (is|has|lacks|json)$/.exec(line) ?? [];
    const [, no, path] = /^(no )?file (.+)$/.exec(line) ?? [];
    const preparation = readPreparation(line);
    const written = before.at(-1);
    if (line.startsWith('#')) return;
    if (preparation !== null) {
      before.push(preparation);
      return;
    }
    if (written?.kind === 'write' && line.startsWith('  ')) {
      before[before.length - 1] = { ...written, text: `${written.text}${line.slice(2)}\n` };
      return;
    }
    if (command !== undefined) {
      drafts.push({ before, line: index + 2, argv: splitWords(command), code: 0, said: [], files: [], noFiles: [] });
      before = [];
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
