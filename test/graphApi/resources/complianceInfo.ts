import { SUCCESS, type Answer, type GraphCall } from '../call';
import { charactersIn } from '../characters';
import { invalidParameter, parameterMissing } from '../errors';
import type { Edge } from '../graphNode';
import { store } from '../store';
import type { PhoneNumber } from '../world';
import { requireWhatsApp, WHATSAPP } from './messagingProduct';

/** What is sent, and what is read afterwards. */
const ENTITY_TYPES = {
	LIMITED_LIABILITY_PARTNERSHIP: 'Limited liability partnership',
	SOLE_PROPRIETORSHIP: 'Sole proprietorship',
	PARTNERSHIP: 'Partnership',
	PUBLIC_COMPANY: 'Public company',
	PRIVATE_COMPANY: 'Private company',
	OTHER: 'Other',
} as const;

type EntityType = keyof typeof ENTITY_TYPES;

/** By the number's ID. */
export const complianceInfos = store(() => new Map<string, object>());

/** `/{Phone-Number-ID}/business_compliance_info`, from Meta's reference page of the edge. */
export const complianceInfo: Edge<PhoneNumber> = {
	GET: ({ id }, { world }) => {
		const info = complianceInfos.of(world).get(id);
		return { data: info ? [info] : [] };
	},
	POST: ({ id }, call) => {
		requireWhatsApp(call);
		complianceInfos.of(call.world).set(id, infoOf(call));
		return SUCCESS;
	},
};

/** What Meta does with a type or a switch that belongs to another entity type is a guess: code 100. */
function infoOf({ parameters }: GraphCall): Answer {
	const name = parameters.requiredText('entity_name');
	if (charactersIn(name) < 2 || charactersIn(name) > 128)
		throw invalidParameter('Param entity_name is too long');
	parameters.requiredText('entity_type');
	const type = parameters.oneOf('entity_type', Object.keys(ENTITY_TYPES) as EntityType[]);
	const custom = parameters.text('entity_type_custom');
	if (type === 'OTHER' && !custom) throw parameterMissing('entity_type_custom');
	if (type !== 'OTHER' && custom) {
		throw invalidParameter('Param entity_type_custom is only for the entity type OTHER');
	}
	const isRegistered = parameters.boolean('is_registered');
	if ((type === 'OTHER' || type === 'PARTNERSHIP') && isRegistered === undefined) {
		throw parameterMissing('is_registered');
	}
	const officer = contactOf(parameters.requiredObject('grievance_officer_details'));
	if (typeof officer.name !== 'string') throw parameterMissing('name');
	return {
		entity_name: name,
		entity_type: type && ENTITY_TYPES[type],
		...(custom && { entity_type_custom: custom }),
		// Companies count as registered.
		is_registered: isRegistered ?? true,
		grievance_officer_details: officer,
		customer_care_details: contactOf(parameters.requiredObject('customer_care_details')),
		messaging_product: WHATSAPP,
	};
}

function contactOf(contact: Record<string, unknown>): Record<string, unknown> {
	if (typeof contact.email !== 'string') throw parameterMissing('email');
	for (const name of ['landline_number', 'mobile_number']) {
		const number = contact[name];
		if (number !== undefined && !/^\+[1-9]\d{1,14}$/.test(String(number))) {
			throw invalidParameter(`Param ${name} is not a valid phone number`);
		}
	}
	return contact;
}
