import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engagementKey } from '../../src/evidence/engagement-key.ts';
import { lockStore } from '../../src/evidence/lock-store.ts';
import { scratch } from './scratch.ts';

test('the redaction key is made once, only its owner may read it, and half a key is refused', () => {
  const folder = scratch();
  const key = engagementKey(folder);
  const file = join(folder, '.akashi', 'redaction.key');
  expect(key).toHaveLength(32);
  expect(engagementKey(folder)).toEqual(key);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  for (const text of ['', readFileSync(file, 'utf8').slice(0, 20), 'x'.repeat(64)]) {
    writeFileSync(file, text);
    expect(() => engagementKey(folder)).toThrow('redaction.key');
  }
});

test('a lock of a living process is kept, one of a dead process is taken', () => {
  const folder = scratch();
  mkdirSync(join(folder, '.akashi'));
  const file = join(folder, '.akashi', 'lock');
  writeFileSync(file, String(process.ppid));
  expect(() => lockStore(folder)).toThrow(String(process.ppid));
  writeFileSync(file, '2147483646');
  const release = lockStore(folder);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  release();
  expect(() => statSync(file)).toThrow('ENOENT');
});
