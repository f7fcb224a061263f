import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatherHosts } from '../../src/access/escalation/gather-hosts.ts';
import type { Hosts } from '../../src/access/escalation/host.ts';
import { gatherWorld } from '../../src/access/world/gather-world.ts';
import type { World } from '../../src/access/world.ts';
import { recordedFacts } from './recorded-facts.ts';

/** The world of one recorded GetAccountAuthorizationDetails, asked and gathered as in a real engagement; nothing else was recorded. */
export async function recordedWorld(file: string): Promise<{ readonly world: World; readonly hosts: Hosts }> {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-authorization-'));
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(
      join(folder, 'iam.GetAccountAuthorizationDetails_1.json'),
      JSON.stringify({ status_code: 200, data }),
    );
    const { account, population } = await recordedFacts(folder, 'iam:GetAccountAuthorizationDetails', []);
    const places = [
      { place: { platform: `aws:${account}`, account, region: 'global' }, account, population },
      { place: { platform: `aws:${account}`, account, region: 'us-east-1' }, account, population },
    ];
    return { world: gatherWorld(places), hosts: gatherHosts(places) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
