import { templateResults } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/partialResults';

const read = templateResults('archived_templates');

it.each<[string, object, object[]]>([
	[
		'a reason as a text, as on Meta’s page',
		{ archived_templates: ['1'], failed_templates: { 2: 'Not approved' } },
		[
			{ templateId: '1', success: true },
			{ templateId: '2', success: false, reason: 'Not approved' },
		],
	],
	[
		'a reason inside an object, as Meta answers',
		{ failed_templates: { 2: { error: 'Not approved' }, 3: { error: { message: 'Gone' } } } },
		[
			{ templateId: '2', success: false, reason: 'Not approved' },
			{ templateId: '3', success: false, reason: 'Gone' },
		],
	],
	['no failure, as an empty list', { archived_templates: [], failed_templates: [] }, []],
	[
		'failures as a list',
		{ archived_templates: [{ id: '1' }], failed_templates: ['2', { id: '3', reason: 'Gone' }] },
		[
			{ templateId: '1', success: true },
			{ templateId: '2', success: false },
			{ templateId: '3', success: false, reason: 'Gone' },
		],
	],
	[
		'an unknown reason',
		{ failed_templates: { 2: { code: 7 } } },
		[{ templateId: '2', success: false, reason: '{"code":7}' }],
	],
	['nothing at all', {}, []],
])('reads %s', (_what, answer, items) => {
	expect(read(answer as never)).toEqual(items);
});
