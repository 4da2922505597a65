import { SUCCESS, type Answer, type GraphCall } from '../call';
import { invalidParameter } from '../errors';
import { own } from '../own';
import type { Edge } from '../graphNode';
import type { PhoneNumber } from '../world';
import { numberState } from './numberState';
import { STORAGE_REGIONS } from './registration';

type Given = Record<string, unknown>;

const FEATURES: Record<string, (number: PhoneNumber, given: Given, call: GraphCall) => void> = {
	calling: ({ id }, given, { world }) => {
		checkStatus('calling', given);
		const { settings } = numberState(world, id);
		settings.calling = { ...settings.calling, ...given };
	},
	/** Meta's reference requires only the status. That it then keeps its key is a guess. */
	payload_encryption: ({ id }, given, { world }) => {
		const isEnabled = checkStatus('payload_encryption', given) === 'enabled';
		const { settings } = numberState(world, id);
		const hasKey = 'client_encryption_key_fingerprint' in settings.payload_encryption;
		if (isEnabled && !given.client_encryption_key && !hasKey) {
			throw invalidParameter('The parameter client_encryption_key is required.');
		}
		settings.payload_encryption = isEnabled
			? {
					status: 'enabled',
					client_encryption_key_fingerprint: 'SHA256:made-up-fingerprint',
					cloud_encryption_key: 'made-up-public-key',
				}
			: { status: 'disabled' };
	},
	/** The guide's key; the reference's `enabled` is accepted too. */
	user_identity_change: ({ id }, given, { world }) => {
		const enabled = given.enable_identity_key_check ?? given.enabled;
		if (typeof enabled !== 'boolean') {
			throw invalidParameter('Param enable_identity_key_check must be a boolean');
		}
		numberState(world, id).settings.user_identity_change.enable_identity_key_check = enabled;
	},
	storage_configuration: setStorage,
};

/** `/{Phone-Number-ID}/settings`. Passwords of SIP servers come only with `include_sip_credentials`. */
export const settings: Edge<PhoneNumber> = {
	GET: ({ id, data_localization_region: region }, { world }) => ({
		...numberState(world, id).settings,
		storage_configuration: region
			? { status: 'IN_COUNTRY_STORAGE_ENABLED', data_localization_region: region }
			: { status: 'DEFAULT' },
	}),
	POST: (number, call): Answer => {
		const given = Object.keys(FEATURES).filter((name) => call.parameters.has(name));
		const [name = ''] = given;
		const feature = own(FEATURES, name);
		if (given.length !== 1 || !feature) {
			throw invalidParameter('Exactly one feature must be given in each request');
		}
		feature(number, call.parameters.requiredObject(name), call);
		return SUCCESS;
	},
};

/** The reference writes these in lower case, the guide and the webhooks in upper case. */
function checkStatus(feature: string, given: Given): string {
	const status = String(given.status).toLowerCase();
	if (status === 'enabled' || status === 'disabled') return status;
	throw invalidParameter(`Param ${feature}[status] must be one of {ENABLED, DISABLED}`);
}

/** Meta's page "Local storage": only while the number is not registered. How it refuses is a guess. */
function setStorage(number: PhoneNumber, given: Given): void {
	if (number.status === 'CONNECTED') {
		throw invalidParameter('Deregister the number before its local storage is changed');
	}
	if (given.status === 'IN_COUNTRY_STORAGE_DISABLED') {
		delete number.data_localization_region;
		return;
	}
	const region = STORAGE_REGIONS.find((known) => known === given.data_localization_region);
	if (given.status !== 'IN_COUNTRY_STORAGE_ENABLED' || !region) {
		throw invalidParameter(
			'Param storage_configuration must hold a status and a data_localization_region',
		);
	}
	number.data_localization_region = region;
}
