import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unreadCode } from '../../src/facts/unread-code.ts';
import { packageRoot } from '../../src/procedures/package-root.ts';
import { ledgerReasonWords } from '../../src/text/ledger-reason-words.ts';

/** The reasons a journal line may give, as its own type names them. */
const reasons = (): readonly string[] => {
  const text = readFileSync(join(packageRoot, 'src', 'evidence', 'journal-record.ts'), 'utf8');
  const comment = /\/\*\*([^*]*)\*\/\s*readonly reason: string;/.exec(text)?.[1] ?? '';
  return [...comment.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name as string);
};

test('every reason of the ledger has words, so that no sheet prints a bare code', () => {
  expect(reasons().length).toBeGreaterThan(8);
  expect(reasons().filter((reason) => reason !== 'NO_PARENT' && ledgerReasonWords[reason] === undefined)).toEqual([]);
});

test.each([
  ['REGION_DISABLED', 'REGION_DISABLED_UNKNOWN'],
  ['CREDENTIALS_EXPIRED', 'EXPIRED_TOKEN'],
  ['WRONG_ACCOUNT', 'WRONG_ACCOUNT'],
  ['UNREACHABLE', 'UNREACHABLE'],
  ['NOT_EXPORTED', 'NOT_EXPORTED'],
  ['NOT_ATTEMPTED', 'NOT_ATTEMPTED'],
])('a question not put for %s reads %s, and never as a denial', (reason, word) => {
  expect(unreadCode('not-asked', reason)).toBe(word);
});

test.each([
  ['NOT_AWS', 'UNREACHABLE'],
  ['PROXY_REFUSED', 'UNREACHABLE'],
  ['EPROTO', 'UNREACHABLE'],
  ['EHOSTUNREACH', 'UNREACHABLE'],
  ['ENETUNREACH', 'UNREACHABLE'],
  ['HPE_INVALID_CONSTANT', 'UNREACHABLE'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'UNREACHABLE'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNREACHABLE'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'UNREACHABLE'],
  ['CERT_HAS_EXPIRED', 'UNREACHABLE'],
  ['EntityTooLarge', 'API_ERROR'],
  ['TokenProviderError', 'EXPIRED_TOKEN'],
  ['WRONG_ACCOUNT', 'WRONG_ACCOUNT'],
  ['MALFORMED_BODY', 'API_ERROR'],
])('an answer that failed with %s reads %s', (code, word) => {
  expect(unreadCode('failed', code)).toBe(word);
});
