import { byId } from '../../../../engine/byId';
import type { Call, OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID, VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { PUBLIC_KEY } from '../../../../graphApi/madeUpData/encryptionKeys';
import { answerShapes } from '../../../../graphApi/resources/answerShapes';
import { EDGE, phoneNumberId } from './shared';

const read: Call = { method: 'GET', path: EDGE };

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the key as Meta’s guide shows it',
			parameters: { phoneNumberId },
			calls: [read],
			item: {
				phoneNumberId: CONNECTED_NUMBER_ID,
				business_public_key: PUBLIC_KEY,
				business_public_key_signature_status: 'VALID',
			},
		},
		{
			does: 'reads it from the list that Meta’s OpenAPI file shows',
			parameters: { phoneNumberId },
			given: ({ world }) => {
				answerShapes.of(world).keyInList = true;
			},
			calls: [read],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, business_public_key: PUBLIC_KEY },
		},
		{
			does: 'returns an item for a number without a key',
			parameters: { phoneNumberId: byId(VERIFIED_NUMBER_ID) },
			calls: [{ method: 'GET', path: `${VERIFIED_NUMBER_ID}/whatsapp_business_encryption` }],
			items: [{ phoneNumberId: VERIFIED_NUMBER_ID }],
			holdsNothingElse: true,
		},
	],
};
