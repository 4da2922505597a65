import type { Resource } from '../../execution/operation';
import { changeDisplayName } from './changeDisplayName';
import { create } from './create';
import { deregister } from './deregister';
import { get } from './get';
import { getHealthStatus } from './getHealthStatus';
import { getMany } from './getMany';
import { getOfficialBusinessAccountStatus } from './getOfficialBusinessAccountStatus';
import { register } from './register';
import { requestCode } from './requestCode';
import { requestOfficialBusinessAccount } from './requestOfficialBusinessAccount';
import { setPin } from './setPin';
import { setSearchVisibility } from './setSearchVisibility';
import { setWebhookOverride } from './setWebhookOverride';
import { verifyCode } from './verifyCode';

export const phoneNumber: Resource = {
	name: 'Phone Number',
	value: 'phoneNumber',
	description: 'Add, verify and register numbers; their quality and health',
	operations: [
		changeDisplayName,
		create,
		deregister,
		get,
		getHealthStatus,
		getMany,
		getOfficialBusinessAccountStatus,
		register,
		requestCode,
		requestOfficialBusinessAccount,
		setPin,
		setSearchVisibility,
		setWebhookOverride,
		verifyCode,
	],
};
