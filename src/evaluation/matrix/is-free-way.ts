import type { Held } from './ways.ts';

/** Conditions that whoever asks can meet by choice, or that shut out nobody. */
const free =
  /^(aws:(securetransport|useragent|referer|requestedregion|currenttime|epochtime|tagkeys|requesttag\/.*)|s3:(tlsversion|prefix|delimiter|max-keys|versionid|authtype|signature.*|x-amz-.*)|sns:protocol|sns:endpoint)$/;

/** Whether a way to a right is open to everybody: without conditions, or only with such as anybody can meet. */
export function isFreeWay(way: readonly Held[]): boolean {
  return way.every(
    ({ clause, holds, unknown }) =>
      !unknown &&
      (free.test(clause.key.toLowerCase()) ||
        (holds && clause.base === 'ipaddress' && clause.values.some((value) => /^(0\.0\.0\.0|::)\/0$/.test(value)))),
  );
}
