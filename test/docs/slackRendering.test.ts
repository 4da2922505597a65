import { mrkdwnHtml, slackPage } from './slackRendering';

describe('The drawing of Slack messages', () => {
	it.each([
		['bold', 'a *b c* d', 'a <strong>b c</strong> d'],
		['bold beside a bracket', '*b* (1 new)', '<strong>b</strong> (1 new)'],
		['italic', '_b_.', '<em>b</em>.'],
		['struck', '✅ Solved: ~b~', '✅ Solved: <s>b</s>'],
		['code', '`b`', '<code>b</code>'],
		['nothing within a word', 'order_update_now 2*3*4', 'order_update_now 2*3*4'],
		['nothing with a space inside', '* b * and *b *', '* b * and *b *'],
		[
			'a link',
			'<https://a.example/_b_|Meta’s page>',
			'<a href="https://a.example/_b_">Meta’s page</a>',
		],
		['a mention', '<!channel>', '<mark>@channel</mark>'],
		['escapes', '&lt;b&gt; a &amp; b & c', '&lt;b&gt; a &amp; b &amp; c'],
		['a quotation', '&gt; b', '<blockquote>b</blockquote>'],
		['a sign that ends nothing', '< b', '&lt; b'],
	])('draws %s', (_, text, html) => {
		expect(mrkdwnHtml(text)).toBe(`<div class="line">${html}</div>`);
	});

	it('draws a line per line', () => {
		expect(mrkdwnHtml('a\n\nb')).toBe(
			'<div class="line">a</div><div class="line">&nbsp;</div><div class="line">b</div>',
		);
	});

	it.each(['light', 'dark'] as const)('makes a page, %s', (design) => {
		const page = slackPage({ text: '*b*', sender: 'Change Feed', time: '09:30', design });
		expect(page).toContain('<strong>b</strong>');
		expect(page).toContain('Change Feed');
		expect(page).toContain('09:30');
		expect(page).toContain(design === 'dark' ? '#1a1d21' : '#ffffff');
	});
});
