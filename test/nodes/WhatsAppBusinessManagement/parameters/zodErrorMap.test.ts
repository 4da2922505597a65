import { z } from 'zod';

import { zodErrorMap } from '../../../../nodes/WhatsAppBusinessManagement/parameters/zodErrorMap';

it.each<[what: string, schema: z.ZodTypeAny, value: unknown, message: string]>([
	['nothing', z.string(), undefined, 'fill it in'],
	['a number for text', z.string(), 5, 'must be text'],
	['text for a list', z.array(z.string()), 'a', 'must be a list'],
	['text for an object', z.object({}), 'a', 'must be an object'],
	['text for a number', z.number(), 'a', 'must be a number'],
	['text for a boolean', z.boolean(), 'a', 'must be true or false'],
	['another choice', z.enum(['a', 'b']), 'c', 'must be one of a, b'],
	[
		'another type',
		z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') })]),
		{ kind: 'b' },
		'must be one of a',
	],
	['a text that is too long', z.string().max(1), 'ab', 'is not valid'],
	['a message of the rule itself', z.string().max(1, 'must be short'), 'ab', 'must be short'],
])('%s has a message for users', (_what, schema, value, message) => {
	const { error } = schema.safeParse(value, { errorMap: zodErrorMap });
	expect(error?.issues).toMatchObject([{ message }]);
});
