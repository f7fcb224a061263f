import type { Answers } from '../ask.ts';
import { refuse } from '../refuse.ts';

const switches = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'];

/** The account's own public access block; no access points and no access grants exist. */
export const s3control: Answers = {
  GetPublicAccessBlock: ({ owner }) =>
    owner.s3Block === undefined
      ? refuse('NoSuchPublicAccessBlockConfiguration', 'The public access block configuration was not found')
      : {
          PublicAccessBlockConfiguration: Object.fromEntries(
            switches.map((name) => [name, owner.s3Block?.includes(name)]),
          ),
        },
};
