import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';

import { inCredential } from '../graph/inCredential';
import type { InputNames, InputOrigin } from '../graph/inputNames';
import type { Parameter } from '../parameters/field';
import { isField, propertyOf } from '../parameters/field';
import { FROM_CREDENTIAL } from '../parameters/fromCredential';
import { isEmpty } from '../parameters/values';
import type { RawInput } from './input';
import { ordinal } from './ordinal';

const camelCase = (key: string): string =>
	key.replace(/_([a-z0-9])/g, (_all, next: string) => next.toUpperCase());

/** Whether a field is the one for Meta's key: it sends it, or it is named like it, also with “Id”. */
const isFor = (parameter: Parameter, key: string): boolean =>
	(isField(parameter) && parameter.sends === key) ||
	[camelCase(key), `${camelCase(key)}Id`].includes(propertyOf(parameter).name);

/** The label of the field for Meta's key, also inside collections. */
function fieldLabel(parameters: readonly Parameter[], key: string): string | undefined {
	const own = parameters.find((parameter) => isFor(parameter, key));
	if (own) return propertyOf(own).displayName;
	for (const parameter of parameters) {
		const inside = isField(parameter) ? (parameter.inside ?? []) : [];
		const label = fieldLabel(inside, key);
		if (label !== undefined) return `${propertyOf(parameter).displayName} → ${label}`;
	}
	return undefined;
}

/** “0” → “1st entry”; a key stays as it is. */
const step = (key: string): string =>
	/^\d+$/.test(key) ? `${ordinal(Number(key) + 1)} entry` : key;

/** The field of the credential that is used because the operation's field is empty or there is none. */
function originInCredential(
	id: string,
	fields: readonly INodeProperties[],
	raw: RawInput,
	credential: ICredentialDataDecryptedObject,
): InputOrigin | undefined {
	for (const { name } of fields) {
		const fallback = isEmpty(raw[name]) ? FROM_CREDENTIAL[name] : undefined;
		const origin = fallback === undefined ? undefined : inCredential(credential, id, fallback);
		if (origin) return origin;
	}
	// Some operations call the credential's app without a field for it. A path is the user's own.
	const isOwnPath = fields.some(({ name }) => name === 'path');
	return isOwnPath ? undefined : inCredential(credential, id, 'appId');
}

/** The fields that hold an ID: a user may enter the same one in two. Else the credential's that is used. */
function originsOf(
	id: string,
	parameters: readonly Parameter[],
	raw: RawInput,
	credential: ICredentialDataDecryptedObject,
): InputOrigin[] {
	const fields = parameters.map(propertyOf);
	const own = fields.filter(({ name }) => String(raw[name] ?? '').trim() === id);
	if (own.length > 0) return own.map(({ name, displayName: label }) => ({ name, label }));
	return [originInCredential(id, fields, raw, credential) ?? []].flat();
}

/**
 * How the user knows the parts of an operation's call.
 *
 * @param parameters the operation's fields
 * @param raw the values of the item
 */
export const inputNames = (
	parameters: readonly Parameter[],
	raw: RawInput,
	credential: ICredentialDataDecryptedObject,
): InputNames => ({
	labelOf: ([key = '', ...rest]) => {
		const label = fieldLabel(parameters, key);
		return label === undefined ? undefined : [label, ...rest.map(step)].join(' → ');
	},
	originsOf: (id) => originsOf(id, parameters, raw, credential),
});
