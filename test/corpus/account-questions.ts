import type { Fact } from '../../src/facts/fact.ts';
import { compareWords } from './compare-words.ts';
import { custodianKinds } from './custodian-kinds.ts';
import type { AccountQuestion } from './question.ts';
import { populationOf, read, readList } from './read-fact.ts';
import type { RecordedFacts } from './recorded-facts.ts';
import { Unanswered } from './unanswered.ts';

/** The one fact of a kind of which an account has exactly one. */
function single(kind: string, facts: RecordedFacts): Fact {
  const [fact] = populationOf(kind, facts).facts;
  if (fact === undefined) throw new Unanswered(`the recording holds no ${kind}`);
  return fact;
}

/** Member of the corpus's question about trails → whether one trail has it. */
const trailWords: Readonly<Record<string, (trail: Fact, region: string) => boolean>> = {
  'multi-region': (trail) => read(trail, 'isMultiRegion') === true,
  kms: (trail) => read(trail, 'kmsKeyId') !== null,
  'file-digest': (trail) => read(trail, 'logFileValidation') === true,
  'global-events': (trail) => read(trail, 'includesGlobalEvents') === true,
  'current-region': (trail, region) => read(trail, 'homeRegion') === region || read(trail, 'isMultiRegion') === true,
  running: (trail) => read(trail, 'isLogging') === true && read(trail, 'latestDeliveryError') === null,
  notifies: (trail) => read(trail, 'snsTopic') !== null,
  'include-management-events': (trail) => read(trail, 'managementEvents') === 'All',
};

/** Questions of the corpus about an account; `true` where the corpus counts the account as found. */
export const accountQuestions: Readonly<Record<string, AccountQuestion>> = {
  'iam-summary': (filter, facts) => {
    const attribute = ({ AccountMFAEnabled: 'accountMfaEnabled' } as Record<string, string>)[String(filter['key'])];
    if (attribute === undefined) throw new Unanswered(`no attribute ${String(filter['key'])} of account-summary`);
    return compareWords(read(single('account-summary', facts), attribute), filter);
  },
  's3-public-block': (filter, facts) => {
    const key = String(filter['key']);
    return compareWords(read(single('s3-account-block', facts), key.charAt(0).toLowerCase() + key.slice(1)), filter);
  },
  'password-policy': (filter, facts) => {
    if (filter['key'] !== 'PasswordPolicyConfigured')
      throw new Unanswered(`no attribute ${String(filter['key'])} of password-policy`);
    return compareWords(read(single('password-policy', facts), 'minimumLength') !== null, filter);
  },
  missing: (filter, facts) => {
    const { resource, filters } = filter['policy'] as { readonly resource: string; readonly filters?: unknown };
    const mapped = custodianKinds[resource.replace(/^aws\./, '')];
    if (filters !== undefined || mapped === undefined)
      throw new Unanswered('no fact for the policy inside the question missing');
    return populationOf(mapped.kind, facts).facts.length === 0;
  },
  securityhub: (filter, facts) => (read(single('security-hub', facts), 'hubArn') !== null) === filter['enabled'],
  'default-ebs-encryption': (filter, facts) => {
    const defaults = single('ebs-defaults', facts);
    const key = populationOf('kms-key', facts).facts.find((one) => one.id === read(defaults, 'defaultKmsKey'));
    const alias =
      filter['key'] === undefined || (key !== undefined && readList(key, 'aliases').includes(String(filter['key'])));
    return read(defaults, 'encryptionByDefault') === filter['state'] && alias;
  },
  'check-cloudtrail': (filter, facts) => {
    const wanted = Object.keys(filter).filter((name) => name !== 'type');
    const unknown = wanted.find((name) => trailWords[name] === undefined);
    if (unknown !== undefined) throw new Unanswered(`no attribute ${unknown} of region-trail`);
    const { facts: trails, region } = populationOf('region-trail', facts);
    return !trails.some((trail) => wanted.every((name) => trailWords[name]?.(trail, region) === true));
  },
  'check-config': (filter, facts) => {
    const recorders = populationOf('config-recorder', facts).facts.filter(
      (recorder) =>
        (filter['global-resources'] !== true || read(recorder, 'includesGlobalTypes') === true) &&
        (filter['all-resources'] !== true || read(recorder, 'allSupported') === true) &&
        (filter['running'] === false || read(recorder, 'isRecording') === true),
    );
    return recorders.length === 0;
  },
};
