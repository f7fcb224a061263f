import { readFileSync } from 'node:fs';

/** `name version` of every package in the table of THIRD-PARTY-NOTICES.md. */
export function noticeTable(): readonly string[] {
  const text = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
  const rows = [...text.matchAll(/^\| (\S+) \| (\d\S*) \|/gm)];
  return rows.map(({ 1: name = '', 2: version = '' }) => `${name} ${version}`).sort();
}

/** `name version` of every package that an installation without development packages holds. */
export function runtimePackages(): readonly string[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string; dev?: boolean; devOptional?: boolean }>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1)} ${version}`)
    .sort();
}
