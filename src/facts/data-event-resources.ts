import { readList } from './read-list.ts';
import { readMember } from './read-member.ts';
import { readTexts } from './read-texts.ts';

/** Whole-service values of the resource types that basic selectors know. */
const WHOLE: Readonly<Record<string, string>> = {
  'AWS::S3::Object': 'arn:aws:s3',
  'AWS::DynamoDB::Table': 'arn:aws:dynamodb',
  'AWS::Lambda::Function': 'arn:aws:lambda',
};

/** ARN beginnings for which a trail's selectors (`GetEventSelectors`) record data events, reads and writes. */
export function dataEventResources(page: unknown): string[] {
  const basic = readList(page, 'EventSelectors')
    .filter((selector) => readMember(selector, 'ReadWriteType') === 'All')
    .flatMap((selector) => readTexts(selector, 'DataResources[].Values'));
  const advanced = readList(page, 'AdvancedEventSelectors').flatMap(ofAdvanced);
  return [...new Set([...basic, ...advanced])].sort();
}

function ofAdvanced(selector: unknown): string[] {
  const fields = readList(selector, 'FieldSelectors');
  const named = (field: string): unknown => fields.find((entry) => readMember(entry, 'Field') === field);
  const known = ['eventCategory', 'resources.type', 'resources.ARN'];
  if (!readTexts(named('eventCategory'), 'Equals').includes('Data')) return [];
  if (fields.some((entry) => !known.includes(String(readMember(entry, 'Field'))))) return [];
  const arns = named('resources.ARN');
  if (arns === undefined) return readTexts(named('resources.type'), 'Equals').flatMap((type) => WHOLE[type] ?? []);
  return [...readTexts(arns, 'Equals'), ...readTexts(arns, 'StartsWith')];
}
