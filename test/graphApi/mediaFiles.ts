import type { FastifyInstance } from 'fastify';

import type { Clock } from './clock';
import { isExpired, MEDIA_PATH, uploadAt } from './resources/mediaAddresses';
import type { World } from './world';

/** Serves the files of templates without a token, as Meta's file server does. */
export function addMediaFiles(
	server: FastifyInstance,
	{ world, clock }: { world: World; clock: Clock },
): void {
	server.get<{ Params: { name: string }; Querystring: { oe?: string } }>(
		`${MEDIA_PATH}/:name`,
		async ({ params, query }, reply) => {
			const upload = uploadAt(world, params.name);
			if (!upload) return await reply.status(404).send('Not found');
			// Meta's file server answers so.
			if (isExpired(query.oe, clock.now())) {
				return await reply.status(403).send('URL signature expired');
			}
			return await reply
				.header('X-Content-Type-Options', 'nosniff')
				.type(upload.fileType)
				.send(upload.bytes);
		},
	);
}
