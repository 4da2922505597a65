import type { INodeProperties } from 'n8n-workflow';

import { secretsIn } from '../../../../nodes/WhatsAppBusinessManagement/execution/secrets';

const text = (name: string, more: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
	...more,
});

const password = (name: string) => text(name, { typeOptions: { password: true } });

const FIELDS = [
	text('name'),
	password('pin'),
	text('options', { type: 'collection', options: [password('inner'), text('other')] }),
];

it.each<[what: string, raw: Record<string, unknown>, secrets: string[]]>([
	['a password field', { name: 'a', pin: '123456' }, ['123456']],
	['one that a sheet filled with a number', { pin: 123456 }, ['123456']],
	['one with blanks, which are not sent', { pin: ' 123456\n' }, ['123456', ' 123456\n']],
	['one in a collection', { options: { inner: 'hidden', other: 'shown' } }, ['hidden']],
	['none', { name: 'a', pin: null, options: '' }, []],
])('finds what the user typed into %s', (_what, raw, secrets) => {
	expect(secretsIn(raw, FIELDS)).toEqual(secrets);
});
