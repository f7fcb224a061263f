/** What a row of REC-TEN found, its holders under a name of their own: elsewhere that name counts people. */
export function tenancyMembers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('holders' in value)) return value;
  const { holders, ...rest } = value;
  return { ...rest, crossing: holders };
}
