import type { INodePropertyOptions } from 'n8n-workflow';

import { set } from '../../../../../nodes/WhatsAppBusinessManagement/resources/username/set';
import { nestedFields } from '../../../../../nodes/WhatsAppBusinessManagement/parameters/nestedFields';
import { useActionNode } from '../../../../engine/useActionNode';
import { SECOND_NUMBER_ID } from '../../../../graphApi';
import { usernames } from '../../../../graphApi/resources/usernames';
import { phoneNumberId } from './shared';

const action = useActionNode();

it('names the option that moves a username which another number of the portfolio has', async () => {
	usernames.of(action.graph.world).set(SECOND_NUMBER_ID, {
		username: 'fernwick',
		status: 'approved',
	});
	const { error } = await action.run({
		resource: 'username',
		operation: 'set',
		phoneNumberId,
		username: 'fernwick',
	});
	const options = set.fields.find(({ name }) => name === 'options');
	const [transfer] = options ? nestedFields(options) : [];
	const choices = (transfer?.options ?? []) as INodePropertyOptions[];
	const move = choices.find(({ value }) => value === 'force_transfer');
	expect(error?.description).toContain(`Options → ${transfer?.displayName} → ${move?.name}`);
	expect(error?.description).toContain('code 147005');
});
