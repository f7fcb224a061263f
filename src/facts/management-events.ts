import { readList } from './read-list.ts';
import { readMember } from './read-member.ts';
import { readTexts } from './read-texts.ts';

/** Which management events the selectors of a trail (`GetEventSelectors`) record. */
export function managementEvents(page: unknown): 'All' | 'ReadOnly' | 'WriteOnly' | 'None' {
  const types = [
    ...readList(page, 'EventSelectors').map(ofBasic),
    ...readList(page, 'AdvancedEventSelectors').map(ofAdvanced),
  ];
  const reads = types.includes('All') || types.includes('ReadOnly');
  const writes = types.includes('All') || types.includes('WriteOnly');
  return reads && writes ? 'All' : reads ? 'ReadOnly' : writes ? 'WriteOnly' : 'None';
}

function ofBasic(selector: unknown): unknown {
  return readMember(selector, 'IncludeManagementEvents') === true ? readMember(selector, 'ReadWriteType') : 'None';
}

/** An advanced selector records what all its fields allow; a field other than category and readOnly narrows it, except the exclusion of chatty sources. */
function ofAdvanced(selector: unknown): string {
  const fields = readList(selector, 'FieldSelectors');
  const named = (field: string): unknown => fields.find((entry) => readMember(entry, 'Field') === field);
  if (!readTexts(named('eventCategory'), 'Equals').includes('Management')) return 'None';
  const narrowed = fields.some(
    (entry) =>
      !['eventCategory', 'readOnly'].includes(String(readMember(entry, 'Field'))) &&
      !(readMember(entry, 'Field') === 'eventSource' && readMember(entry, 'NotEquals') !== undefined),
  );
  if (narrowed) return 'None';
  const readOnly = readTexts(named('readOnly'), 'Equals')[0];
  return readOnly === undefined ? 'All' : readOnly === 'true' ? 'ReadOnly' : 'WriteOnly';
}
