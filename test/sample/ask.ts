import type { Question } from '../../src/evidence/question.ts';
import type { Company } from './company.ts';
import type { SampleAccount } from './company-accounts.ts';
import { hex } from './hex.ts';
import type { Placed } from './placed.ts';
import { uuid } from './uuid.ts';

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

  /** The id of something that stands in another place (`本番/東京`). */
  idIn(place: string, prefix: string, name: string): string {
    const [account = '', region = ''] = place.split('/');
    return `${prefix}-0${hex(`${prefix} ${this.accountId(account)} ${this.company.regions[region]} ${name}`, 16)}`;
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
