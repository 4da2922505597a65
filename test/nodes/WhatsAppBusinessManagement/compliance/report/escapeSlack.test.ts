import { escapeSlack } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/escapeSlack';
import { mrkdwnHtml } from '../../../../docs/slackRendering';

const CASES: Array<[text: string, escaped: string]> = [
	['a & b', 'a &amp; b'],
	['&lt;', '&amp;lt;'],
	['<!channel>', '&lt;!channel&gt;'],
	['<https://evil.example|Meta>', '&lt;https://evil.example|Meta&gt;'],
	['*bold*', '∗bold∗'],
	['＊bold＊', '﹡bold﹡'],
	['~struck~', '∼struck∼'],
	['`code` ```block```', 'ˋcodeˋ ˋˋˋblockˋˋˋ'],
	['_italic_', 'ˍitalicˍ'],
	['order_update (en_US)', 'order_update (en_US)'],
	['a__b', 'a__b'],
	['_a_b_', 'ˍa_bˍ'],
	['__', 'ˍˍ'],
	['＿a＿', '⸏a⸏'],
	['@here', '@\u2060here'],
	['_@here_', 'ˍ@\u2060hereˍ'],
	['a@everyone', 'a@\u2060everyone'],
	['(@channel)', '(@\u2060channel)'],
	['info@shop.example', 'info@shop.example'],
	['#general (#100)', '#\u2060general (#100)'],
	['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
];

describe('Escaping for Slack', () => {
	it.each(CASES)('%s', (text, escaped) => {
		expect(escapeSlack(text)).toBe(escaped);
	});

	it.each(CASES)('leaves nothing that Slack formats or links: %s', (text) => {
		const html = mrkdwnHtml(`• ${escapeSlack(text)} *${escapeSlack(text)}*`);
		expect(html.replace(/<\/?(?:div|strong)[^>]*>/g, '')).not.toMatch(/[<>]/);
		expect(html.match(/<strong>/g)).toHaveLength(1);
	});
});
