import type { CommanderError } from 'commander';
import { AkashiError, type ErrorCode } from '../text/akashi-error.ts';

/** What commander calls a wrong command line, and what akashi calls it. */
const codes: Readonly<Record<string, ErrorCode>> = {
  'commander.unknownCommand': 'COMMAND_UNKNOWN',
  'commander.unknownOption': 'OPTION_UNKNOWN',
  'commander.missingArgument': 'ARGUMENT_MISSING',
  'commander.optionMissingArgument': 'OPTION_VALUE_MISSING',
  'commander.excessArguments': 'ARGUMENTS_TOO_MANY',
  'commander.invalidArgument': 'OPTION_VALUE_INVALID',
};

/** Says what is wrong with a command line in akashi's own words; null where commander only showed the help. */
export function usageError(error: CommanderError): AkashiError | null {
  if (error.exitCode === 0) return null;
  const [seen = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const near = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(error.message)?.[1];
  const known = /Allowed choices are (.+)\.$/.exec(error.message)?.[1];
  const code = codes[error.code] ?? 'USAGE';
  return new AkashiError(code, {
    seen: code === 'USAGE' ? error.message : seen,
    second,
    known,
    near: near === undefined ? '' : ` → ${near}`,
  });
}
