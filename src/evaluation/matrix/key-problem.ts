import type { Closed } from '../../access/closed.ts';
import type { Decision } from '../../access/decision.ts';
import type { AccessInput } from './access-input.ts';
import type { Asker } from './asker.ts';
import type { ColumnAsk } from './column-asks.ts';

/** Services that decrypt content with the caller's own right to the key (AWS KMS Developer Guide, kms:ViaService). */
const callersKey = new Set(['s3', 'secretsmanager', 'ssm', 'sqs', 'dynamodb', 'kinesis']);

/** Content that cannot be read for want of the key. */
export interface LockedContent {
  readonly key: string;
  readonly decision: Decision;
}

/** What keeps somebody from decrypting the content of an object with its present key; null where nothing does (cases ). */
export function keyProblem(asker: Asker, { known }: ColumnAsk, { engine }: AccessInput): LockedContent | Closed | null {
  if (known === null || known.key === null || !callersKey.has(known.service)) return null;
  if (typeof known.key !== 'string') return known.key;
  const region = known.key.split(':')[3] ?? '';
  const decision = engine.decide({
    principal: asker.ask,
    action: 'kms:Decrypt',
    resource: known.key,
    resourceAccount: null,
    context: { ...asker.context, 'kms:viaservice': [`${known.service}.${region}.amazonaws.com`] },
    others: 'unknown',
  });
  if (decision.result !== 'denied') return null;
  const [unread] = decision.closed;
  return unread ?? { key: known.key, decision };
}
