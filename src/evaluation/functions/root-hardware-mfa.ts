import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { rootMfa } from './root-mfa.ts';

/** Root uses only hardware MFA or passkeys: MFA is on and no virtual device belongs to root (Security Hub IAM.6). */
export const rootHardwareMfa: CheckFunction = {
  name: 'root-hardware-mfa',
  rests: [...rootMfa.rests, 'rootVirtualMfaDevices'],
  compare(fact, parameter, context) {
    const base = rootMfa.compare(fact, parameter, context);
    if (base.result !== 'MATCH' || base.found !== 'mfa-enabled') return base;
    const devices = seenValue(fact, 'rootVirtualMfaDevices');
    if (Array.isArray(devices) && devices.length > 0) return { result: 'MISMATCH', reason: 'VALUE', found: devices };
    return { result: 'MATCH', reason: 'EQUAL', found: 'hardware-or-passkey' };
  },
};
