import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/procedures/package-root.ts';
import { longestChain } from './organisation/longest-chain.ts';

/** What collecting an organisation took, and the least it could have taken. */
export interface OrganisationMeasure {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly calls: number;
  readonly lost: number;
  /** What was not answered, with its code, most frequent first. */
  readonly outcomes: readonly (readonly [string, number])[];
  /** Least time by the rates: the slowest bucket of an account and region. */
  readonly rateSeconds: number;
  readonly slowest: readonly string[];
  /** Answers that hang on each other, one after another. */
  readonly chain: number;
  readonly megabytes: number;
  readonly served: number;
  readonly unknown: number;
}

type Channel = ('ignore' | 'inherit' | 'ipc')[];
const stdio: Channel = ['ignore', 'inherit', 'inherit', 'ipc'];

/** Milliseconds the endpoint takes for an answer. */
const latency = 40;

function message<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (value) => resolve(value as T));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
}

/** Collects so many accounts in four regions, every item, with the program as it is built, from a local endpoint. */
export async function measureOrganisation(accounts: number): Promise<OrganisationMeasure> {
  const home = join(import.meta.dirname, 'organisation');
  const built = join(packageRoot, '.ci', 'bench');
  const entry = join(home, 'collect-organisation.ts');
  execFileSync(process.execPath, ['build.mjs', `--entry=${entry}`, `--out=${built}`], { cwd: packageRoot });
  const server = fork(join(home, 'serve.ts'), [String(latency)], { execArgv: ['--import', 'tsx'], stdio });
  try {
    const { port, variables } = await message<{ port: number; variables: object }>(server);
    const argv = [String(accounts), String(port), JSON.stringify(variables)];
    const collector = fork(join(built, 'cli.js'), argv, { execArgv: [], stdio });
    const measured = await message<Omit<OrganisationMeasure, 'served' | 'unknown' | 'chain'>>(collector);
    server.send('counts');
    const counts = await message<{ served: number; unknown: number }>(server);
    return { ...measured, ...counts, chain: longestChain() };
  } finally {
    server.kill();
  }
}

/** The least time a collection can take: the rates, the work of this machine, or the longest chain of answers. */
export function leastSeconds({ rateSeconds, cpuSeconds, chain }: OrganisationMeasure): number {
  return Math.max(rateSeconds, cpuSeconds, (latency / 1000) * chain);
}
