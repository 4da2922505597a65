import type { PastedCall } from '../../../../../nodes/WhatsAppBusinessManagement/resources/customGraphCall/pastedCall';
import { readPastedCall } from '../../../../../nodes/WhatsAppBusinessManagement/resources/customGraphCall/pastedCall';
import { messageOf } from '../../graph/messageOf';

/** Marks what no part of a call and no error may contain. */
const SECRET = 'EAAsekret';

const read = (text: string) => {
	const call = readPastedCall(text);
	return Object.fromEntries(
		Object.entries({ ...call, path: call.path.join('/') }).filter(
			([name, value]) =>
				value !== undefined && !(['query', 'body'].includes(name) && isEmptyObject(value)),
		),
	);
};

const isEmptyObject = (value: unknown) => JSON.stringify(value) === '{}';

type Parts = Partial<Omit<PastedCall, 'path'>> & { path: string };

const LIST = { path: '102/message_templates' };

describe('what people paste', () => {
	it.each<[text: string, parts: Parts]>([
		['102/message_templates', LIST],
		['/102/message_templates/', LIST],
		['//102/message_templates', LIST],
		['https://graph.facebook.com/v25.0/102/message_templates', { ...LIST, version: 'v25.0' }],
		['http://graph.facebook.com/102/message_templates', LIST],
		['//graph.facebook.com/102/message_templates', LIST],
		['graph.facebook.com/V23.0/102/message_templates', { ...LIST, version: 'v23.0' }],
		[
			'HTTPS://Graph.Facebook.com:443/v25.0/102/message_templates#read',
			{ ...LIST, version: 'v25.0' },
		],
		['/v25.0/102/message_templates', { ...LIST, version: 'v25.0' }],
		['<API_VERSION>/102/message_templates', LIST],
		['https://graph.facebook.com/{{Version}}/102/message_templates', LIST],
		['{latest-api-version}/102/message_templates', LIST],
		['https://graph.facebook.com/vXX.X/102/message_templates', LIST],
		['`/102/message_templates`', LIST],
		["'https://graph.facebook.com/102/message_templates'", LIST],
		['GET /v25.0/102/message_templates', { ...LIST, method: 'GET', version: 'v25.0' }],
		['get /102/message_templates', { ...LIST, method: 'GET' }],
		[
			'GET /v25.0/102/message_templates HTTP/1.1\nHost: graph.facebook.com',
			{ ...LIST, method: 'GET', version: 'v25.0' },
		],
		['GET /102/message_templates HTTP/1.1\r\nA: b\r\n\r\n', { ...LIST, method: 'GET' }],
		['fernwick.lanterns/feed', { path: 'fernwick.lanterns/feed' }],
		['PUT 102/message_templates', { ...LIST, method: 'PUT' }],
		['102/message_templates?limit=5', { ...LIST, query: { limit: '5' } }],
		[
			'102/message_templates?fields=name%2Cstatus&name=a+b',
			{ ...LIST, query: { fields: 'name,status', name: 'a b' } },
		],
		[
			'102?fields=message_templates.limit(3){name,status}',
			{ path: '102', query: { fields: 'message_templates.limit(3){name,status}' } },
		],
		[`102/message_templates?access_token=${SECRET}&limit=5`, { ...LIST, query: { limit: '5' } }],
		[`102/message_templates?Access_Token=${SECRET}`, LIST],
		[`102/message_templates?appsecret_proof=${SECRET}`, LIST],
		['102/message_templates?access_token=<ACCESS_TOKEN>', LIST],
	])('%s', (text, parts) => {
		expect(read(text)).toEqual(parts);
		expect(JSON.stringify(readPastedCall(text))).not.toContain(SECRET);
	});
});

describe('a curl command', () => {
	it.each<[text: string, parts: Parts]>([
		['curl https://graph.facebook.com/v25.0/102', { method: 'GET', version: 'v25.0', path: '102' }],
		[
			`curl -i -X GET \\\n 'https://graph.facebook.com/102/message_templates?limit=5' \\\n -H 'Authorization: Bearer ${SECRET}'`,
			{ ...LIST, method: 'GET', query: { limit: '5' } },
		],
		[
			`curl "https://graph.facebook.com/102/message_templates" \\ -H "Authorization: OAuth ${SECRET}" \\ -d '{"name": "a", "id": 9007199254740993, "access_token": "${SECRET}"}'`,
			{ ...LIST, method: 'POST', body: { name: 'a', id: expect.anything() as unknown } },
		],
		[
			`curl -X POST -F 'messaging_product="whatsapp"' -F 'access_token=${SECRET}' graph.facebook.com/102/register`,
			{ method: 'POST', path: '102/register', body: { messaging_product: 'whatsapp' } },
		],
		[
			`curl -XDELETE --url https://graph.facebook.com/102/subscribed_apps -u me:${SECRET}`,
			{ method: 'DELETE', path: '102/subscribed_apps' },
		],
		[
			`$ curl -G -d "fields=id,name" -d "access_token=${SECRET}" https://graph.facebook.com/102`,
			{ method: 'GET', path: '102', query: { fields: 'id,name' } },
		],
		[
			'curl --request post --data-raw \'name=a%20b&limit=2\' "https://graph.facebook.com/102"',
			{ method: 'POST', path: '102', body: { name: 'a b', limit: '2' } },
		],
		['curl -d \'{"text": "it\\"s"}\' 102', { method: 'POST', path: '102', body: { text: 'it"s' } }],
		['curl -iX DELETE 102', { method: 'DELETE', path: '102' }],
		['curl -sSLXPOST -d\'{"a": 1}\' 102', { method: 'POST', path: '102', body: { a: 1 } }],
		['curl -Fname=a 102', { method: 'POST', path: '102', body: { name: 'a' } }],
		[`curl -H'Authorization: ${SECRET}' 102`, { method: 'GET', path: '102' }],
		["curl -X GET -d 'fields=id' 102", { method: 'GET', path: '102', query: { fields: 'id' } }],
		[
			'curl --data-urlencode "name=a b&c=d" 102',
			{ method: 'POST', path: '102', body: { name: 'a b&c=d' } },
		],
		['curl 102/x | jq .', { method: 'GET', path: '102/x' }],
		['curl 102/x && curl -X DELETE 103', { method: 'GET', path: '102/x' }],
	])('%s', (text, parts) => {
		expect(read(text)).toEqual(parts);
		expect(JSON.stringify(readPastedCall(text))).not.toContain(SECRET);
	});
});

describe('is refused', () => {
	const OTHER_HOST = /^The address is not one of graph\.facebook\.com, and no other server/;
	it.each<[text: string, message: RegExp]>([
		['https://example.com/v25.0/102', OTHER_HOST],
		['https://graph.facebook.com.example.com/102', OTHER_HOST],
		['https://graph.facebook.com:8443/102', OTHER_HOST],
		[`https://me:${SECRET}@graph.facebook.com/102`, OTHER_HOST],
		['ftp://graph.facebook.com/102', OTHER_HOST],
		['graph-video.facebook.com/v25.0/102', OTHER_HOST],
		['//example.com/102', OTHER_HOST],
		['graph.facebook.com:8443/102', OTHER_HOST],
		[
			`POST /102/register HTTP/1.1\r\nHost: graph.facebook.com\r\n\r\n{"pin": "${SECRET}"}`,
			/^The pasted request has a body\. Paste only its first line/,
		],
		[`curl https://example.com/102 -H 'Authorization: Bearer ${SECRET}'`, OTHER_HOST],
		['<WABA_ID>/phone_numbers', /^Replace <WABA_ID> in the path with the ID of your own object$/],
		['/v25.0/{waba-id}/message_templates', /^Replace \{waba-id\} in the path/],
		['{{WABA-ID}}/phone_numbers', /^Replace \{\{WABA-ID\}\} in the path/],
		['https://graph.facebook.com/%3CWABA_ID%3E/phone_numbers', /^Replace <WABA_ID> in the path/],
		['Phone-Number-ID/register', /^Replace Phone-Number-ID in the path/],
		['WABA_ID', /^Replace WABA_ID in the path/],
		['phone_number_id/register', /^Replace phone_number_id in the path/],
		['vXX.X/YOUR_WABA/phone_numbers', /^Replace YOUR_WABA in the path/],
		['102/message_templates?limit=<LIMIT>', /^Replace <LIMIT> in the query with a value$/],
		['102?method=delete', /^The call must not contain "method"/],
		[`curl -d 'batch=${SECRET}' 102`, /^The call must not contain "batch"/],
		[`102?suppress_http_code=${SECRET}`, /^The call must not contain "suppress_http_code"/],
		['', /^A part of the path may contain only/],
		['https://graph.facebook.com/v25.0/?ids=1,2', /^A part of the path may contain only/],
		['GET 102/../103', /^A part of the path may contain only/],
		[`{${SECRET.repeat(20)}}/x`, /^A part of the path may contain only/],
		[
			`curl -d '{"pin": "${SECRET}' 102`,
			/^The data of the curl command is not a valid JSON object$/,
		],
		[`curl -d '@${SECRET}.json' 102`, /^The data of the curl command names a file/],
		[`curl -d name=a -d @${SECRET}.json 102`, /^The data of the curl command names a file/],
		[`curl --data-urlencode name@${SECRET} 102`, /^The data of the curl command names a file/],
		[`curl -d '["${SECRET}"]' 102`, /^The data of the curl command is not a valid JSON object$/],
		[`curl -d $'{"a": "${SECRET}"}' 102`, /^The curl command contains \$'…'/],
		['curl --retry 3 102', /^The curl command has the option --retry that cannot be read here/],
		[`curl --user=${SECRET} 102`, /^The curl command has an option that cannot be read here/],
		['curl -T 3 102', /^The curl command has the option -T that cannot be read here/],
		[`curl 102 ${SECRET}`, /^The curl command has more than one address/],
		[`curl -F 'file=@${SECRET}.pdf' 102`, /^The form of the curl command names a file/],
	])('%s', (text, message) => {
		expect(messageOf(() => readPastedCall(text))).toMatch(message);
		expect(messageOf(() => readPastedCall(text))).not.toContain(SECRET);
	});
});
