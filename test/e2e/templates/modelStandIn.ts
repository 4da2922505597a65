import fastify from 'fastify';

/** What the model has seen of its tools so far: the answer of each call, in their order. */
export type Answers = readonly string[];

/** What a model does next: a call of a tool, or its last words. */
export type Turn = { tool: string; arguments: object } | { says: string };

/** Decides the next turn. */
export type Script = (answers: Answers) => Turn;

interface Tool {
	name: string;
	description?: string;
	parameters: { properties?: object };
}

interface Entry {
	type?: string;
	output?: unknown;
}

/**
 * A model server on loopback, which answers as OpenAI's Responses API does, by a script; and as its Chat
 * Completions API, which n8n's older agents need.
 */
export interface ModelStandIn {
	/** For the credential. */
	url: string;
	/** The tools that were offered. */
	tools: readonly Tool[];
	/** The answers of the tools. */
	answers: readonly string[];
	close(): Promise<void>;
}

/** More requests than this are an agent that does not end. */
const MOST_REQUESTS = 40;

const USAGE = {
	input_tokens: 1,
	input_tokens_details: { cached_tokens: 0 },
	output_tokens: 1,
	output_tokens_details: { reasoning_tokens: 0 },
	total_tokens: 2,
};

const outputOf = (turn: Turn, number: number) =>
	'tool' in turn
		? {
				type: 'function_call',
				id: `fc_${number}`,
				call_id: `call_${number}`,
				name: turn.tool,
				arguments: JSON.stringify(turn.arguments),
				status: 'completed',
			}
		: {
				type: 'message',
				id: `msg_${number}`,
				role: 'assistant',
				status: 'completed',
				content: [{ type: 'output_text', text: turn.says, annotations: [] }],
			};

const textOf = (output: unknown): string =>
	typeof output === 'string' ? output : JSON.stringify(output);

const messageOf = (turn: Turn, number: number) =>
	'tool' in turn
		? {
				role: 'assistant',
				content: null,
				tool_calls: [
					{
						index: 0,
						id: `call_${number}`,
						type: 'function',
						function: { name: turn.tool, arguments: JSON.stringify(turn.arguments) },
					},
				],
			}
		: { role: 'assistant', content: turn.says };

/** What older agents send. */
interface ChatRequest {
	messages: Array<{ role: string; content: unknown }>;
	tools?: Array<{ function: Tool }>;
	/** The agents before 2 read the answer as a stream. */
	stream?: boolean;
}

export async function startModelStandIn(script: Script): Promise<ModelStandIn> {
	const tools: Tool[] = [];
	const answers: string[] = [];
	let requests = 0;

	const server = fastify();
	server.addHook('onRequest', async (_request, reply) => {
		if (++requests > MOST_REQUESTS) await reply.code(429).send({ error: 'The script is over' });
	});
	/** The script's next turn, after noting what was offered and answered. */
	const turnAfter = (seen: string[], offered: Tool[]): Turn => {
		tools.splice(0, tools.length, ...offered);
		answers.splice(0, answers.length, ...seen);
		return script(seen);
	};
	server.post('/v1/chat/completions', async (request, reply) => {
		const { messages, tools: offered = [], stream } = request.body as ChatRequest;
		const seen = messages
			.filter(({ role }) => role === 'tool')
			.map(({ content }) => textOf(content));
		const turn = turnAfter(
			seen,
			offered.map((each) => each.function),
		);
		const message = messageOf(turn, requests);
		const ending = { index: 0, finish_reason: 'tool' in turn ? 'tool_calls' : 'stop' };
		const answer = { id: `chatcmpl-${requests}`, created: 1_790_000_000, model: 'gpt-5-mini' };
		if (stream !== true) {
			const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
			const choices = [{ ...ending, message }];
			return { ...answer, object: 'chat.completion', choices, usage };
		}
		const chunk = {
			...answer,
			object: 'chat.completion.chunk',
			choices: [{ ...ending, delta: message }],
		};
		reply.type('text/event-stream');
		return `data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`;
	});
	server.post('/v1/responses', (request) => {
		const { input, tools: offered = [] } = request.body as { input: Entry[]; tools?: Tool[] };
		const seen = input
			.filter(({ type }) => type === 'function_call_output')
			.map(({ output }) => textOf(output));
		const turn = turnAfter(seen, offered);
		return {
			id: `resp_${requests}`,
			object: 'response',
			created_at: 1_790_000_000,
			status: 'completed',
			model: 'gpt-5-mini',
			output: [outputOf(turn, requests)],
			parallel_tool_calls: false,
			tools: [],
			usage: USAGE,
		};
	});
	const address = await server.listen({ host: '127.0.0.1', port: 0 });
	return { url: `${address}/v1`, tools, answers, close: async () => await server.close() };
}
