/** What a member's own name says about the text it holds, wherever it stands. */
export type MemberRule = 'R1' | 'R2' | 'R6' | 'R7' | 'person' | 'address';

/** Names that mean one thing in every service, spelled without signs and case as AWS, AWS Config and CloudTrail differ in both. */
const exact = new Map<string, MemberRule>([
  ...['authkey', 'authorization', 'base32stringseed', 'bgpauthkey', 'connectionstring', 'presharedkey'].map(secret),
  ...['qrcodepng', 'secretbinary', 'secretstring', 'signingsecret', 'token', 'oauthtoken', 'userdata'].map(secret),
  ['variables', 'R2'],
  ['environment', 'R2'],
  ['environmentvariables', 'R2'],
  ['runtimeenvironmentvariables', 'R2'],
  ['stagevariables', 'R2'],
  ['externalid', 'R6'],
  ['stsexternalid', 'R6'],
  ['accesskeyid', 'R7'],
  ['username', 'person'],
  ['awsusername', 'person'],
  ['serviceusername', 'person'],
  ['principalname', 'person'],
  ['sessionname', 'person'],
  ['rolesessionname', 'person'],
  ['stsrolesessionname', 'person'],
  ['sourceipaddress', 'address'],
]);

function secret(name: string): [string, MemberRule] {
  return [name, 'R1'];
}

/** Names that end like this hold a secret: `DbPassword`, `masterUserPassword`, `client_secret`, `API_KEY`. */
const secretEnd =
  /(?:password|passwd|passphrase|pwd|secret|secretkey|secretaccesskey|apikey|apitoken|accesstoken|authtoken|refreshtoken|sessiontoken|securitytoken|bearertoken|privatekey|privatekeypem|webhookurl)$/;

const known = new Map<string, MemberRule | null>();

/** The rule that the name of a member alone asks for; null for nearly every name. */
export function memberRule(name: string): MemberRule | null {
  const seen = known.get(name);
  if (seen !== undefined) return seen;
  const plain = name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  // A sign of an action or a condition (`iam:ChangePassword`) is the name of a right, not of a secret.
  const rule = exact.get(plain) ?? (!name.includes(':') && secretEnd.test(plain) ? 'R1' : null);
  // Names come from the answers: a map with a million keys must not fill the memory.
  if (known.size < 20_000) known.set(name, rule);
  return rule;
}
