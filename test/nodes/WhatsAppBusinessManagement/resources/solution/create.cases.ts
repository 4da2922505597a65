import { EMPTY } from '../../../../engine/operations/cases';
import type { OperationCases } from '../../../../engine/operations/cases';
import { APP_ID, OTHER_APP_ID } from '../../../../graphApi';

const NEW = {
	name: 'Night Desk',
	partnerAppId: OTHER_APP_ID,
	ownerPermissions: ['MESSAGING', 'MANAGE_TEMPLATES'],
	partnerPermissions: ['MESSAGING'],
};

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'offers a solution to a partner',
			parameters: NEW,
			calls: [
				{
					method: 'POST',
					path: `${APP_ID}/whatsapp_business_solution`,
					body: {
						solution_name: 'Night Desk',
						partner_app_id: OTHER_APP_ID,
						owner_permissions: ['MESSAGING', 'MANAGE_TEMPLATES'],
						partner_permissions: ['MESSAGING'],
					},
				},
			],
			items: [
				{
					appId: APP_ID,
					partnerAppId: OTHER_APP_ID,
					solution_id: expect.stringMatching(/^\d+$/),
					success: true,
				},
			],
		},
	],
	refused: [
		['a short name', { ...NEW, name: 'x' }, /^Name: must have 2 to 75 characters$/],
		['a long name', { ...NEW, name: 'x'.repeat(76) }, /^Name: must have 2 to 75 characters$/],
		['no partner', { ...NEW, partnerAppId: EMPTY }, /^Partner App ID: fill in its ID/],
		[
			'itself as the partner',
			{ ...NEW, partnerAppId: APP_ID },
			/^Partner App ID: must not be the owner’s app/,
		],
		[
			'an owner without permissions',
			{ ...NEW, ownerPermissions: '={{ [] }}' },
			/^Owner Permissions: choose at least one of DEVELOP/,
		],
		[
			'a permission that Meta does not know',
			{ ...NEW, partnerPermissions: ['ALL'] },
			/^Partner Permissions: must be one of DEVELOP/,
		],
	],
};
