import { byId } from '../../../../engine/byId';
import type { Call, OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID, VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { answerShapes } from '../../../../graphApi/resources/answerShapes';
import { EDGE, phoneNumberId } from './shared';

const read: Call = {
	method: 'GET',
	path: EDGE,
	query: { fields: 'about,address,description,email,profile_picture_url,vertical,websites' },
};

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the profile from the list that Meta’s guide shows',
			parameters: { phoneNumberId },
			calls: [read],
			item: {
				phoneNumberId: CONNECTED_NUMBER_ID,
				about: 'Lanterns for every evening',
				vertical: 'RETAIL',
				websites: ['https://fernwick.example'],
			},
		},
		{
			does: 'reads it from the wrapper that Meta’s OpenAPI file shows',
			parameters: { phoneNumberId },
			given: ({ world }) => {
				answerShapes.of(world).profileWrapped = true;
			},
			calls: [read],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, email: 'hello@fernwick.example' },
		},
		{
			does: 'returns an item for an empty profile',
			parameters: { phoneNumberId: byId(VERIFIED_NUMBER_ID) },
			calls: [{ ...read, path: `${VERIFIED_NUMBER_ID}/whatsapp_business_profile` }],
			item: { phoneNumberId: VERIFIED_NUMBER_ID, messaging_product: 'whatsapp' },
		},
	],
};
