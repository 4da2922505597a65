import { REVIEW_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/review';
import type { Part } from '../templateOf';
import {
	PLAIN_TEXT,
	bodyOf,
	buttonsOf,
	carouselOf,
	findingOf,
	footerOf,
	headerOf,
	placesOf,
	templateOf,
	urlButtonOf,
} from '../templateOf';

const BODY = 'components[0].text';

const utility = (text: string, language = 'en_US', more?: Part) =>
	templateOf([bodyOf(text)], { language, ...more });

/** A marketing template with a way out, so that only its body matters. */
const marketing = (text: string, language = 'en_US') =>
	templateOf([bodyOf(text), footerOf('STOP')], { language, category: 'MARKETING' });

const withUrl = (url: string) => templateOf([bodyOf(PLAIN_TEXT), buttonsOf(urlButtonOf(url))]);

const reply = (text: string): Part => ({ type: 'QUICK_REPLY', text });
const coupon: Part = { type: 'COPY_CODE', example: 'LAMP25' };

const offer: Part = {
	type: 'LIMITED_TIME_OFFER',
	limited_time_offer: { text: 'Lantern week', has_expiration: true },
};

describe('review rules', () => {
	it.each<[what: string, template: Part]>([
		['English', utility('Your verification code is {{1}}, keep it safe please.')],
		['English, short', utility('Use the OTP {{1}} to open your account with us.')],
		['German', utility('Der Bestätigungscode für das Konto ist {{1}} und gilt heute.', 'de')],
		['Spanish', utility('Hola, el código de verificación es {{1}} para tu cuenta.', 'es_MX')],
		['Portuguese', utility('Olá, seu código de verificação é {{1}} e vale hoje.', 'pt_BR')],
		['Chinese', utility('您好，您的验证码是{{1}}，请勿泄露。', 'zh_CN')],
		['a code in place of the variable', utility('Your login code is 481516 for today only.')],
	])('find a one-time code in %s', (_what, template) => {
		expect(placesOf(template, REVIEW_RULES)).toEqual(['review.otp-category at category']);
	});

	it.each<[what: string, template: Part]>([
		['a percentage', utility('Order before Sunday and get 20% off the next lantern.')],
		['a variable discount', utility('Order before Sunday and get {{1}} off the next lantern.')],
		['a call to buy', utility('The lantern is back in our shop. Shop now before it is gone.')],
		['a coupon', utility('Use the promo code {{1}} for the next lantern you order.')],
		['German', utility('Heute gibt es 10 % Rabatt auf alle Laternen im Laden.', 'de')],
		['Portuguese', utility('Hoje temos um cupom para a sua próxima lanterna na loja.', 'pt_BR')],
		['Chinese', utility('您好，您的优惠券今天到期，请及时使用。', 'zh_CN')],
	])('find a promotion: %s', (_what, template) => {
		expect(placesOf(template, REVIEW_RULES)).toEqual([`review.utility-promo at ${BODY}`]);
	});

	it('find a promotion on a button', () => {
		const template = templateOf([bodyOf(PLAIN_TEXT), buttonsOf(reply('Buy now'))]);

		expect(placesOf(template, REVIEW_RULES)).toEqual([
			'review.utility-promo at components[1].buttons[0].text',
		]);
	});

	it.each<[what: string, template: Part]>([
		['news', utility('Check out our new lanterns, they arrived this week.')],
		['a greeting', utility('Happy birthday from all of us at the lantern shop!')],
		['Spanish', utility('Feliz cumpleaños de parte de toda la tienda.', 'es')],
	])('find what is about no order: %s', (_what, template) => {
		expect(placesOf(template, REVIEW_RULES)).toEqual([`review.utility-specific at ${BODY}`]);
	});

	it.each<[what: string, template: Part, found: string[]]>([
		['one word', utility('Congratulations!'), [`review.vague at ${BODY}`]],
		['a word and a variable', utility('Hello, {{1}}!'), [`review.vague at ${BODY}`]],
		['a name of a test', utility(PLAIN_TEXT, 'en_US', { name: 'test' }), ['review.vague at name']],
		[
			'a numbered name',
			utility(PLAIN_TEXT, 'en_US', { name: 'template_014' }),
			['review.vague at name'],
		],
		['a name with a purpose', utility(PLAIN_TEXT, 'en_US', { name: 'test_drive_booked' }), []],
		['variables only, which have their own rule', utility('{{1}}'), []],
		['a language without blanks', utility('您的订单今天已经发货。', 'zh_CN'), []],
	])('find what is vague: %s', (_what, template, found) => {
		expect(placesOf(template, REVIEW_RULES)).toEqual(found);
	});

	it.each<[what: string, template: Part]>([
		[
			'English as Spanish',
			utility('Your order has left our warehouse and will be with you soon.', 'es_MX'),
		],
		[
			'Spanish as English',
			utility('Hola, su pedido ya salió y llega mañana con el correo para usted.'),
		],
		[
			'English as Portuguese',
			utility('We have your order and will send it to you this week.', 'pt_BR'),
		],
		['German as Dutch', utility('Ihre Bestellung ist da und wurde heute für Sie verpackt.', 'nl')],
		['English as Vietnamese', utility('Your order has left and will be with you soon.', 'vi')],
		['English as Arabic', utility('The lantern is ready at our shop for collection.', 'ar')],
		['Russian as English', utility('Ваш заказ отправлен и будет у вас завтра.')],
		['Hindi in Latin letters', utility('Aapka lamp taiyaar hai, aap shop se le sakte hain.', 'hi')],
		['a mixture', utility('Kripya wait karein, your lantern abhi arrive hoga at the shop.')],
	])('find another language: %s', (_what, template) => {
		expect(placesOf(template, REVIEW_RULES)).toEqual([`review.language at ${BODY}`]);
	});

	it.each<[what: string, template: Part, found: string[]]>([
		['on a button', withUrl('https://bit.ly/lamp'), ['components[1].buttons[0].url']],
		[
			'on a button, with www',
			withUrl('http://www.TinyURL.com/lamp'),
			['components[1].buttons[0].url'],
		],
		['in the body', utility('Follow the lantern at t.co/abc, or call our shop.'), [BODY]],
		['in brackets', utility('Follow the lantern (https://goo.gl/abc) on its way.'), [BODY]],
		['a domain that ends alike', withUrl('https://bat.co/lamp'), []],
		['a domain in the path', withUrl('https://shop.example.com/bit.ly'), []],
	])('find a shortened address: %s', (_what, template, paths) => {
		expect(placesOf(template, REVIEW_RULES)).toEqual(
			paths.map((path) => `review.shortener at ${path}`),
		);
	});

	it.each<[what: string, template: Part, rule: string | undefined]>([
		['a link to a chat', utility('Ask at https://wa.me/15550051310 about the order.'), 'wa-link'],
		['a link without a scheme', utility('Ask at wa.me/15550051310. We help you.'), 'wa-link'],
		['the word WhatsApp', utility('Ask on WhatsApp about the order of this week.'), undefined],
		['a request for a card number', utility('Please send us your card number today.'), 'sensitive'],
		['a request for a password', utility('Hello! Reply with your password, please.'), 'sensitive'],
		[
			'a request in Portuguese',
			utility('Envie sua senha para abrir a conta hoje.', 'pt_BR'),
			'sensitive',
		],
		['a warning', utility('Never share your PIN with anyone who calls you.'), undefined],
		['a request for a part', utility('Confirm the last 4 digits of your card number.'), undefined],
		['two sentences', utility('We send the lantern today. Your card number was saved.'), undefined],
		['a legal threat', utility('Pay today or we start legal action against you.'), 'abusive'],
		['a threat in German', utility('Sonst leiten wir rechtliche Schritte ein.', 'de'), 'abusive'],
		['a threat in Chinese', utility('请今天付款，否则我们将采取法律行动。', 'zh_CN'), 'abusive'],
		['a reminder', utility('The payment for your order is due, please pay today.'), undefined],
		['alcohol', marketing('Taste our new wines this week at the shop.'), 'commerce'],
		['gambling in Spanish', marketing('Las mejores apuestas del fin de semana.', 'es'), 'commerce'],
		['a word that only contains one', marketing('Taste our new ginger this week.'), undefined],
		['a delivery', utility('Your wine order has left our warehouse today.'), undefined],
	])('judge %s', (_what, template, rule) => {
		expect(placesOf(template, REVIEW_RULES)).toEqual(
			rule === undefined ? [] : [`review.${rule} at ${BODY}`],
		);
	});

	it.each<[what: string, components: Part[], language: string, found: boolean]>([
		['nothing', [bodyOf(PLAIN_TEXT)], 'en_US', true],
		['other buttons', [bodyOf(PLAIN_TEXT), buttonsOf(reply('Later'))], 'en_US', true],
		['a quick reply', [bodyOf(PLAIN_TEXT), buttonsOf(reply('Stop promotions'))], 'en_US', false],
		['a footer', [bodyOf(PLAIN_TEXT), footerOf('Reply “unsubscribe”')], 'en_US', false],
		[
			'a footer about the buttons',
			[bodyOf(PLAIN_TEXT), footerOf('Use the buttons to manage your subscriptions')],
			'en_US',
			false,
		],
		['a reply in German', [bodyOf('Neue Laternen!'), buttonsOf(reply('Abmelden'))], 'de', false],
		['an English reply in German', [bodyOf('Neue Laternen!'), footerOf('STOP')], 'de', false],
		['a reply in Japanese', [bodyOf('新しい灯り'), buttonsOf(reply('配信停止する'))], 'ja', false],
		['a language without a list', [bodyOf('Taa mpya ziko dukani.')], 'sw', false],
		['an offer, which has no place for it', [offer, bodyOf(PLAIN_TEXT)], 'en_US', false],
		['a carousel, which has no place for it', [bodyOf(PLAIN_TEXT), carouselOf()], 'en_US', false],
	])('look for a way out: %s', (_what, components, language, found) => {
		const template = templateOf(components, { category: 'MARKETING', language });

		expect(placesOf(template, REVIEW_RULES).includes('review.opt-out at components')).toBe(found);
	});

	it.each<[what: string, buttons: Part[], found: string[]]>([
		['four replies', ['1', '2', '3', '4'].map(reply), ['client.desktop at components[1].buttons']],
		['three replies', ['1', '2', '3'].map(reply), []],
		[
			'a reply beside a link',
			[reply('Yes'), urlButtonOf('https://shop.example.com')],
			['client.desktop at components[1].buttons'],
		],
		['a coupon', [coupon], ['client.lto at components[1].buttons[0]']],
	])('know what desktops do not show: %s', (_what, buttons, found) => {
		expect(placesOf(templateOf([bodyOf(PLAIN_TEXT), buttonsOf(...buttons)]), REVIEW_RULES)).toEqual(
			found,
		);
	});

	it('name an offer once, also with its coupon', () => {
		const template = templateOf([offer, bodyOf(PLAIN_TEXT), buttonsOf(coupon)], {
			category: 'MARKETING',
		});

		expect(placesOf(template, REVIEW_RULES)).toEqual(['client.lto at components[0]']);
	});

	it.each<[what: string, template: Part]>([
		['a refund', utility('We charged {{1}} to your card and refunded 10% of it today.')],
		['a code for a parcel', utility('Show the code {{1}} at the parcel station to collect it.')],
		['advice on codes', utility('We never ask for a verification code on the phone.')],
		['a header', templateOf([headerOf('Order {{1}} is ready'), bodyOf(PLAIN_TEXT)])],
		['a password that was changed', utility('The password of your account was changed today.')],
		['a date of a court', utility('The tennis court is booked for you on {{1}} at nine.')],
		['a French text', utility('Bonjour {{1}}, votre commande est en route pour vous.', 'fr')],
		['an Italian text', utility('Ciao {{1}}, il tuo ordine è in viaggio con il corriere.', 'it')],
		['a Portuguese text', utility('Olá {{1}}, seu pedido foi enviado para você hoje.', 'pt_PT')],
		['a Catalan text', utility('Hola {{1}}, la teva comanda ja és en camí per demà.', 'ca')],
		['a Malay text', utility('Hai {{1}}, pesanan anda telah dihantar dan akan tiba.', 'ms')],
		['an Afrikaans text', utility('Hallo {{1}}, jou bestelling is met die koerier en kom.', 'af')],
		['a Filipino text', utility('Naipadala na ang iyong order at darating ito bukas.', 'fil')],
		[
			'an Arabic text with a brand',
			utility('مرحبا، طلبك من Pine Grove جاهز في المتجر اليوم.', 'ar'),
		],
		[
			'an Arabic text with an address',
			utility(
				'تتبع طلبك الذي أرسلناه اليوم هنا: https://shop.example.com/tracking/orders/status/lanterns',
				'ar',
			),
		],
		['a Japanese text', utility('ご注文の商品は本日発送されました。ありがとうございます。', 'ja')],
		['a Korean text', utility('주문하신 상품이 오늘 발송되었습니다. 감사합니다.', 'ko')],
		['a Serbian text', utility('Vaša porudžbina je poslata i stiže sutra ujutru.', 'sr')],
		['a Spanish name', utility('Table at Los Pinos y Mar con Luis booked, see you there.')],
		['an English text with Spanish names', utility('The tour to Los Angeles and El Paso is set.')],
		[
			'a Spanish text with a title',
			utility('Tu entrada para The Lion and the Lamp está lista.', 'es'),
		],
		['a language that Meta does not have', utility(PLAIN_TEXT, 'is')],
		['an authentication template', templateOf([{ type: 'BODY' }], { category: 'AUTHENTICATION' })],
	])('leave %s alone', (_what, template) => {
		expect(placesOf(template, REVIEW_RULES)).toEqual([]);
	});

	it.each<[what: string, template: Part, rule: string, path: string, message: RegExp]>([
		[
			'the phrase',
			utility('The lantern is back. Shop now before it is gone.'),
			'review.utility-promo',
			BODY,
			/“shop now”.*MARKETING/,
		],
		[
			'the language',
			utility('Your order has left our warehouse and will be with you.', 'es_MX'),
			'review.language',
			BODY,
			/in es_MX, and the body has words of another language: English/,
		],
		[
			'the host',
			withUrl('https://bit.ly/x'),
			'review.shortener',
			'components[1].buttons[0].url',
			/bit\.ly/,
		],
	])('tell %s', (_what, template, rule, path, message) => {
		expect(findingOf(template, REVIEW_RULES, rule, path)).toMatchObject({
			severity: 'warning',
			message: expect.stringMatching(message) as string,
		});
	});
});
