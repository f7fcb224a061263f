/** What the plain numbers of a check count, where it is not simply a number of things. */
export const countedIn: Readonly<Record<string, string>> = {
  'BL-IAM-04': 'times',
  'BL-IAM-07': 'times',
  'BL-IAM-10': 'key',
};
