import { preview } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/preview';
import type { Part } from '../templateOf';
import { buttonsOf, templateOf } from '../templateOf';
import { elementsOf } from './svgTree';

const templateIn = (language: string, otpType = 'COPY_CODE', button: Part = {}): Part =>
	templateOf(
		[
			{ type: 'BODY', add_security_recommendation: true },
			{ type: 'FOOTER', code_expiration_minutes: 5 },
			buttonsOf({ type: 'OTP', otp_type: otpType, ...button }),
		],
		{ category: 'authentication', language },
	);

const textIn = (language: string, otpType?: string, button?: Part) =>
	preview(templateIn(language, otpType, button)).text.split('\n\n');

it.each([
	[
		'en_US',
		[
			'*123456* is your verification code. For your security, do not share this code.',
			'This code expires in 5 minutes.',
			'[Copy code] → 123456',
		],
	],
	[
		'es_MX',
		[
			'*123456* es tu código de verificación. Por tu seguridad, no lo compartas.',
			'Este código caduca en 5 minutos.',
			'[Copiar código] → 123456',
		],
	],
	[
		'zh_HK',
		[
			'*123456* 是你的驗證碼。 為了安全起見，請勿分享此驗證碼。',
			'這組驗證碼將於 5 分鐘後失效。',
			'[複製驗證碼] → 123456',
		],
	],
])('Meta’s texts are those of the language: %s', (language, expected) => {
	expect(textIn(language)).toEqual(expected);
});

it('Meta’s texts are English where they are unknown, with a note', () => {
	expect(textIn('zu')[0]).toMatch(/^\*123456\* is your verification code/);
	expect(preview(templateIn('zu')).notes).toEqual([
		'Meta writes the text in the language of the template. The picture shows it in English',
	]);
	expect(preview(templateIn('pt_BR')).notes).toEqual([]);
});

it('there is no note about a text that Meta returned', () => {
	const body = { type: 'BODY', text: '*{{1}}* yikhodi yakho.' };
	const template = templateOf([body], { category: 'AUTHENTICATION', language: 'zu' });
	expect(preview(template)).toMatchObject({ text: '*123456* yikhodi yakho.', notes: [] });
});

it('parts that are not there are not shown', () => {
	const template = templateOf(
		[{ type: 'BODY' }, buttonsOf({ type: 'OTP', otp_type: 'ZERO_TAP' })],
		{
			category: 'AUTHENTICATION',
		},
	);
	expect(preview(template).text).toBe('*123456* is your verification code.\n\n[Autofill] → 123456');
});

it.each<[what: string, otpType: string, button: Part, label: string]>([
	['a button without a label', 'COPY_CODE', {}, '[Copy code]'],
	['a label', 'COPY_CODE', { text: 'Take it' }, '[Take it]'],
	['a button that fills the code in', 'ONE_TAP', { text: 'Take it' }, '[Take it]'],
	['its own label', 'one_tap', { text: 'Take it', autofill_text: 'Fill in' }, '[Fill in]'],
])('shows %s', (_what, otpType, button, label) => {
	expect(textIn('en', otpType, button).at(-1)).toBe(`${label} → 123456`);
});

it('the code is bold', () => {
	const spans = elementsOf(preview(templateIn('de')).svg).filter(({ name }) => name === 'tspan');
	expect(spans).toEqual([
		expect.objectContaining({ text: '123456', attributes: { 'font-weight': 'bold' } }),
	]);
});

it('a template as Meta returns it is shown with Meta’s texts', () => {
	const template = templateOf(
		[
			{
				type: 'BODY',
				text: '*{{1}}* é seu código. Não o compartilhe.',
				add_security_recommendation: true,
				example: { body_text: [['123456']] },
			},
			{ type: 'FOOTER', text: 'Expira em 5 minutos.', code_expiration_minutes: 5 },
			buttonsOf({
				type: 'URL',
				text: 'Copiar',
				url: 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code_expiration_minutes=5&code=otp{{1}}',
				example: ['https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp123456'],
			}),
		],
		{ category: 'AUTHENTICATION', language: 'pt_BR' },
	);
	const { text, svg } = preview(template);

	expect(text.split('\n\n')).toEqual([
		'*123456* é seu código. Não o compartilhe.',
		'Expira em 5 minutos.',
		'[Copiar] → 123456',
	]);
	expect(svg).not.toContain('whatsapp.com');
});
