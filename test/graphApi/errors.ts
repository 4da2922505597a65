import { randomBytes } from 'node:crypto';

/** The `error` object of a refusal, as Meta's "Handle Errors" page lists it. */
export interface GraphErrorBody {
	message: string;
	type: string;
	code: number;
	error_subcode?: number;
	is_transient?: boolean;
	error_user_title?: string;
	error_user_msg?: string;
	/** Older nodes of the Graph API send it as text, or as JSON in a text. */
	error_data?:
		| { messaging_product?: string; details?: string; blame_field_specs?: unknown }
		| string;
	fbtrace_id: string;
}

export type GraphErrorFields = Omit<GraphErrorBody, 'type' | 'fbtrace_id'> &
	Partial<Pick<GraphErrorBody, 'type'>>;

/** A refusal that is sent to the caller in Meta's format. */
export class GraphError extends Error {
	readonly body: GraphErrorBody;

	constructor(
		fields: GraphErrorFields,
		readonly status = 400,
		/** The keys beside the error, if Meta partly applied the call. */
		readonly beside: object = {},
	) {
		super(fields.message);
		this.body = { type: 'OAuthException', ...fields, fbtrace_id: newTraceId() };
	}
}

/** Meta's trace ids start with an A and are base64url. */
export function newTraceId(): string {
	return `A${randomBytes(16).toString('base64url')}`;
}

const DOCUMENTATION =
	'Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api';

/** Code 100, the most common refusal. */
export function invalidParameter(details: string): GraphError {
	return new GraphError({ message: `(#100) ${details}`, code: 100 });
}

/**
 * Any other refusal: `graphRefusal(2388091, 'Parameter value is not valid', { subcode: … })`. The code
 * precedes the message, as at Meta.
 */
export function graphRefusal(
	code: number,
	message: string,
	{ status, type, subcode, userTitle, userMessage, details, isTransient }: RefusalDetails = {},
): GraphError {
	const fields: GraphErrorFields = {
		message: `(#${code}) ${message}`,
		code,
		...(type !== undefined && { type }),
		...(subcode !== undefined && { error_subcode: subcode }),
		...(isTransient !== undefined && { is_transient: isTransient }),
		...(userTitle !== undefined && { error_user_title: userTitle }),
		...(userMessage !== undefined && { error_user_msg: userMessage }),
		...(details !== undefined && {
			error_data: { messaging_product: 'whatsapp', details },
		}),
	};
	return new GraphError(fields, status);
}

export interface RefusalDetails {
	/** The HTTP status, 400 if omitted. */
	status?: number;
	/** `OAuthException` if omitted. */
	type?: string;
	subcode?: number;
	userTitle?: string;
	userMessage?: string;
	/** Cloud API's `error_data.details`. */
	details?: string;
	isTransient?: boolean;
}

export function notOneOf(parameter: string, allowed: Iterable<string>): GraphError {
	return invalidParameter(`Param ${parameter} must be one of {${[...allowed].join(', ')}}`);
}

export function parameterMissing(name: string): GraphError {
	return invalidParameter(`The parameter ${name} is required.`);
}

export function nonexistingField(field: string, typeName: string): GraphError {
	return invalidParameter(
		`Tried accessing nonexisting field (${field}) on node type (${typeName})`,
	);
}

/** Meta does not distinguish an unknown id from one that the token may not see. */
export function objectMissing(method: string, id: string): GraphError {
	const verb = method.toLowerCase();
	return new GraphError({
		message:
			`Unsupported ${verb} request. Object with ID '${id}' does not exist, cannot be loaded due to ` +
			`missing permissions, or does not support this operation. ${DOCUMENTATION}`,
		type: 'GraphMethodException',
		code: 100,
		error_subcode: 33,
	});
}

export function methodUnsupported(method: string): GraphError {
	return new GraphError({
		message: `Unsupported ${method.toLowerCase()} request. ${DOCUMENTATION}`,
		type: 'GraphMethodException',
		code: 100,
	});
}

export function unknownPath(path: string): GraphError {
	return new GraphError({ message: `Unknown path components: ${path}`, code: 2500 });
}

export function querySyntax(message: string): GraphError {
	return new GraphError({ message, code: 2500 });
}

/**
 * Meta's error-code page lists 190 for every invalid token. Without a token, some Graph nodes are known
 * to return 104 instead; for these nodes no source states which.
 */
export function tokenMissing(): GraphError {
	return new GraphError(
		{ message: 'An access token is required to request this resource.', code: 190 },
		401,
	);
}

export function tokenUnknown(): GraphError {
	return new GraphError(
		{ message: 'Invalid OAuth access token - Cannot parse access token', code: 190 },
		401,
	);
}

/** An app's token whose secret is not that of the app. */
export function tokenSignatureInvalid(): GraphError {
	return new GraphError({ message: 'Invalid OAuth access token signature.', code: 190 });
}

/** An app's token with the ID of no app. */
export function appUnknown(): GraphError {
	return new GraphError({
		message: 'Error validating application. Cannot get application info due to a system error.',
		code: 101,
	});
}

export function tokenExpired(expiredAt: number, now: number): GraphError {
	return new GraphError(
		{
			message:
				'Error validating access token: Session has expired on ' +
				`${new Date(expiredAt).toUTCString()}. The current time is ${new Date(now).toUTCString()}.`,
			code: 190,
			error_subcode: 463,
		},
		401,
	);
}

/** A token that was invalidated, for instance by a new password. */
export function tokenInvalid({
	message,
	subcode,
}: {
	message: string;
	subcode?: number;
}): GraphError {
	const fields = { message, code: 190, ...(subcode !== undefined && { error_subcode: subcode }) };
	return new GraphError(fields, 401);
}

export function proofInvalid(): GraphError {
	return new GraphError({
		message: 'Invalid appsecret_proof provided in the API argument',
		type: 'GraphMethodException',
		code: 100,
	});
}

export function proofMissing(): GraphError {
	return new GraphError({
		message: 'API calls from the server require an appsecret_proof argument',
		type: 'GraphMethodException',
		code: 100,
	});
}

export function appTokenNeeded(): GraphError {
	return new GraphError({
		message: '(#15) This method must be called with an app access_token.',
		code: 15,
	});
}

export function permissionMissing(permission: string): GraphError {
	return new GraphError(
		{ message: `(#200) Requires ${permission} permission to manage the object`, code: 200 },
		403,
	);
}

/** Code 2200, when a callback does not pass the challenge. `what` is Meta's list of the errors. */
export function callbackRefused(what: string): GraphError {
	const reason = `Callback verification failed with the following errors: ${what}`;
	return new GraphError({
		message: `(#2200) ${reason}`,
		code: 2200,
		error_user_title: 'URL validation failed',
		error_user_msg: `The URL couldn't be validated. ${reason}`,
	});
}

/** Registration errors: the titles are those of Meta's Cloud API error-code page. */
export function registrationRefused(code: keyof typeof REGISTRATION_ERRORS): GraphError {
	const [title, details] = REGISTRATION_ERRORS[code];
	return new GraphError({
		message: `(#${code}) ${title}`,
		code,
		error_data: { messaging_product: 'whatsapp', details },
	});
}

const REGISTRATION_ERRORS = {
	133005: ['Two step verification PIN Mismatch', 'Two-step verification PIN incorrect.'],
	133006: ['Phone number re-verification needed', 'Phone number needs to be verified first.'],
	133010: ['Phone number Not Registered', 'The phone number is not registered.'],
	133016: [
		'Account register deregister rate limit exceeded',
		'There were too many attempts for this phone number in a short period of time.',
	],
} as const;

/** Business verification, insights and numbers: refusals that Meta's account reference lists. */
export function accountHasNoNumbers(): GraphError {
	return new GraphError({
		message: '(#200008) WhatsApp Business Account has no linked phone numbers.',
		code: 200008,
	});
}

export type RateLimitCode = 4 | 80007 | 80008;

export function tooManyCalls(code: RateLimitCode): GraphError {
	const message =
		code === 4
			? 'Application request limit reached'
			: 'There have been too many calls to this WhatsApp Business account. Wait a bit and try again. ' +
				'For more info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.';
	return new GraphError({ message: `(#${code}) ${message}`, code, is_transient: true });
}
