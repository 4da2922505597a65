import { countOf, counted, listOf, part, textOrNumber, webhookField } from './field';
import { metadata, numberKeys, numberName, SAMPLE_METADATA } from './phoneNumber';

const chunk = part({
	metadata: part({ phase: textOrNumber, chunk_order: textOrNumber, progress: textOrNumber }),
	threads: countOf,
	errors: listOf(part({ code: textOrNumber })),
});

const chunks = listOf(chunk);

/** What a value reads as that holds no chunk: the media that belong to an earlier one. */
const NO_CHUNK = chunk(undefined);

export const history = webhookField({
	field: 'history',
	name: 'Message History (Private)',
	description:
		'The earlier messages of a number that is also used in the WhatsApp Business app. It holds private messages, so All leaves it out.',
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
		const errorCode = errors[0]?.code ?? null;
		const what =
			value.messages > 0 ? counted(value.messages, 'media message') : counted(threads, 'thread');
		const came = `The history of number ${number} came with ${what}`;
		return {
			event: null,
			summary:
				errorCode === null
					? `${came}${place.progress === null ? '' : `, ${place.progress} % done`}`
					: `The history of number ${number} is not shared: ${errorCode}`,
			keys: {
				phoneNumber,
				phoneNumberId,
				phase: place.phase,
				// Chunks may come in any order.
				chunkOrder: place.chunk_order,
				progress: place.progress,
				threadCount: threads,
				errorCode,
			},
		};
	},
});
