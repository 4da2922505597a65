import fastify from 'fastify';

/** What the model has seen of its tools so far: the answer of each call, in their order. */
export type Answers = readonly string[];

/** What a model does next: a call of a tool, or its last words. */
export type Turn = { tool: string; arguments: object } | { says: string };

/** Decides the next turn. */
export type Script = (answers: Answers) => Turn;

interface Tool {
	name: string;
	parameters: { properties?: object };
}

interface Entry {
	type?: string;
	output?: unknown;
}

/** A model server on loopback, which answers as OpenAI's Responses API does, by a script. */
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
const MOST_REQUESTS = 10;

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

const textOf = ({ output }: Entry): string =>
	typeof output === 'string' ? output : JSON.stringify(output);

export async function startModelStandIn(script: Script): Promise<ModelStandIn> {
	const tools: Tool[] = [];
	const answers: string[] = [];
	let requests = 0;

	const server = fastify();
	server.post('/v1/responses', async (request, reply) => {
		if (++requests > MOST_REQUESTS)
			return await reply.code(429).send({ error: 'The script is over' });
		const { input, tools: offered } = request.body as { input: Entry[]; tools?: Tool[] };
		tools.splice(0, tools.length, ...(offered ?? []));
		const seen = input.filter(({ type }) => type === 'function_call_output').map(textOf);
		answers.splice(0, answers.length, ...seen);
		return {
			id: `resp_${requests}`,
			object: 'response',
			created_at: 1_790_000_000,
			status: 'completed',
			model: 'gpt-5-mini',
			output: [outputOf(script(seen), requests)],
			parallel_tool_calls: false,
			tools: [],
			usage: USAGE,
		};
	});
	const address = await server.listen({ host: '127.0.0.1', port: 0 });
	return { url: `${address}/v1`, tools, answers, close: async () => await server.close() };
}
