import type { OperationCases, RefusedCase } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { TEMPLATES } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'reads the languages of exactly this name before it deletes them',
			given: ({ world }) => {
				Object.assign(world.templates[7] ?? {}, { name: 'new_order_confirmation' });
				Object.assign(world.templates[4] ?? {}, { status: 'PENDING_DELETION' });
			},
			parameters: {
				confirmed: true,
				name: 'order_confirmation',
				languagesAtMost: 4,
			},
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: { fields: 'id,name,language,status', name: 'order_confirmation', limit: '100' },
				},
				{ method: 'DELETE', path: TEMPLATES, query: { name: 'order_confirmation' } },
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					name: 'order_confirmation',
					languages: ['de', 'en_US', 'es', 'fr'],
					languageCount: 4,
					deleted: true,
				},
			],
		},
	],
	refused: [
		[
			'an unconfirmed deletion',
			{ name: 'order_confirmation' },
			/^I Understand: read the notice above/,
		],
		[
			'a name that could contain several',
			{ confirmed: true, name: 'order*' },
			/^Name: may contain only/,
		],
		...(['={{ "" }}', '={{ null }}', 0, 1.5, 'many'] as const).map(
			(languagesAtMost): RefusedCase => [
				`a deletion with ${languagesAtMost} as its safety limit`,
				{ confirmed: true, name: 'order_confirmation', languagesAtMost },
				/^[\w ]+: (must be a whole number from 1 to 1000|the expression returned nothing for this item)$/,
			],
		),
	],
};
