/** A message to draw. */
export interface SlackMessage {
	/** Slack’s mrkdwn, as an operation or a workflow sends it. */
	text: string;
	/** Default: Compliance Check. */
	sender?: string;
	/** Default: 08:00. */
	time?: string;
	/** Default: light. */
	design?: 'light' | 'dark';
}

/** Signs that stand for a link while the text around it is formatted. */
const [HOLD, RELEASE] = ['\ue000', '\ue001'];

const WORD = '[\\p{L}\\p{N}]';

/** A formatting sign works at the edge of a word only, and the text within has no space at its ends. */
const formatting = (sign: string): RegExp =>
	new RegExp(
		`(?<!${WORD}|[${sign}])[${sign}](?![\\s${sign}])([^${sign}]*[^\\s${sign}])[${sign}](?!${WORD}|[${sign}])`,
		'gu',
	);

const FORMATS: ReadonlyArray<[sign: string, tag: string]> = [
	['`', 'code'],
	['*＊', 'strong'],
	['_＿', 'em'],
	['~', 's'],
];

/** `<address|label>`, `<!channel>`, `<@U123>`. */
const CONTROL = /<([^<>\n]*)>/g;

const MENTION = /^[!@#]/;

function control(inner: string): string {
	const at = inner.indexOf('|');
	const [target, label] = at === -1 ? [inner, inner] : [inner.slice(0, at), inner.slice(at + 1)];
	return MENTION.test(target)
		? `<mark>${label.replace(/^!/, '@')}</mark>`
		: `<a href="${target.replaceAll('"', '&quot;')}">${label}</a>`;
}

function lineHtml(line: string): string {
	const held: string[] = [];
	let html = line.replace(CONTROL, (_, inner: string) => {
		held.push(control(inner));
		return `${HOLD}${held.length - 1}${RELEASE}`;
	});
	// Slack reads only these three entities; any other `&` is a sign of its own.
	html = html
		.replace(/&(?!(?:amp|lt|gt);)/g, '&amp;')
		.replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'));
	for (const [sign, tag] of FORMATS) html = html.replace(formatting(sign), `<${tag}>$1</${tag}>`);
	html = html.replace(
		new RegExp(`${HOLD}(\\d+)${RELEASE}`, 'g'),
		(_, index: string) => held[Number(index)] ?? '',
	);
	const quote = /^&gt;\s?/;
	return quote.test(html) ? `<blockquote>${html.replace(quote, '')}</blockquote>` : html;
}

/** Slack’s mrkdwn as HTML, a `div` per line: bold, italic, struck, code, quotations, links and mentions. */
export const mrkdwnHtml = (text: string): string =>
	text
		.split('\n')
		.map((line) => `<div class="line">${lineHtml(line) || '&nbsp;'}</div>`)
		.join('');

const COLOURS = {
	light: { page: '#ffffff', text: '#1d1c1d', quiet: '#616061', link: '#1264a3', edge: '#dddddd' },
	dark: { page: '#1a1d21', text: '#d1d2d3', quiet: '#ababad', link: '#1d9bd1', edge: '#35373b' },
} as const;

/** A page with one message, in the manner of a chat: for the pictures of the documentation. */
export function slackPage({
	text,
	sender = 'Compliance Check',
	time = '08:00',
	design = 'light',
}: SlackMessage): string {
	const { page, text: ink, quiet, link, edge } = COLOURS[design];
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Message</title>
<style>
body { margin: 0; padding: 20px; background: ${page}; color: ${ink}; font: 15px/1.47 "Noto Sans", "DejaVu Sans", "Helvetica Neue", Arial, "Noto Color Emoji", sans-serif; }
.message { font-variant-emoji: unicode; display: flex; gap: 10px; max-width: 720px; }
.face { flex: none; width: 36px; height: 36px; border-radius: 8px; background: #2f7d5b; color: #ffffff; font-weight: 700; line-height: 36px; text-align: center; }
.sender { font-weight: 700; }
.app { padding: 1px 4px; border-radius: 3px; background: ${edge}; color: ${quiet}; font-size: 10px; font-weight: 700; vertical-align: middle; }
.time { color: ${quiet}; font-size: 12px; }
.content { min-width: 0; overflow-wrap: anywhere; }
.line { white-space: pre-wrap; unicode-bidi: plaintext; text-align: left; }
a { color: ${link}; text-decoration: none; }
mark { border-radius: 3px; background: #f2c74455; color: inherit; }
code { padding: 1px 3px; border: 1px solid ${edge}; border-radius: 3px; color: #c0262d; font-size: 12px; }
blockquote { margin: 0; padding-left: 12px; border-left: 4px solid ${edge}; }
</style>
</head>
<body>
<div class="message">
<div class="face" aria-hidden="true">${sender.charAt(0)}</div>
<div class="content">
<div><span class="sender">${sender}</span> <span class="app">APP</span> <span class="time">${time}</span></div>
${mrkdwnHtml(text)}
</div>
</div>
</body>
</html>
`;
}
