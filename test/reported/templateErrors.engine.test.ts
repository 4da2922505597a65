import { byId } from '../engine/byId';
import type { GraphErrorFields } from '../graphApi/errors';
import type { RefusedRow } from './refusedCalls';
import { says, subcode, testRefusedCalls } from './refusedCalls';

const CREATE = {
	resource: 'messageTemplate',
	operation: 'create',
	defineTemplate: 'json',
	accountId: byId('104857118822001'),
	name: 'harbour_news',
	language: 'en_US',
	category: 'UTILITY',
	components: JSON.stringify([{ type: 'BODY', text: 'Hello' }]),
};

const NO_DETAILS = /does not name the field|leave out optional fields/;

const refused = (
	what: string,
	error: GraphErrorFields,
	expected: Pick<RefusedRow[1], 'title' | 'advice' | 'not'>,
): RefusedRow => [what, { parameters: CREATE, error, ...expected }];

const WRONG_HEADER = [/line breaks/, /emoji/, /asterisks/, /header and the footer/];

const header = (title: string, text: string): RefusedRow =>
	refused(`formatting in a header or footer: “${text}”`, subcode(2388072, says(title, text)), {
		title: new RegExp(title),
		advice: WRONG_HEADER,
		not: /Number the variables|without gaps/,
	});

const body = (title: string, text: string): RefusedRow =>
	refused(`a body that is not valid: “${text}”`, subcode(2388072, says(title, text)), {
		title: new RegExp(title),
		advice: [/Number the variables/],
		not: /header and the footer/,
	});

const badSample = (what: string, texts: Partial<GraphErrorFields>, title: RegExp): RefusedRow =>
	refused(`a media header with an address as its sample: ${what}`, subcode(2388273, texts), {
		title,
		advice: [/Media Sample → Upload/, /“handle”/],
		not: NO_DETAILS,
	});

/** Meta names the field in `error_data.blame_field_specs`; the shapes are those of several of its nodes. */
const blamed = (
	what: string,
	error_data: unknown,
	named: RegExp,
	error: Partial<GraphErrorFields> = {},
): RefusedRow =>
	refused(
		`a field that Meta names: ${what}`,
		subcode(2388046, { error_data: error_data as GraphErrorFields['error_data'], ...error }),
		{ title: /./, advice: [named], not: NO_DETAILS },
	);

const EXAMPLE = [['components', '0', 'example']];
const EXAMPLE_NAMED = /names the field as the cause: Components.* → 1st entry → example\./;

describe('what is said about a template that Meta refuses', () => {
	testRefusedCalls([
		header(
			'Header format',
			'A header must not contain line breaks, formatting, emoji or asterisks.',
		),
		header('Footer format', 'The footer can’t have any emojis.'),
		header('Formato do cabeçalho', 'O cabeçalho não pode ter quebras de linha nem asteriscos.'),
		header('Encabezado', 'El encabezado no admite saltos de línea.'),
		header('Kopfzeile', 'In der Kopfzeile sind keine Zeilenumbrüche erlaubt.'),
		header('Header', 'Header tidak boleh berisi baris baru.'),
		refused('formatting in a header, without words', subcode(2388072), {
			title: /wrong format/,
			advice: WRONG_HEADER,
			not: NO_DETAILS,
		}),
		body('Body', 'The body has variables next to each other.'),
		body('Body', 'The body has too many new lines.'),
		body('Corpo da mensagem', 'O corpo tem variáveis fora de ordem.'),
		body('Textkörper', 'Im Textkörper stehen Variablen nebeneinander.'),
		refused(
			'emoji in a button, under another subcode',
			subcode(2388060, says('Tombol', 'Tombol tidak boleh berisi emoji.')),
			{ title: /Tombol/, advice: [/button labels/], not: /header and the footer/ },
		),

		// https://github.com/Jaal-Yantra-Textiles/v2/pull/167
		badSample('without words', {}, /sample of a media header is not valid/),
		badSample(
			'in Meta’s words',
			says('Invalid sample', 'The header handle is not valid.'),
			/sample/,
		),
		badSample('in Spanish', says('Muestra', 'El encabezado no es válido.'), /Muestra/),

		blamed('a path', { blame_field_specs: EXAMPLE }, EXAMPLE_NAMED),
		blamed(
			'a position as a number',
			{ blame_field_specs: [['components', 0, 'example']] },
			EXAMPLE_NAMED,
		),
		blamed(
			'a path as one text',
			{ blame_field_specs: [['components[0][example]']] },
			EXAMPLE_NAMED,
		),
		blamed('a path without the outer list', { blame_field_specs: EXAMPLE[0] }, EXAMPLE_NAMED),
		blamed('JSON in a text', JSON.stringify({ blame_field_specs: EXAMPLE }), EXAMPLE_NAMED),
		blamed('the older key', { blame_field: 'language' }, /as the cause: Language\./),
		blamed(
			'several',
			{ blame_field_specs: [['name'], ['language'], ['name']] },
			/as the cause: Name; Language\./,
		),
		blamed('one that the node does not have', { blame_field_specs: [['glow']] }, /cause: glow\./),
		blamed(
			'beside details',
			{ details: 'The sample is missing.', blame_field_specs: EXAMPLE },
			EXAMPLE_NAMED,
			{ error_subcode: undefined },
		),
		refused(
			'a field that Meta names, under the subcode of an invalid name',
			subcode(2388046, { error_data: { blame_field_specs: EXAMPLE } }),
			{ title: /Meta refused a parameter/, advice: [EXAMPLE_NAMED], not: /lower-case/ },
		),
		refused(
			'a name that is not valid, with the field',
			subcode(2388046, { error_data: { blame_field_specs: [['name']] } }),
			{ title: /name of the template is not valid/, advice: [/lower-case/, /cause: Name\./] },
		),
		refused(
			'a field that Meta names in its message',
			{ message: '(#100) Param vertical must be one of {OTHER, RETAIL}', code: 100 },
			{ title: /refused a parameter/, advice: [/as the cause: vertical\./], not: NO_DETAILS },
		),
		refused(
			'nothing but a code: only then Meta names no field',
			{ message: 'Invalid parameter', code: 100 },
			{ title: /refused a parameter/, advice: [NO_DETAILS] },
		),

		refused(
			'a code that Meta does not document',
			{ message: '(#200002) HSM Template creation failed', code: 200002 },
			{ title: /could not be created/, advice: [/may/, /WhatsApp Manager/] },
		),
		refused(
			'the same code in Portuguese',
			{
				message: '(#200002) HSM Template creation failed',
				code: 200002,
				...says('Falha', 'Não foi possível criar o modelo.'),
			},
			{ title: /Falha/, advice: [/may/] },
		),
		refused(
			'a limit after category violations',
			{ message: '(#131064) Limit reached', code: 131064 },
			{
				title: /limits the account’s templates/,
				advice: [/Wait/, /utility/],
				not: /Delete unused/,
			},
		),
		refused(
			'a language that is being deleted',
			subcode(2388023, says('Idioma em exclusão', 'Tente novamente em 4 semanas.')),
			{ title: /Idioma/, advice: [/another name/, /four weeks/] },
		),
	]);
});
