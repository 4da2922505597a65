import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	IDataObject,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { authenticateGraphRequest, baseUrl, CredentialError } from './authentication';
import type { TokenKind } from './call';
import { cleanCredential } from './credential';
import { DEADLINE_MS, withinDeadline } from './deadline';
import { GraphError, GraphUnreachableError, explanationOf, readRefusal, titleOf } from './errors';
import { answerIn } from './exactJson';
import { ID_FIELDS, credentialNames } from './inCredential';
import type { InputNames } from './inputNames';
import { isNodeId } from './paths';
import { isRecord, recordOf } from './records';
import { Redaction } from './redaction';
import { refuseEndedVersion, unknownVersion } from './testedVersion';
import { wrongObject } from './wrongObject';

/** A read of the test. */
interface TestRead {
	path: string;
	token?: TokenKind;
	fields?: string;
}

type Read = (read: TestRead) => Promise<Record<string, unknown>>;

/** The parts of n8n's response that are used. */
interface Answer {
	statusCode?: number;
	headers?: unknown;
	body?: unknown;
}

/** Makes the reads with n8n's helper for credential tests, the only one that it offers there. */
function reader(
	{ helpers }: ICredentialTestFunctions,
	credential: ICredentialDataDecryptedObject,
): Read {
	const redaction = new Redaction(
		['accessToken', 'appSecret'].map((key) => textOf(credential, key)),
	);
	return async ({ path, token = 'user', fields = 'id,name' }) => {
		const { url, qs, headers } = authenticateGraphRequest(credential, {
			url: path,
			qs: { fields },
			graph: { token, scheme: 'Bearer', host: 'graph' },
		});
		const answer = await ask(helpers, { url, qs, headers }, redaction);
		const { statusCode = 0 } = answer;
		const body = answerIn(answer.body);
		const noUsage = { percent: 0, minutesToRegainAccess: 0 };
		const call = { token, objectId: isNodeId(path) ? path : undefined };
		const refusal = readRefusal(body, statusCode, noUsage, redaction, call);
		if (refusal) throw refusedRead(new GraphError(refusal), credential);
		if (statusCode >= 200 && statusCode < 300 && isRecord(body)) {
			refuseEndedVersion(credential, recordOf(answer.headers));
			return body;
		}
		throw new GraphUnreachableError(
			`The server answered HTTP ${statusCode} without a response from the Graph API`,
			'Check the Base URL.',
		);
	};
}

const refusedRead = (error: GraphError, credential: ICredentialDataDecryptedObject): Error =>
	unknownVersion(credential, error) ?? error;

async function ask(
	{ request }: ICredentialTestFunctions['helpers'],
	{ url, qs, headers }: { url: string; qs?: IDataObject; headers?: IDataObject },
	redaction: Redaction,
): Promise<Answer> {
	try {
		const answer = await withinDeadline<unknown>(
			DEADLINE_MS.interactive,
			async () =>
				await request({
					method: 'GET',
					uri: url,
					qs,
					headers,
					followRedirect: false,
					resolveWithFullResponse: true,
					simple: false,
					timeout: DEADLINE_MS.interactive,
				}),
		);
		return recordOf(answer);
	} catch (error) {
		throw unreachable(error, redaction);
	}
}

function unreachable(error: unknown, redaction: Redaction): GraphUnreachableError {
	const { message } = recordOf(error);
	const reason = typeof message === 'string' ? `${redaction.text(message)}. ` : '';
	return new GraphUnreachableError(
		'The Graph API could not be reached',
		`${reason}Check the Base URL, and that n8n’s server can connect to it.`,
	);
}

const textOf = (credential: ICredentialDataDecryptedObject, key: string): string =>
	String(credential[key] ?? '');

function refuseNonIds(credential: ICredentialDataDecryptedObject): void {
	for (const { key, label } of ID_FIELDS) {
		const value = textOf(credential, key);
		if (value === '' || isNodeId(value)) continue;
		throw new CredentialError(
			`${label} must consist of digits only. Copy the ID, not the name or an address.`,
		);
	}
}

/** An app's token is its ID and its secret, joined by a bar. */
function refuseAppToken(credential: ICredentialDataDecryptedObject): void {
	if (!/^\d+\|/.test(textOf(credential, 'accessToken'))) return;
	throw new CredentialError(
		'The Access Token is the token of an app. Generate a token for a system user (Business settings → Users → System users → Generate token), and paste it there.',
	);
}

/** Compares App ID and App Secret with each other, then with the token. */
async function testApp(read: Read, credential: ICredentialDataDecryptedObject): Promise<void> {
	const appId = textOf(credential, 'appId');
	if (appId === '') return;
	const hasSecret = textOf(credential, 'appSecret') !== '';
	if (hasSecret) await read({ path: appId, token: 'app' });
	const tokensApp = await appOfToken(read, hasSecret);
	if (tokensApp === appId) return;
	throw new CredentialError(
		`The access token was generated for another app${tokensApp ? ` (${tokensApp})` : ''} than the App ID. Generate the token for this app, or enter the App ID and App Secret of the token’s app.`,
	);
}

/** The ID of the token's app; undefined if Meta refuses the proof: the App Secret is right, so the token is of another app. */
async function appOfToken(read: Read, hasSecret: boolean): Promise<string | undefined> {
	try {
		const { id } = await read({ path: 'app' });
		return String(id);
	} catch (error) {
		const isProof = error instanceof GraphError && /appsecret_proof/i.test(error.message);
		if (hasSecret && isProof) return undefined;
		return await Promise.reject(error);
	}
}

/** The objects that the credential names, each with a field that only objects of its kind have. */
const OBJECTS = [
	{ key: 'businessAccountId', fields: 'id,message_template_namespace' },
	{ key: 'businessPortfolioId', fields: 'id,verification_status' },
] as const;

/** Reads the objects. An ID of another kind is refused, and `tell` gets the field that holds it, for the error. */
async function testObjects(
	read: Read,
	credential: ICredentialDataDecryptedObject,
	tell: (key: string) => void,
): Promise<void> {
	for (const { key, fields } of OBJECTS) {
		const path = textOf(credential, key);
		tell(key);
		if (path !== '') await read({ path, fields });
	}
}

async function runTest(
	read: Read,
	credential: ICredentialDataDecryptedObject,
	tell: (key: string) => void,
): Promise<void> {
	baseUrl(credential);
	refuseNonIds(credential);
	refuseAppToken(credential);
	// The app first: with a wrong App Secret Meta refuses every other call for its proof.
	await testApp(read, credential);
	await read({ path: 'me' });
	await testObjects(read, credential, tell);
}

/** The message of a failure: the cause, then the fix. `key` is the field of the object that was read. */
function messageOf(
	error: unknown,
	credential: ICredentialDataDecryptedObject,
	key: string | undefined,
): string {
	const names = credentialNames(credential, key);
	const advice = explanationOf(error, names);
	const title = missingObject(error, names, key) ?? titleOf(error, names);
	return advice === undefined ? title : `${title}. ${advice}`;
}

/** The title if Meta cannot find an object of the credential: it names the field. Undefined for another error. */
function missingObject(
	error: unknown,
	names: InputNames,
	key: string | undefined,
): string | undefined {
	const label = ID_FIELDS.find((field) => field.key === key)?.label;
	if (label === undefined || !(error instanceof GraphError) || !error.isNotFound) return undefined;
	if (wrongObject(error.refusal, names) !== undefined) return undefined;
	return `Meta cannot find the ID in the credential’s ${label}`;
}

/**
 * Tests the credential: the fields, the API version, App ID and App Secret, the token, its app, the
 * account and the portfolio. It only reads.
 *
 * @returns n8n's result; the message of a failure names the cause and the fix, without a secret
 */
export async function credentialTest(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	const credential = cleanCredential(data);
	let key: string | undefined;
	try {
		await runTest(reader(this, credential), credential, (tested) => (key = tested));
		return { status: 'OK', message: 'The credential works' };
	} catch (error) {
		return { status: 'Error', message: messageOf(error, credential, key) };
	}
}
