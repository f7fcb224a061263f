import type { Io } from '../../src/commands/io.ts';

/** A command's outside world in which nobody watches and the clock stands where the sample was settled. */
export const silentIo: Io = {
  cwd: '.',
  env: {},
  interactive: false,
  ask: async () => null,
  print: () => {},
  tell: () => {},
  progress: () => {},
  now: () => new Date('2026-04-10T01:10:00.000Z'),
  wait: async () => {},
  stopped: () => false,
  language: 'ja',
  json: false,
};
