import { readFileSync } from 'node:fs';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { AkashiError } from '../text/akashi-error.ts';
import { nestsTooDeep } from './nests-too-deep.ts';

/** A YAML file as plain values, and where each of them stands. */
export interface YamlFile {
  readonly value: unknown;
  /** The file as it lies on the disk. */
  readonly text: string;
  /** From where to where the value at this place stands in `text`; null where there is none. */
  rangeOf(path: readonly PropertyKey[]): readonly [from: number, to: number] | null;
  /** `engagement.yaml:12:5` of a value, or of the nearest one above it that exists. */
  locate(path: readonly PropertyKey[]): string;
}

/** More references than this are an attack (alias bomb), not a document. */
const maxAliasCount = 100;

/** Reads one YAML file; what is wrong is said with line and column. The client can edit such files: nothing in them runs. */
export function readYaml(path: string, name: string = path): YamlFile {
  const text = readText(path, name);
  if (nestsTooDeep(text)) throw new AkashiError('YAML_TOO_COMPLEX', { file: name });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const [problem] = document.errors;
  if (problem) {
    throw new AkashiError('YAML_SYNTAX', { at: at(problem.pos[0]), seen: problem.message.split('\n')[0] });
  }
  return {
    value: toValue(document, name, at),
    text,
    rangeOf(wanted) {
      const node = document.getIn(wanted, true) as { range?: [number, number, number] } | undefined;
      if (!node?.range) return null;
      const [from, to] = node.range;
      return [from, from + text.slice(from, to).trimEnd().length];
    },
    locate(wanted) {
      for (let length = wanted.length; length > 0; length -= 1) {
        const node = document.getIn(wanted.slice(0, length), true) as { range?: [number, number, number] } | undefined;
        if (node?.range) return at(node.range[0]);
      }
      return `${name}:1:1`;
    },
  };
}

function readText(path: string, name: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new AkashiError('FILE_UNREADABLE', { file: name, seen: (cause as NodeJS.ErrnoException).code }, { cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AkashiError('FILE_NOT_UTF8', { file: name }, { cause });
  }
}

function toValue(document: Document, name: string, at: (offset: number) => string): unknown {
  try {
    return document.toJS({ maxAliasCount });
  } catch (cause) {
    visit(document, {
      Alias(_, alias) {
        if (alias.resolve(document)) return;
        throw new AkashiError('YAML_SYNTAX', { at: at(alias.range?.[0] ?? 0), seen: `*${alias.source}` }, { cause });
      },
    });
    throw new AkashiError('YAML_TOO_COMPLEX', { file: name }, { cause });
  }
}
