/** The partition is named by its regions (AWS: aws, aws-cn, aws-us-gov). */
export function partitionOf(regions: readonly string[]): string {
  const [first] = regions;
  if (first?.startsWith('cn-')) return 'aws-cn';
  return first?.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
