import type { Fact } from '../../facts/fact.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Unread, Value } from '../../facts/value.ts';
import type { Closed } from '../closed.ts';
import { closedPart } from './closed-part.ts';
import type { GatheredPlace } from './gathered-place.ts';

function unreadAliases({ attributes: { aliases } }: Fact): Unread | null {
  return aliases?.state === 'unread' ? aliases : null;
}

/** The KMS keys of all accounts, found by ARN, id or alias as services name them. */
export class KeyIndex {
  readonly #arns = new Map<string, string>();
  readonly #ofAws = new Set<string>();
  readonly #unread = new Map<string, Parameters<typeof closedPart>[2]>();

  /** Takes in the keys of one account and region. */
  add(place: GatheredPlace): void {
    const { account } = place;
    const { region } = place.place;
    const keys = place.population('kms-key');
    const unread = keys.complete ? keys.facts.map(unreadAliases).find((one) => one !== null) : keys;
    if (unread !== undefined && unread !== null) this.#unread.set(`${account} ${region}`, unread);
    for (const fact of keys.facts) {
      const id = seenValue(fact, 'keyId');
      const names = [fact.id, `${account} ${region} ${String(id)}`];
      const aliases = readTexts(seenValue(fact, 'aliases'), '$');
      for (const alias of aliases) names.push(`${account} ${region} ${alias}`);
      for (const name of names) this.#arns.set(name, fact.id);
      if (seenValue(fact, 'manager') === 'AWS') this.#ofAws.add(fact.id);
    }
  }

  /** ARN of the customer's key; null where the service's own key is used, as named where the key is nobody's here. */
  resolve(value: Value, of: string, account: string, region: string): string | null | Closed {
    if (value.state === 'absent') return null;
    if (value.state === 'unread') return closedPart('key', of, value);
    const name = String(value.value);
    const short = name.replace(/^arn:[^:]+:kms:[^:]*:\d*:(?=alias\/)/, '');
    if (/^alias\/aws\//.test(short) || name === '' || name === 'AWS_OWNED_KMS_KEY') return null;
    const [, there, owner] = /^arn:[^:]+:kms:([^:]*):(\d+):/.exec(name) ?? [];
    const local = `${owner ?? account} ${there ?? region} ${short.replace(/^arn:.*:key\//, '')}`;
    const arn = this.#arns.get(name) ?? this.#arns.get(local);
    if (arn === undefined) {
      const unread = this.#unread.get(`${owner ?? account} ${there ?? region}`);
      if (unread !== undefined) return closedPart('key', of, unread);
      const id = short.replace(/^arn:.*:key\//, '');
      const kind = id.startsWith('alias/') ? id : `key/${id}`;
      return `arn:${of.split(':')[1] ?? 'aws'}:kms:${there ?? region}:${owner ?? account}:${kind}`;
    }
    return this.#ofAws.has(arn) ? null : arn;
  }
}
