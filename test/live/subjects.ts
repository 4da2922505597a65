import type { IDataObject } from 'n8n-workflow';

/** Where the ID for a field comes from: the items of an operation that lists such objects. */
interface Source {
	operation: string;
	key: string;
	/** The position of the item; the first by default. */
	index?: number;
}

/** The fields that identify an object other than the credential's account, portfolio and app. */
const SOURCES: Readonly<Record<string, Source>> = {
	allocationId: { operation: 'creditLine getAllocations', key: 'id' },
	code: { operation: 'qrCode getMany', key: 'code' },
	configurationName: { operation: 'paymentConfiguration getMany', key: 'configuration_name' },
	creditLineId: { operation: 'creditLine getMany', key: 'id' },
	flowId: { operation: 'flow getMany', key: 'id' },
	group: { operation: 'group getMany', key: 'id' },
	groupId: { operation: 'group getMany', key: 'id' },
	messageHistoryId: { operation: 'messageHistory getMany', key: 'id' },
	otherTemplateId: { operation: 'messageTemplate getMany', key: 'id', index: 1 },
	phoneNumberId: { operation: 'phoneNumber getMany', key: 'id' },
	preVerifiedNumberId: { operation: 'preVerifiedNumber getMany', key: 'id' },
	sequenceId: { operation: 'welcomeSequence getMany', key: 'id' },
	signupId: { operation: 'inAppSignup getMany', key: 'id' },
	solutionId: { operation: 'solution getMany', key: 'id' },
	templateGroupId: { operation: 'templateGroup getMany', key: 'id' },
	templateGroupIds: { operation: 'templateGroup getMany', key: 'id' },
	templateId: { operation: 'messageTemplate getMany', key: 'id' },
	templateIds: { operation: 'messageTemplate getMany', key: 'id' },
};

/** The fields whose objects no list returns. */
const UNLISTED = ['migrationId', 'migrationIntentId', 'mobilityIntentId'];

/** Every field whose value is found by a list, or given in the environment. */
export const SUBJECT_FIELDS: readonly string[] = [...Object.keys(SOURCES), ...UNLISTED];

/** The operation that lists the objects for a field; undefined if there is none. */
export const sourceOf = (field: string): string | undefined => SOURCES[field]?.operation;

/** The IDs that the items of an operation give, by the fields that take them. */
export function subjectsIn(operation: string, items: IDataObject[]): Array<[string, string]> {
	return Object.entries(SOURCES).flatMap(([field, source]): Array<[string, string]> => {
		const value = items[source.index ?? 0]?.[source.key];
		return source.operation === operation && typeof value === 'string' ? [[field, value]] : [];
	});
}
