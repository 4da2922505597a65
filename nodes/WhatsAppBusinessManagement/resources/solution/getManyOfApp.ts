import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { appField } from '../../lookups/app';
import { choiceField } from '../../parameters/field';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { SOLUTION, SOLUTION_FIRST } from './fields';

const ROLES = { OWNER: 'Owner', PARTNER: 'Partner' } as const;

export const getManyOfApp = operation({
	name: 'Get Many of App',
	value: 'getManyOfApp',
	action: 'Get many solutions of app',
	description: 'List the multi-partner solutions that an app owns or is a partner in',
	fields: [
		appField(),
		fieldChoice(SOLUTION, SOLUTION_FIRST),
		filtersField([
			choiceField('role', ROLES, {
				label: 'Role',
				sends: 'role',
				default: 'OWNER',
				description: 'Only the solutions in which the app has this role',
			}),
		]),
	],
	request: ({ ownAppId, fields }, filters) => ({
		method: 'GET',
		path: [nodeId(ownAppId), edge('whatsapp_business_solutions')],
		query: { fields: fields.join(','), ...filters },
	}),
	output: { appId: 'string', ...pick(SOLUTION, SOLUTION_FIRST) },
	response: many(),
	echo: ({ ownAppId }) => ({ appId: ownAppId }),
});
