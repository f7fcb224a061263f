/** The folders of `src` in the order of the audit: each imports only from those before it. */
export const floors = [
  'text',
  'procedures',
  'engagement',
  'evidence',
  'collectors',
  'collection',
  'facts',
  'access',
  'network',
  'logs',
  'evaluation',
  'workpapers',
  'commands',
  'cli.ts',
] as const;

/** Floors that stand before a folder and are closed to it all the same: what is collected is judged without knowing how. */
export const closedFloors: Readonly<Record<string, readonly string[]>> = {
  facts: ['collectors', 'collection'],
  access: ['collectors', 'collection'],
  network: ['collectors', 'collection'],
  logs: ['collectors', 'collection'],
  evaluation: ['collectors', 'collection'],
  workpapers: ['collectors', 'collection'],
};
