/** Kinds of facts that can be given to others, and the attribute that says to whom: a list (`all` for everybody), or whether to everybody. */
export const sharedKinds: Readonly<Record<string, { readonly attribute: string; readonly tellsAccounts: boolean }>> = {
  'ebs-snapshot': { attribute: 'sharedWith', tellsAccounts: true },
  'db-snapshot': { attribute: 'sharedWith', tellsAccounts: true },
  'db-cluster-snapshot': { attribute: 'sharedWith', tellsAccounts: true },
  'machine-image': { attribute: 'public', tellsAccounts: false },
};
