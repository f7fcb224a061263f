/** The entity id and the addresses of an identity provider, as its SAML metadata names them; `undefined` where it names none. */
export function readSamlPlaces(metadata: unknown): readonly string[] | undefined {
  if (typeof metadata !== 'string' || metadata.length > 1_000_000) return undefined;
  const found = [...metadata.matchAll(/\b(?:entityID|Location)\s*=\s*["']([^"'<>]{1,1024})["']/g)];
  const places = [...new Set(found.map((one) => one[1] ?? ''))].sort();
  return places.length === 0 ? undefined : places;
}
