import type { helpWords } from '../text/help-words.ts';

/** Key of a sentence of the help. */
type HelpKey = keyof typeof helpWords;

/** One command as `--help`, its page in `docs/commands` and the parser know it. */
export interface CommandEntry {
  readonly name: string;
  /** Arguments as commander reads them: `<row>` required, `[folder]` optional. */
  readonly arguments: string;
  readonly words: HelpKey;
  readonly options: readonly { readonly flags: string; readonly words: HelpKey }[];
  /** Command lines that a test really runs. */
  readonly examples: readonly string[];
}

/** The commands in the order of the work, with their options and examples. */
export const commandTable = [
  {
    name: 'init',
    arguments: '[folder]',
    words: 'init',
    options: [
      { flags: '--id <id>', words: 'initId' },
      { flags: '--requester <name>', words: 'initRequester' },
      { flags: '--auditee <name>', words: 'initAuditee' },
      { flags: '--type <type>', words: 'initType' },
      { flags: '--period <period>', words: 'initPeriod' },
      { flags: '--accounts <accounts>', words: 'initAccounts' },
    ],
    examples: ['akashi init ./keiyaku-2026', 'akashi init ./jiko --type readiness --id JIKO-2026-01'],
  },
  {
    name: 'status',
    arguments: '',
    words: 'status',
    options: [],
    examples: ['akashi', 'akashi -e ./keiyaku-2026'],
  },
  {
    name: 'plan',
    arguments: '',
    words: 'plan',
    options: [],
    examples: ['akashi plan -e ./keiyaku-2026', 'akashi plan -e ./keiyaku-2026 --json'],
  },
  {
    name: 'precheck',
    arguments: '<kind> [folder]',
    words: 'precheck',
    options: [{ flags: '--profile <name>', words: 'profile' }],
    examples: ['akashi precheck permissions ./keiyaku-2026', 'akashi precheck permissions -e ./keiyaku-2026 --json'],
  },
  {
    name: 'collect',
    arguments: '',
    words: 'collect',
    options: [
      { flags: '--profile <name>', words: 'profile' },
      { flags: '--again', words: 'collectAgain' },
    ],
    examples: [
      'akashi collect -e ./keiyaku-2026',
      'akashi collect -e ./keiyaku-2026 --profile audit',
      'akashi collect -e ./keiyaku-2026 --again',
    ],
  },
  {
    name: 'import',
    arguments: '<kind> <folder>',
    words: 'import',
    options: [
      { flags: '--account <id>', words: 'importAccount' },
      { flags: '--exported-at <instant>', words: 'importAt' },
    ],
    examples: [
      'akashi import exports ./received/aws-cli -e ./keiyaku-2026',
      'akashi import exports ./received/aws-cli --exported-at 2026-04-10T09:00:00+09:00 -e ./keiyaku-2026',
      'akashi import evidence ./keiyaku-2026-part2 -e ./keiyaku-2026',
    ],
  },
  {
    name: 'matrix',
    arguments: '<action> [folder]',
    words: 'matrix',
    options: [{ flags: '--signed <file>', words: 'matrixSigned' }],
    examples: [
      'akashi matrix propose ./keiyaku-2026',
      'akashi matrix confirm ./keiyaku-2026',
      'akashi matrix confirm ./keiyaku-2026 --signed ./received/対応付け確認書.xlsx',
    ],
  },
  {
    name: 'evaluate',
    arguments: '',
    words: 'evaluate',
    options: [],
    examples: ['akashi evaluate -e ./keiyaku-2026', 'akashi evaluate -e ./keiyaku-2026 --json'],
  },
  {
    name: 'report',
    arguments: '',
    words: 'report',
    options: [],
    examples: ['akashi report -e ./keiyaku-2026', 'akashi report -e ./keiyaku-2026 --lang en'],
  },
  { name: 'verify', arguments: '', words: 'verify', options: [], examples: ['akashi verify -e ./keiyaku-2026'] },
  {
    name: 'explain',
    arguments: '<row>',
    words: 'explain',
    options: [],
    examples: ['akashi explain R-0123456789ab -e ./keiyaku-2026'],
  },
  {
    name: 'access',
    arguments: '<action> [folder] [principal] [resource]',
    words: 'access',
    options: [
      { flags: '--principal <name>', words: 'accessPrincipal' },
      { flags: '--action <action>', words: 'accessAction' },
      { flags: '--resource <arn>', words: 'accessResource' },
      { flags: '--context <key=value...>', words: 'accessContext' },
      { flags: '--assume-absent', words: 'accessAbsent' },
      { flags: '--policies <file>', words: 'accessPolicies' },
    ],
    examples: [
      'akashi access can ./keiyaku-2026 --principal hanako --action s3:GetObject --resource arn:aws:s3:::example-tokyo/juchu.csv',
      'akashi access can --policies ./cases.yaml',
      'akashi access who-can ./keiyaku-2026 --action s3:GetObject --resource arn:aws:s3:::example-tokyo/juchu.csv --json',
      'akashi access explain ./keiyaku-2026 hanako',
      'akashi access explain ./keiyaku-2026 hanako arn:aws:s3:::example-tokyo',
      'akashi access explain ./keiyaku-2026 R-0123456789ab',
    ],
  },
  {
    name: 'network',
    arguments: '<action> [folder]',
    words: 'network',
    options: [
      { flags: '--from <end>', words: 'networkFrom' },
      { flags: '--to <end>', words: 'networkTo' },
      { flags: '--port <ports...>', words: 'networkPort' },
    ],
    examples: [
      'akashi network reach ./keiyaku-2026 --from internet --to 10.0.1.5',
      'akashi network reach ./keiyaku-2026 --from eni-0a1b2c3d4e5f60718 --to internet --port 443/tcp 53/udp',
      'akashi network reach ./keiyaku-2026 --from internet --to 10.0.1.5 --port 22 --json',
    ],
  },
  {
    name: 'permissions',
    arguments: '',
    words: 'permissions',
    options: [
      { flags: '--supplement', words: 'supplement' },
      { flags: '--format <format>', words: 'permissionsFormat' },
    ],
    examples: [
      'akashi permissions > akashi-policy.json',
      'akashi permissions --supplement',
      'akashi permissions --format cloudformation > akashi-role.json',
      'akashi permissions --format stackset > akashi-stackset.json',
    ],
  },
  { name: 'demo', arguments: '[folder]', words: 'demo', options: [], examples: ['akashi demo'] },
] as const satisfies readonly CommandEntry[];

/** The name of a command. */
export type CommandName = (typeof commandTable)[number]['name'];
