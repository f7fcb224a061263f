import { foldWidth } from '../../fold-width.ts';
import { flowControls } from './flow-controls.ts';

/** Controls and names found in a text, and what is left of it. */
export interface FoundControls {
  /** Names of `flow-controls.ts`, ids, or the client's own word before 経由. */
  readonly via: readonly string[];
  /** Domain names and the like that the flow is limited to. */
  readonly names: readonly string[];
  readonly rest: string;
}

const suffix = '(?:経由|越し)?(?:のみ|だけ|限定|必須|にて|で)?';
const words = Object.entries(flowControls)
  .flatMap(([name, own]) => own.map((word) => [word, name] as const))
  .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
const byWord = new Map(words);
const escaped = words.map(([word]) => word.replace(/[/*.]/g, '\\$&')).join('|');
const known = new RegExp(`(?<![a-z0-9])(${escaped})(?![a-z0-9-])${suffix}`, 'giu');
const id = new RegExp(
  `(?<![a-z0-9-])((?:arn:[\\w:/.*-]{5,200})|(?:tgw|vpn|dxvif|vpce|vpce-svc|nat|igw|vgw|eni|i|pcx|cvpn-endpoint|pl|sg)-[0-9a-f]{6,17})${suffix}`,
  'giu',
);
const passing = /([^\s,、;；/()（）\n]{1,40}?)(?:経由|越し)(?:のみ|だけ|限定|必須|にて|で|に限る)?/gu;
const domains =
  /(?:許可|指定|登録|特定)?(?:済み?の?|された)?(?:fqdn|ドメイン|url|ホスト名|サイト)(?:のみ|だけ|限定|に限る|制限)?/giu;
const domain = /(?<![\w.@-])(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?![\w-])/giu;

/** Takes the controls (`WAF経由`, `踏み台`, `tgw-…`) and domain names out of a text. */
export function findControls(text: string): FoundControls {
  const via: string[] = [];
  const names: string[] = [];
  let rest = foldWidth(text);
  if (rest.length > 2000) return { via, names, rest };
  const take = (pattern: RegExp, into: string[], name: (found: string, first: string) => string): void => {
    rest = rest.replace(pattern, (found: string, first: unknown) => {
      into.push(name(found, typeof first === 'string' ? first : ''));
      return ' ';
    });
  };
  take(id, via, (_, first) => first);
  take(domain, names, (found) => found.toLowerCase());
  take(domains, names, (found) => found.trim());
  take(known, via, (_, first) => byWord.get(first.toLowerCase()) ?? first);
  take(passing, via, (_, first) => first.trim());
  const unique = (list: readonly string[]): readonly string[] =>
    [...new Set(list)].filter((one) => one !== '').sort(byUnit);
  return { via: unique(via), names: unique(names), rest: rest.trim() };
}

function byUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
