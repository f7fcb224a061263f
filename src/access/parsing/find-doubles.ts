import { pointAt } from './point-at.ts';
import type { Report } from './reader.ts';

interface Level {
  readonly keys: Set<string> | null;
  readonly pointer: string;
  /** Member or element the scan is in. */
  member: string | number;
  /** In an object: the next string is a member's name. */
  name: boolean;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|-?\d[\d.eE+-]*/gy;
const space = /[^"{}[\],:\-\d]*/gy;

/** Numbers that JSON.parse would round or rewrite: their own text is what AWS compares. */
function isRewritten(text: string): boolean {
  return String(Number(text)) !== text;
}

function open(levels: Level[], keys: Set<string> | null): void {
  const above = levels[levels.length - 1];
  const pointer = above === undefined ? '' : pointAt(above.pointer, above.member);
  levels.push({ keys, pointer, member: 0, name: keys !== null });
}

function readName(level: Level, keys: Set<string>, text: string, report: Report): void {
  const name = JSON.parse(text) as string;
  if (keys.has(name)) report('DUPLICATE', pointAt(level.pointer, name), name);
  keys.add(name);
  level.member = name;
  level.name = false;
}

/** Reports what JSON.parse drops in silence from a valid JSON text: members named twice, and numbers it cannot keep as written. */
export function findDoubles(json: string, report: Report): void {
  const levels: Level[] = [];
  for (let at = 0; at < json.length; ) {
    space.lastIndex = at;
    space.exec(json);
    token.lastIndex = space.lastIndex;
    const text = token.exec(json)?.[0];
    if (text === undefined) return;
    at = token.lastIndex;
    const level = levels[levels.length - 1];
    if (text === '{') open(levels, new Set());
    else if (text === '[') open(levels, null);
    else if (text === '}' || text === ']') levels.pop();
    else if (level === undefined) continue;
    else if (text === ',') {
      if (level.keys === null) level.member = (level.member as number) + 1;
      else level.name = true;
    } else if (text.startsWith('"')) {
      if (level.name && level.keys !== null) readName(level, level.keys, text, report);
    } else if (text !== ':' && isRewritten(text)) report('NUMBER', pointAt(level.pointer, level.member), text);
  }
}
