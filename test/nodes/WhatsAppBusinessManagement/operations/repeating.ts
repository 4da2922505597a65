import type {
	Operation,
	PreparedCall,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { isRead } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import { GraphConnection } from '../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import type { OperationCase } from './cases';

/*
 * What may run twice. Reads run beside each other, and are repeated whatever happens; of the writes only
 * those of the first list are sent again when Meta broke half-way. What stands in neither list is a read.
 */

/** They say how something shall stand, or that it shall be gone: the second time changes nothing. */
export const SENT_AGAIN = [
	'account enableInsights',
	'account enableTemplateArchival',
	'account update',
	'accountUser remove',
	'accountUser setTasks',
	'appSubscription remove',
	'appSubscription removeFields',
	'appSubscription setCallback',
	'blockedUser block',
	'businessProfile update',
	'catalog connect',
	'catalog disconnect',
	'commerceSettings update',
	'complianceInfo set',
	'conversationalAutomation set',
	'creditLine revokeAllocation',
	'deliveryPath repair',
	'encryptionKey set',
	'flow remove',
	'flow update',
	'flow uploadJson',
	'messageTemplate deleteByName',
	'messageTemplate deleteLanguage',
	'messageTemplate deleteMany',
	'messageTemplate upsertAuthentication',
	'paymentConfiguration remove',
	'paymentConfiguration updateDataEndpoint',
	'phoneNumber setPin',
	'phoneNumber setSearchVisibility',
	'phoneNumber setWebhookOverride',
	'phoneSettings setCalling',
	'phoneSettings setIdentityChangeCheck',
	'phoneSettings setLocalStorage',
	'phoneSettings setPayloadEncryption',
	'preVerifiedNumber remove',
	'preVerifiedNumber share',
	'preVerifiedNumber unshare',
	'qrCode remove',
	'qrCode update',
	'subscribedApp subscribe',
	'subscribedApp unsubscribe',
	'systemUser rename',
	'templateGroup remove',
	'templateGroup update',
	'username remove',
	'username set',
	'welcomeSequence remove',
	'welcomeSequence update',
];

/**
 * They make something new, are counted, ask somebody, or are refused the second time, which would say
 * that they failed although the first time was taken.
 */
export const SENT_ONCE = [
	'blockedUser unblock',
	'business askToJoinMmLite',
	'business selfCertify',
	'businessAppSync sync',
	'creditLine attach',
	'creditLine share',
	'creditLine shareAndAttach',
	'dataset create',
	'flow create',
	'flow deprecate',
	'flow migrate',
	'flow publish',
	'mediaSample upload',
	'messageTemplate archive',
	'messageTemplate create',
	'messageTemplate createFromLibrary',
	'messageTemplate migrate',
	'messageTemplate unarchive',
	'messageTemplate unpause',
	'messageTemplate update',
	'paymentConfiguration create',
	'paymentConfiguration regenerateLink',
	'phoneNumber changeDisplayName',
	'phoneNumber create',
	'phoneNumber deregister',
	'phoneNumber register',
	'phoneNumber requestCode',
	'phoneNumber verifyCode',
	'preVerifiedNumber create',
	'preVerifiedNumber requestCode',
	'preVerifiedNumber verifyCode',
	'qrCode create',
	'solution accept',
	'solution acceptDeactivation',
	'solution create',
	'solution reject',
	'solution rejectDeactivation',
	'solution requestDeactivation',
	'systemUser create',
	'templateGroup create',
	'welcomeSequence create',
];

/** Its user says which method it is; as a write it is sent once. */
export const BY_ITS_METHOD = 'customGraphCall send';

/** It posts to a trigger, never to Meta. */
const SENDS_NOTHING_TO_META = 'deliveryPath sendSample';

type Repeating = 'a read' | 'sent again' | 'sent once';

function repeatingOf(path: string, calls: OperationCase['calls']): Repeating {
	if (path === BY_ITS_METHOD) {
		return calls.every(({ method }) => method === 'GET') ? 'a read' : 'sent once';
	}
	if (SENT_AGAIN.includes(path)) return 'sent again';
	return [...SENT_ONCE, SENDS_NOTHING_TO_META].includes(path) ? 'sent once' : 'a read';
}

export const isReadCase = (path: string, calls: OperationCase['calls']): boolean =>
	repeatingOf(path, calls) === 'a read';

/**
 * Looks on while an operation runs.
 *
 * @returns tells what the run said of itself that the lists do not
 */
export function watchRepeating(path: string, operation: Operation) {
	const prepare = jest.spyOn(operation, 'prepare');
	const request = jest.spyOn(GraphConnection.prototype, 'request');
	return (calls: OperationCase['calls']): string[] => {
		const listed = repeatingOf(path, calls);
		const [prepared] = prepare.mock.results;
		const { isRead: saysRead } = prepared?.value as PreparedCall;
		const writes = request.mock.calls.map(([call]) => call).filter((call) => !isRead(call));
		const said = [
			...(saysRead === (listed === 'a read') ? [] : [saysRead ? 'a read' : 'a write']),
			...writes.map(({ idempotent }) => (idempotent === true ? 'sent again' : 'sent once')),
		];
		return said
			.filter((each) => each !== listed)
			.map((each) => `says of itself that it is ${each}, and is listed as ${listed}`);
	};
}
