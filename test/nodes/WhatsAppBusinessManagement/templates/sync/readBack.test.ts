import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { differences } from '../../../../../nodes/WhatsAppBusinessManagement/templates/sync/compare';
import { portable } from '../../../../../nodes/WhatsAppBusinessManagement/templates/sync/portable';
import { planSync } from '../../../../../nodes/WhatsAppBusinessManagement/templates/sync/plan';
import { templateOfRow } from '../../../../../nodes/WhatsAppBusinessManagement/templates/sync/sheetRow';
import type { GraphCall } from '../../../../graphApi/call';
import { readBack } from '../../../../graphApi/resources/templateReadBack';
import type { Template } from '../../../../graphApi/world';

/* Every template that Meta accepts, as the local Graph API returns it, which is not as it was sent. */

const FILE = join(__dirname, '../../../../fixtures/templates/valid.json');

type Sent = Record<string, unknown>;

const SENT = (JSON.parse(readFileSync(FILE, 'utf8')) as Array<{ id: string; template: Sent }>)
	.map(({ id, template }): [string, Sent] => [id, { name: id, language: 'en_US', ...template }])
	.filter(([, { components, category }]) => components !== undefined && category !== undefined);

const CALL = { origin: 'https://scontent.whatsapp.example', clock: { now: () => 0 } };

const returned = (sent: Sent) => ({
	...sent,
	id: '7',
	status: 'APPROVED',
	category: String(sent.category).toUpperCase(),
	rejected_reason: 'NONE',
	parameter_format: sent.parameter_format ?? 'POSITIONAL',
	components: readBack(
		{ ...sent, category: String(sent.category).toUpperCase() } as unknown as Template,
		CALL as unknown as GraphCall,
	),
});

it('has enough templates', () => {
	expect(SENT.length).toBeGreaterThan(50);
});

it.each(SENT)('%s does not differ from what Meta returns for it', (_id, sent) => {
	expect(differences(sent, returned(sent))).toEqual([]);
	expect(differences(sent, returned(sent), { compareExamples: true })).toEqual([]);
});

it.each(SENT)('%s is portable once and for all', (_id, sent) => {
	const exported = portable(returned(sent));
	expect(portable(exported)).toEqual(exported);
	expect(templateOfRow(exported)).toEqual({ template: exported, problems: [], ignored: [] });
	const template = templateOfRow(sent).template as never;
	expect(planSync([{ template }], [returned(sent) as never])[0]?.action).toBe('none');
});
