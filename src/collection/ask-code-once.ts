import type { AwsKeys } from './assume-role.ts';
import { passingFault } from './passing-fault.ts';

/** Gives the code of a device; asks the operator for it. */
export type CodeOf = (serial: string) => Promise<string>;

/**
 * Lets the operator be asked for one code per set of keys: a passing fault tries again with the same code,
 * and after a refusal nobody is asked a hundred times more.
 */
export function askCodeOnce(
  provide: (codeOf: CodeOf) => Promise<AwsKeys>,
  ask: CodeOf | undefined,
): () => Promise<AwsKeys> {
  let code: Promise<string> | null = null;
  let refused: { readonly cause: unknown } | null = null;
  const codeOf: CodeOf = (serial) => {
    code ??= askCode(serial, ask);
    return code;
  };
  return async () => {
    if (refused !== null) throw refused.cause;
    try {
      const keys = await provide(codeOf);
      // A code is good for one session; the next one asks anew.
      code = null;
      return keys;
    } catch (cause) {
      if (code !== null && !passingFault(cause)) refused = { cause };
      throw cause;
    }
  };
}

async function askCode(serial: string, ask: CodeOf | undefined): Promise<string> {
  const given = (await ask?.(serial))?.trim() ?? '';
  if (given !== '') return given;
  throw Object.assign(new Error(`${serial}: no MFA code`), { name: 'CredentialsProviderError' });
}
