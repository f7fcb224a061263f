import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/procedures/package-root.ts';
import { readYaml } from '../../src/procedures/read-yaml.ts';

const folder = join(packageRoot, 'procedures');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort();
const forbidden = /合格|適合|資源|判定不能|未収集/;

/** Every text that is printed, with its path: the strings below `ja` and `en`. */
function* texts(
  value: unknown,
  path: readonly string[] = [],
): Generator<{ at: string; language: string; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  if (keys.includes('ja') || keys.includes('en')) expect(keys.sort(), path.join('.')).toEqual(['en', 'ja']);
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'ja' || key === 'en') && typeof inner === 'string') {
      yield { at: path.join('.'), language: key, text: inner };
    } else yield* texts(inner, [...path, key]);
  }
}

test.each(files)('%s: both languages at every leaf, each in its own script, none of the forbidden words', (file) => {
  for (const { at, language, text } of texts(readYaml(join(folder, file)).value)) {
    expect(text.trim(), at).not.toBe('');
    if (language === 'en') expect(text, at).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    else expect(text, at).not.toMatch(forbidden);
    if (language === 'ja') expect(text, at).not.toMatch(/脆弱性/);
  }
});
