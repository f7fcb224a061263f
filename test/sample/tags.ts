/** Tags as the services list them. */
export function tags(entries: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(entries).map(([Key, Value]) => ({ Key, Value }));
}
