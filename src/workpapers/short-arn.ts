/** An ARN in few signs: `role/Viewer（111122223333）`; what is no ARN stays as it is. */
export function shortArn(arn: string): string {
  const [start, , service = '', region = '', account = '', ...rest] = arn.split(':');
  if (start !== 'arn' || rest.length === 0) return arn;
  const name = rest.join(':');
  const place = [account, region].filter((part) => part !== '').join(' ');
  const thing = service === 'iam' ? name : `${service}:${name}`;
  return place === '' ? thing : `${thing}（${place}）`;
}
