import { permissions } from '../collection/permissions.ts';
import { roleTemplate } from '../collection/role-template.ts';
import { collectors } from '../collectors/collectors.ts';
import { toolIdentity } from '../procedures/tool-identity.ts';
import { AkashiError } from '../text/akashi-error.ts';
import type { Text } from '../text/language.ts';
import { permissionWords } from '../text/permission-words.ts';
import type { Io } from './io.ts';
import { stackCommands } from './stack-commands.ts';

/** Forms in which the same permissions can be had. */
const formats = ['json', 'cloudformation', 'stackset'] as const;

type Format = (typeof formats)[number];

/** `akashi permissions`: the IAM policies summed from the same declarations that are asked; notes go to stderr so that the JSON can be piped. */
export function runPermissions(options: Readonly<Record<string, string | true | undefined>>, io: Io): number {
  const format = readFormat(String(options['format'] ?? 'json'));
  const besideManaged = options['supplement'] === true;
  const made = permissions(collectors, { besideManaged });
  if (format === 'json') {
    const notes = [...made.notes, permissionWords.denyAttached];
    const documents = Object.fromEntries(made.policies.map(({ name, document }) => [name, document]));
    return tell(documents, notes, { ...made, notes, format }, [], io);
  }
  const template = roleTemplate(collectors, { besideManaged, version: toolIdentity.version });
  const how: readonly Text[] =
    format === 'stackset'
      ? [permissionWords.stackSet, permissionWords.stackSetManagement]
      : [permissionWords.template, permissionWords.templateOrganization];
  const notes = [...made.notes, ...how, permissionWords.templateLogs, permissionWords.roleArn];
  const commands = stackCommands(format);
  return tell(template, notes, { format, template, commands, notes }, commands, io);
}

function tell(shown: unknown, notes: readonly Text[], whole: unknown, commands: readonly string[], io: Io): number {
  if (io.json) {
    io.print(JSON.stringify(whole));
    return 0;
  }
  io.print(JSON.stringify(shown, null, 1));
  for (const note of notes) io.tell(note[io.language]);
  for (const command of commands) io.tell(`\n${command}`);
  return 0;
}

function readFormat(seen: string): Format {
  const format = formats.find((one) => one === seen);
  if (format === undefined)
    throw new AkashiError('OPTION_VALUE_INVALID', { seen: '--format', second: seen, known: formats.join(', ') });
  return format;
}
