import type { MaskedCode } from './mask-code.ts';

/** One export of a source text. */
export interface Export {
  readonly line: number;
  readonly kind: 'value' | 'type' | 'default' | 'list';
  readonly name: string;
  /** The type written behind a constant's name, `''` where there is none. */
  readonly type: string;
  readonly documented: boolean;
}

const value =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\s*\*?|const|let|var|class)\s*(\w+)(?:: (\w+))?/;
const type = /^export (?:interface|type) (\w+)/;

/** Every export of a source text; each must stand at the start of a line. */
export function readExports(text: string, { skeleton }: MaskedCode): readonly Export[] {
  const lines = text.split('\n');
  return skeleton.split('\n').flatMap((line, index): Export[] => {
    if (!/^export\b/.test(line)) return [];
    const documented = /\*\/\s*$/.test(lines[index - 1] ?? '');
    const found = value.exec(line);
    if (found !== null) {
      return [{ line: index + 1, kind: 'value', name: found[1] ?? '', type: found[2] ?? '', documented }];
    }
    const name = type.exec(line)?.[1];
    if (name !== undefined) return [{ line: index + 1, kind: 'type', name, type: '', documented }];
    return [
      { line: index + 1, kind: /^export default\b/.test(line) ? 'default' : 'list', name: '', type: '', documented },
    ];
  });
}
