import type { Fact } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';

/** What administering means: changing who may, and making the key unusable. */
const administering = ['kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion', 'kms:DisableKey'];
/** What using means, by the usage of the key. */
const using: Readonly<Record<string, readonly string[]>> = {
  ENCRYPT_DECRYPT: ['kms:Decrypt', 'kms:GenerateDataKey'],
  SIGN_VERIFY: ['kms:Sign'],
  GENERATE_VERIFY_MAC: ['kms:GenerateMac'],
  KEY_AGREEMENT: ['kms:DeriveSharedSecret'],
};

/** The actions that administering or using a key comes to; none where nobody could read what the key is for. */
export function keyActions(purpose: 'administer' | 'use', fact: Fact): readonly string[] {
  if (purpose === 'administer') return administering;
  if (fact.attributes['usage']?.state === 'unread') return [];
  const usage = seenValue(fact, 'usage');
  // A key without the member encrypts (AWS KMS API Reference, "KeyUsage": the default); a usage nobody knows yet may be any.
  return using[usage === undefined ? 'ENCRYPT_DECRYPT' : String(usage)] ?? Object.values(using).flat();
}
