import { REVIEW_RULES } from '../rules/review';
import type { TemplateView } from '../templateView';
import { counted } from '../wording';
import type { PreviewImage } from './drawing/image';
import { imageAddress } from './drawing/image';
import { hasTextsIn } from './message/authenticationTexts';
import type { Message } from './message/message';
import { MAX_TEXT } from './message/read';
import { BUBBLE_WIDTH } from './parts/bubble';
import { TEXT_INSET } from './parts/content';
import { MAX_LINES } from './parts/text';
import { MOST_CARDS } from './picture';
import { paragraphsOf } from './text/formatting';
import { textOfRuns } from './text/runs';
import { wrapped } from './text/wrap';

/** Marketing texts are cut behind about this many lines, as users report. Meta gives no number. */
const LINES_BEFORE_MORE = 5;

const BODY_SIZE = 15;

const QUOTED = 24;

const MOST_NOTES = 20;

/** What WhatsApp's other apps do not show. */
const clientNotes = (view: TemplateView): string[] =>
	REVIEW_RULES.filter(({ id }) => id.startsWith('client.')).flatMap((rule) =>
		rule.check(view).map(({ message }) => message),
	);

const lineTexts = (body: string): string[] =>
	paragraphsOf(body).flatMap(({ runs }) =>
		wrapped(runs, BUBBLE_WIDTH - 2 * TEXT_INSET, BODY_SIZE).map((line) => textOfRuns(line.runs)),
	);

function moreNotes({ category, body }: Message): string[] {
	if (category !== 'MARKETING' || body === undefined) return [];
	const lines = lineTexts(body);
	if (lines.length <= LINES_BEFORE_MORE) return [];
	const shown = lines.slice(0, LINES_BEFORE_MORE).filter((line) => line !== '');
	const end = [...(shown.at(-1) ?? '')].slice(-QUOTED).join('').trim();
	return [
		`WhatsApp may hide the rest of a marketing text behind “Read more” after about ${LINES_BEFORE_MORE} lines: after “…${end}”`,
	];
}

/** Formats whose sample is drawn. */
const PICTURES = ['IMAGE', 'VIDEO', 'GIF', 'PRODUCT'];

/** Whether a sample should be drawn but cannot be. A video is always a placeholder. */
const isLeftOut = (format: string | undefined, image: PreviewImage | undefined): boolean =>
	image !== undefined &&
	PICTURES.includes(format ?? '') &&
	!String(image.mimeType).startsWith('video/') &&
	imageAddress(image) === undefined;

function imageNotes(
	message: Message,
	header: PreviewImage | undefined,
	cards: ReadonlyArray<PreviewImage | undefined>,
): string[] {
	const isAnyLeftOut =
		isLeftOut(message.header?.format, header) ||
		message.cards.some((card, index) => isLeftOut(card.header?.format, cards[index]));
	return isAnyLeftOut
		? ['A sample is not shown: it is no PNG, JPEG, WebP or GIF file, or it is too large']
		: [];
}

function metasTexts({ hasMetasTexts, language, library, asksToCall, box }: Message): string[] {
	return [
		...(hasMetasTexts && !hasTextsIn(language)
			? ['Meta writes the text in the language of the template. The picture shows it in English']
			: []),
		...(library === undefined ? [] : ['The text of a library template is in Meta’s library']),
		...(asksToCall
			? ['WhatsApp writes the request to call. Its words and choices may differ from the picture']
			: []),
		...(box === undefined
			? []
			: ['WhatsApp fills the box above the text. Its words may differ from the picture']),
	];
}

function lengthNotes({ body = '' }: Message): string[] {
	if (body.length >= MAX_TEXT)
		return [
			`The body is longer than Meta accepts. The picture shows its first ${MAX_TEXT} characters`,
		];
	return body.split('\n').length > MAX_LINES
		? [`The picture shows the first ${MAX_LINES} lines of the body`]
		: [];
}

const isEmptyMessage = (message: Message): boolean =>
	message.header === undefined &&
	message.footer === undefined &&
	message.buttons.length === 0 &&
	message.cards.length === 0 &&
	message.offer === undefined &&
	message.box === undefined &&
	!message.asksToCall;

/** A bubble without a text looks like a mistake of the picture. */
function missingText(message: Message): string[] {
	if (message.body !== undefined || message.library !== undefined) return [];
	return [
		isEmptyMessage(message)
			? 'The template has no text that can be shown'
			: 'The template has no body that can be shown',
	];
}

function cardNotes({ cards }: Message, allCards: boolean): string[] {
	const isHidden = !allCards && cards.length > 1;
	return [
		...(isHidden ? [`${counted(cards.length, 'card')}: readers swipe to see them all`] : []),
		...(cards.length > MOST_CARDS
			? [
					`The template has ${cards.length} cards, and Meta accepts ${MOST_CARDS}. The others are not shown`,
				]
			: []),
	];
}

/** Hints about what the picture does not show. Sentences without a period at their end. */
export function notesOf(
	view: TemplateView,
	message: Message,
	{
		allCards,
		header,
		cards,
	}: {
		allCards: boolean;
		header?: PreviewImage;
		cards: ReadonlyArray<PreviewImage | undefined>;
	},
): string[] {
	const notes = [
		...missingText(message),
		...clientNotes(view),
		...moreNotes(message),
		...cardNotes(message, allCards),
		...metasTexts(message),
		...imageNotes(message, header, cards),
		...lengthNotes(message),
	];
	// Each component of a wrong template may have the same note.
	return [...new Set(notes)].slice(0, MOST_NOTES);
}
