import type {
	ICredentialDataDecryptedObject,
	ILoadOptionsFunctions,
	INodeParameters,
} from 'n8n-workflow';

import { WhatsAppBusinessManagement } from '../../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagement.node';
import { ACCOUNT_ID, VERIFIED_NUMBER_ID } from '../../graphApi';
import type { Fault } from '../../graphApi/faults';
import { byId } from '../byId';
import { loadOptionsContext } from '../loadOptions';
import { ACTION } from '../nodeTypes';
import { runAction, type ActionRun } from '../runAction';
import { TriggerHost } from '../triggerHost';

type Credential = ICredentialDataDecryptedObject;

/** An error as the user sees it. */
interface Failure {
	message: string;
	description?: string | null;
}

/** A kind of call: what a fault does to it depends on the kind only. */
interface Kind {
	/** Which call the fault hits. */
	hits: Pick<Fault, 'method' | 'path'> & { path: RegExp };
	/** Makes the call, and those around it. */
	run: (credential: Credential) => Promise<Failure | undefined>;
}

const act =
	(parameters: INodeParameters, options: Partial<ActionRun> = {}): Kind['run'] =>
	async (credential) =>
		(await runAction({ credential, parameters, ...options })).error;

async function failureOf(step: () => Promise<unknown>): Promise<Failure | undefined> {
	try {
		await step();
		return undefined;
	} catch (error) {
		return error as Failure;
	}
}

async function activate(credential: Credential): Promise<Failure | undefined> {
	const host = await TriggerHost.start({
		credential,
		parameters: { triggerOn: ['message_template_status_update'] },
		webhookId: 'faults',
	});
	try {
		return await failureOf(async () => await host.activate());
	} finally {
		await host.stop();
	}
}

async function search(credential: Credential): Promise<Failure | undefined> {
	const context = loadOptionsContext(ACTION, credential);
	const { searchPhoneNumbers } = new WhatsAppBusinessManagement().methods.listSearch;
	return await failureOf(
		async () => await searchPhoneNumbers?.call(context as unknown as ILoadOptionsFunctions),
	);
}

const PICTURE = Buffer.from('a lantern, seen from the front');

const UPLOAD = act(
	{ resource: 'mediaSample', operation: 'upload', binaryPropertyName: 'data' },
	{
		binary: {
			data: {
				data: PICTURE.toString('base64'),
				mimeType: 'image/png',
				fileName: 'lantern.png',
			},
		},
	},
);

/** The kinds of calls whose repetition does no harm. An upload goes on where it was interrupted. */
export const SAFE_KINDS = {
	read: {
		hits: { method: 'GET', path: new RegExp(`/${ACCOUNT_ID}$`) },
		run: act({ resource: 'account', operation: 'get', fields: ['id'] }),
	},
	'write that may be sent twice': {
		hits: { method: 'POST', path: new RegExp(`/${ACCOUNT_ID}$`) },
		run: act({
			resource: 'account',
			operation: 'update',
			updateFields: { name: 'Fernwick Lamps' },
		}),
	},
	upload: { hits: { method: 'POST', path: /\/upload:/ }, run: UPLOAD },
	activation: { hits: { method: 'POST', path: /\/subscribed_apps$/ }, run: activate },
	registration: { hits: { method: 'POST', path: /\/subscriptions$/ }, run: activate },
	'list in the editor': { hits: { method: 'GET', path: /\/phone_numbers$/ }, run: search },
} satisfies Record<string, Kind>;

/** The kind of write that must not be sent twice. */
export const OTHER_KINDS = {
	'write that must not be sent twice': {
		hits: { method: 'POST', path: /\/register$/ },
		run: act({
			resource: 'phoneNumber',
			operation: 'register',
			phoneNumberId: byId(VERIFIED_NUMBER_ID),
			pin: '123456',
		}),
	},
} satisfies Record<string, Kind>;
