import { countOf, counted, listOf, part, text, textOrNumber, webhookField } from './field';
import { metadata, numberKeys, numberName, SAMPLE_METADATA } from './phoneNumber';

const chunk = part({
	metadata: part({ phase: textOrNumber, chunk_order: textOrNumber, progress: textOrNumber }),
	threads: countOf,
	errors: listOf(part({ code: textOrNumber, title: text, message: text })),
});

const chunks = listOf(chunk);

/** Used for a value without a chunk: it contains media messages of an earlier chunk. */
const NO_CHUNK = chunk(undefined);

/** The only error that Meta's page on the history names. */
const whyNot = (errorCode: string | number): string =>
	String(errorCode) === '2593109' ? 'the business turned sharing off' : 'Meta gives no reason';

export const history = webhookField({
	field: 'history',
	name: 'Message History (Private)',
	description:
		'Meta sent earlier messages of a number that is also used in the WhatsApp Business app. They are private, so All excludes this field.',
	group: 'other',
	isPrivate: true,
	sample: {
		messaging_product: 'whatsapp',
		metadata: SAMPLE_METADATA,
		history: [
			{
				metadata: { phase: 1, chunk_order: 2, progress: 55 },
				threads: [
					{
						id: '15550002222',
						messages: [
							{
								from: '15550002222',
								id: 'wamid.c2FtcGxl',
								timestamp: '1766300000',
								type: 'text',
								text: { body: 'Do you have blue lanterns?' },
								history_context: { status: 'READ' },
							},
						],
					},
				],
			},
		],
	},
	value: { metadata, history: chunks, messages: countOf },
	read: (value) => {
		const { metadata: place, threads, errors } = value.history[0] ?? NO_CHUNK;
		const { phoneNumber, phoneNumberId } = numberKeys(value.metadata);
		const number = numberName(phoneNumber, phoneNumberId);
		const [error] = errors;
		const errorCode = error?.code ?? null;
		const what =
			value.messages > 0 ? counted(value.messages, 'media message') : counted(threads, 'thread');
		const received = `Received the history of number ${number} with ${what}`;
		return {
			event: null,
			summary:
				errorCode === null
					? `${received}${place.progress === null ? '' : `, ${place.progress} % done`}`
					: `The history of number ${number} is not shared: ${error?.title ?? error?.message ?? whyNot(errorCode)} (error ${errorCode})`,
			keys: {
				phoneNumber,
				phoneNumberId,
				phase: place.phase,
				// Chunks may arrive in any order.
				chunkOrder: place.chunk_order,
				progress: place.progress,
				threadCount: threads,
				errorCode,
			},
		};
	},
});
