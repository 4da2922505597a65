import { CODES } from '../../nodes/WhatsAppBusinessManagement/graph/guidance/codes';
import { PHRASES } from '../../nodes/WhatsAppBusinessManagement/graph/guidance/phrases';
import { SUBCODES } from '../../nodes/WhatsAppBusinessManagement/graph/guidance/subcodes';
import { errorRows } from './errorRows';

const rows = errorRows();
const listed = rows.map(([error = '']) => error);

it.each([...Object.keys(CODES), ...Object.keys(SUBCODES)])('lists %s', (code) => {
	expect(listed.some((error) => error.includes(`\`${code}\``))).toBe(true);
});

it('lists codes that share an entry in one row', () => {
	expect(listed).toContain('`80000`–`80014`');
	expect(listed).toContain('`200`–`299`');
});

it.each(PHRASES.map(({ code, says }) => [code, says] as const))(
	'quotes the sentence of Meta for %d %s, from its first case in graph/guidance/errorCases.ts',
	(code, says) => {
		const isQuoted = (error: string) =>
			error.startsWith(`\`${code}\` “`) && says.test(error.replace(/”$/, ''));
		expect(listed.some(isQuoted)).toBe(true);
	},
);

it('states for each row whether the nodes repeat the call', () => {
	const repeatFor = (wanted: string) => rows.find(([error]) => error === wanted)?.at(-1);
	expect(repeatFor('`4`')).toBe('yes');
	expect(repeatFor('`2`')).toBe('reads, and writes that may run twice');
	expect(repeatFor('`131059`')).toBe('no: the list must be read again');
	expect(repeatFor('`133016`')).toBe('no');
	expect(repeatFor('subcode `2388024`')).toBe('as its code');
});

it('lists no error twice with the same meaning', () => {
	const meanings = rows.map(([error, title]) => `${error} ${title}`);
	expect(new Set(meanings).size).toBe(meanings.length);
});
