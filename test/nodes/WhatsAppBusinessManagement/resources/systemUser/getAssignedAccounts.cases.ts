import { ACCOUNT_FIRST } from '../../../../../nodes/WhatsAppBusinessManagement/resources/account/fields';
import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, EMPLOYEE_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the accounts of the token’s user if no user is chosen',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: 'me/assigned_whatsapp_business_accounts',
					query: { fields: ACCOUNT_FIRST.join(','), limit: '50' },
				},
			],
			item: { systemUserId: null, id: ACCOUNT_ID, name: 'Fernwick Lanterns' },
			items: 3,
		},
		{
			does: 'lists the accounts of a person',
			parameters: { systemUserId: byId(EMPLOYEE_ID), fields: ['id'] },
			calls: [
				{
					method: 'GET',
					path: `${EMPLOYEE_ID}/assigned_whatsapp_business_accounts`,
					query: { fields: 'id', limit: '50' },
				},
			],
			items: [{ systemUserId: EMPLOYEE_ID, id: ACCOUNT_ID }],
		},
	],
};
