import { blamedFields } from '../../../../nodes/WhatsAppBusinessManagement/graph/blamedFields';
import { Redaction } from '../../../../nodes/WhatsAppBusinessManagement/graph/redaction';

describe('the fields that Meta blames', () => {
	it.each<[what: string, specs: unknown, message: string, blamed: string[][]]>([
		[
			'a path of keys and positions',
			[['components', '0', 'example']],
			'',
			[['components', '0', 'example']],
		],
		['positions as numbers', [['components', 0]], '', [['components', '0']]],
		['several', [['name'], ['language']], '', [['name'], ['language']]],
		['a list of texts', ['name'], '', [['name']]],
		['a path as one text', [['components[0][text]']], '', [['components', '0', 'text']]],
		['a path with dots', ['components.0.text'], '', [['components', '0', 'text']]],
		['entries of another type', [[null, { a: 1 }, 'name'], null, 7], '', [['name'], ['7']]],
		['nothing', undefined, 'Invalid parameter', []],
		['an empty list', [], 'Invalid parameter', []],
		['empty paths', [[], ['']], 'Invalid parameter', []],
		['one text', 'name', '', [['name']]],
		[
			'one path without a list around it',
			['components', '0', 'example'],
			'',
			[['components', '0', 'example']],
		],
		['neither a list nor a text', { name: true }, 'Invalid parameter', []],
		['a parameter in the message', undefined, '(#100) Param pin must be text', [['pin']]],
		[
			'its place',
			undefined,
			"(#100) Param components[0]['type'] must be one of",
			[['components', '0', 'type']],
		],
		['a missing one', undefined, '(#100) The parameter cc is required', [['cc']]],
		['one in quotes', undefined, 'Missing parameter "verify_token"', [['verify_token']]],
		['only the specs if both name one', [['name']], 'Param pin must be text', [['name']]],
		[
			'paths in a JSON text',
			'[["components","0","example"]]',
			'',
			[['components', '0', 'example']],
		],
		['paths in one more list', [[['name'], ['language']]], '', [['name'], ['language']]],
		['a text that is not JSON', '[name', '', [['name']]],
		['the first five of many', [...'abcdefg'], '', [...'abcde'].map((key) => [key])],
		['the start of a long path', [[...'abcdefghijklm']], '', [[...'abcdefghij']]],
		['one after a colon', undefined, 'Missing required parameter: cc', [['cc']]],
		['one at the end', undefined, '(#100) Missing parameter cc.', [['cc']]],
		['none in a sentence', undefined, 'The parameter which you sent is wrong', []],
		['none in a sentence about names', undefined, 'Invalid parameter names in the request', []],
		['none in a general message', undefined, 'Parameter value is not valid', []],
		['none in a message about formats', undefined, 'Parameter format does not match', []],
		[
			'none in a sentence after a colon',
			undefined,
			'Invalid parameter: all languages of a template must have the same category',
			[],
		],
		['none in another general message', undefined, 'Required parameter is missing', []],
	])('%s', (_what, specs, message, blamed) => {
		const data = { messaging_product: 'whatsapp', blame_field_specs: specs };
		expect(blamedFields(data, message, new Redaction())).toEqual(blamed);
	});

	it.each<[what: string, data: unknown, blamed: string[][]]>([
		['the older key for one field', { blame_field: 'name' }, [['name']]],
		['a text', 'name must be unique', []],
		['nothing', undefined, []],
	])('are read from error_data that is %s', (_what, data, blamed) => {
		expect(blamedFields(data, '', new Redaction())).toEqual(blamed);
	});

	it('contain no secret', () => {
		const redaction = new Redaction(['a-known-secret']);
		const data = { blame_field_specs: [['pin', 'a-known-secret']] };
		expect(blamedFields(data, '', redaction)).toEqual([['pin', '[hidden]']]);
	});
});
