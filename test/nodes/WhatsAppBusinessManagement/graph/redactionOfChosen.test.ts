import { Redaction } from '../../../../nodes/WhatsAppBusinessManagement/graph/redaction';

const PIN = '123456';
const VERIFY_TOKEN = 'lantern';

const redaction = new Redaction([], ['lanterns at dusk']);
redaction.hide([PIN, VERIFY_TOKEN, 'short']);

/** What a user chose as a secret may be an ordinary word or look like an ID, and data must stay usable. */
describe('a secret that a user chose, in a response', () => {
	it.each<[string, unknown, unknown]>([
		['as a value', { code: PIN }, { code: '[hidden]' }],
		['as a value with white space', { code: ` ${PIN} ` }, { code: '[hidden]' }],
		['as a number', { code: 123456 }, { code: '[hidden]' }],
		['in a list', [PIN, [VERIFY_TOKEN]], ['[hidden]', ['[hidden]']]],
		['of the credential', { echo: 'lanterns at dusk' }, { echo: '[hidden]' }],
		['in a sentence', { note: `The PIN is ${PIN}.` }, { note: 'The PIN is [hidden].' }],
		['in JSON in a text', { sent: `{"pin":"${PIN}"}` }, { sent: '{"pin":"[hidden]"}' }],
		[
			'in JSON in JSON',
			{ sent: `{\\"pin\\":\\"${PIN}\\"}` },
			{ sent: '{\\"pin\\":\\"[hidden]\\"}' },
		],
		[
			'in a form',
			{ sent: `hub.verify_token=${VERIFY_TOKEN}&pin=${PIN}` },
			{ sent: 'hub.verify_token=[hidden]&pin=[hidden]' },
		],
	])('%s is hidden', (_what, answer, shown) => {
		expect(redaction.answer(answer)).toEqual(shown);
	});

	it.each<[string, unknown]>([
		['in an ID', { id: PIN, waba_id: 123456, message_ids: PIN }],
		['within an ID', { id: `9${PIN}7`, text: `${PIN}789`, number: 91234567 }],
		['within a sentence', { text: `Order ${PIN} has a ${VERIFY_TOKEN} and ${VERIFY_TOKEN}s` }],
		['as the beginning of a longer value', { text: `pin=${PIN}78` }],
		['shorter than a PIN', { text: 'short' }],
		['as a key', { [VERIFY_TOKEN]: 1 }],
	])('%s is not changed', (_what, answer) => {
		expect(redaction.answer(answer)).toEqual(answer);
	});
});
