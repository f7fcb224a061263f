import { createHash } from 'node:crypto';
import type { Question } from '../../src/evidence/question.ts';
import type { Company, Placed, SampleAccount } from './company.ts';

/** An error the fictional service answers with. */
export interface Refusal {
  readonly refused: string;
  readonly message: string;
}

/** One question to the fictional company, with what the answers look up again and again. */
export class Ask {
  readonly company: Company;
  readonly question: Question;
  /** Token of a further page; null on the first. */
  readonly token: unknown;

  constructor(company: Company, question: Question, token: unknown) {
    this.company = company;
    this.question = question;
    this.token = token;
  }

  get account(): string {
    return this.question.account;
  }

  /** The region that answers; what is asked once per account is answered in us-east-1. */
  get region(): string {
    return this.question.region === 'global' ? 'us-east-1' : this.question.region;
  }

  get owner(): SampleAccount {
    return this.company.accounts.find(({ id }) => id === this.account) as SampleAccount;
  }

  /** `本番/東京`, or `本番` for what is asked once per account. */
  get place(): string {
    if (this.question.region === 'global') return this.owner.name;
    const region = Object.entries(this.company.regions).find(([, id]) => id === this.question.region)?.[0];
    return `${this.owner.name}/${region}`;
  }

  /** What stands in the place that is asked. */
  here<T extends Placed>(list: readonly T[]): T[] {
    return list.filter((thing) => thing.in === this.place);
  }

  /** What stands anywhere in the account. */
  mine<T extends Placed>(list: readonly T[]): T[] {
    return list.filter((thing) => thing.in.split('/')[0] === this.owner.name);
  }

  /** A member of the input as text. */
  text(member: string): string {
    return String(this.question.input[member]);
  }

  accountId(name: string): string {
    return this.company.accounts.find((account) => account.name === name)?.id as string;
  }

  arn(service: string, rest: string, region = this.region): string {
    return `arn:aws:${service}:${region}:${this.account}:${rest}`;
  }

  /** An id as AWS makes them, the same for the same name: `sg-0…`. */
  id(prefix: string, name: string): string {
    return `${prefix}-0${hex(`${prefix} ${this.account} ${this.region} ${name}`, 16)}`;
  }

  keyId(alias: string): string {
    return uuid(`key ${this.account} ${this.region} ${alias}`);
  }

  keyArn(alias: string): string {
    return this.arn('kms', `key/${this.keyId(alias)}`);
  }
}

/** Answers of one service: operation → what it says. */
export type Answers = Readonly<Record<string, (ask: Ask) => unknown>>;

export function hex(name: string, length: number): string {
  return createHash('sha256').update(name).digest('hex').slice(0, length);
}

export function uuid(name: string): string {
  const digits = hex(name, 32);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}

/** `2026-04-09 12:31` or `2026-04-09`, always UTC, as the SDK's dates are stored. */
export function when(text: string): string {
  return new Date(`${text.includes(' ') ? text.replace(' ', 'T') : `${text}T00:00`}:00Z`).toISOString();
}

export function refuse(code: string, message: string): Refusal {
  return { refused: code, message };
}

export function tags(entries: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(entries).map(([Key, Value]) => ({ Key, Value }));
}
