import type { GraphApi } from '../../graphApi';
import type { Call } from './cases';

/** What was sent, without what every call carries; of the headers, those that a case names. */
export const sentCalls = (graph: GraphApi, expected: Call[] = []): Call[] =>
	graph.calls.map(
		({ method, path, headers, query: { appsecret_proof: _proof, ...query }, body }, index) => ({
			method,
			path: path.replace(/^\/(v25\.0\/)?/, ''),
			...(!path.startsWith('/v') && { unversioned: true }),
			...(Object.keys(query).length > 0 && { query }),
			...(body !== undefined && { body }),
			...(expected[index]?.headers && {
				headers: Object.fromEntries(
					Object.keys(expected[index].headers).map((name) => [name, String(headers[name])]),
				),
			}),
		}),
	);
