import type { Collector } from '../collectors/collector.ts';
import type { Text } from '../text/language.ts';
import { permissionWords } from '../text/permission-words.ts';
import { say } from '../text/say.ts';

/** What the client has to know before attaching the policies: reports left behind, whom to attach them to, what stays unreadable. */
export function permissionNotes(
  collectors: readonly Collector[],
  { besideManaged, logs, organization }: { besideManaged: boolean; logs: boolean; organization: boolean },
): readonly Text[] {
  const asked = collectors.flatMap(({ operations }) => operations).filter(({ notPlanned }) => notPlanned === undefined);
  const leaving = asked.filter(({ sideEffect }) => sideEffect !== undefined).map(({ operation }) => operation);
  const needs = (service: string): boolean =>
    collectors.some(({ operations }) =>
      operations.some(({ iamActions }) => iamActions.some((action) => action.startsWith(`${service}:`))),
    );
  const needsObjects = collectors.some(({ operations }) =>
    operations.some(({ iamActions }) => iamActions.includes('s3:GetObject')),
  );
  const names = [...new Set(leaving)].sort().join(', ');
  return [
    ...(names === '' ? [] : [fill(permissionWords.leavesReports, { names })]),
    ...(besideManaged ? [permissionWords.besideManaged] : []),
    ...(organization ? [permissionWords.organizationOnly] : []),
    ...(needsObjects && !logs ? [permissionWords.objectsNotAllowed] : []),
    ...(needs('kms') ? [permissionWords.keyPolicies] : []),
  ];
}

function fill(text: Text, data: Readonly<Record<string, unknown>>): Text {
  return { ja: say(text, 'ja', data), en: say(text, 'en', data) };
}
