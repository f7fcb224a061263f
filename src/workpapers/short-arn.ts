/** An ARN in few signs: `role/Viewer（111122223333）`, without the account and the region that are spoken of; what is no ARN stays as it is. */
export function shortArn(arn: string, spokenOf = '', here = ''): string {
  const [start, , service = '', region = '', account = '', ...rest] = arn.split(':');
  if (start !== 'arn' || rest.length === 0) return arn;
  // The path of a role of Identity Center is the same for all of them.
  const name = rest.join(':').replace(/^role\/aws-reserved\/sso\.amazonaws\.com\/(?:[a-z0-9-]+\/)?/, 'role/');
  const place = [account === spokenOf ? '' : account, region === here ? '' : region]
    .filter((part) => part !== '' && part !== '*')
    .join(' ');
  const thing = service === 'iam' ? name : `${service}:${name}`;
  return place === '' ? thing : `${thing}（${place}）`;
}
