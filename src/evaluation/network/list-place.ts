import type { UnreadPart } from '../../network/unread-part.ts';

/** Account and region of a whole list that was not read; nulls where the part is a single thing or an account. */
export function listPlace({ of }: Pick<UnreadPart, 'of'>): {
  readonly account: string | null;
  readonly region: string | null;
} {
  const [account, region, ...more] = of.split(' ');
  if (account === undefined || !/^\d{12}$/.test(account) || more.length > 0) return { account: null, region: null };
  return { account, region: region ?? null };
}
