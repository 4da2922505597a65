import { useActionNode } from '../../../../engine/useActionNode';
import { IN_FORM } from './forms';

const action = useActionNode({ resource: 'messageTemplate' });

const LANGUAGES = {
	...IN_FORM,
	operation: 'create',
	bodyText: 'Look at your new lantern.',
	translations: {
		translation: [
			{ language: 'de', body: 'Sieh dir deine Laterne an.' },
			{ language: 'it', body: 'Guarda la tua lanterna nuova.' },
		],
	},
};

/** @param after how many creations Meta takes before it refuses one */
const refuse = (after: number) =>
	action.graph.faults.add({
		method: 'POST',
		path: /message_templates$/,
		after,
		times: 1,
		then: {
			kind: 'graphError',
			error: { message: 'Refused', code: 100, error_user_title: 'Not in this language' },
		},
	});

/** The ID that the template got in a language. */
async function idOf(language: string): Promise<string> {
	const { items } = await action.run({ operation: 'getMany', returnAll: true });
	const found = items.find((item) => item.name === IN_FORM.name && item.language === language);
	return String(found?.id);
}

it.each([
	[1, 'de', ['en_US'], ['it']],
	[2, 'it', ['en_US', 'de'], []],
])('after %i languages, the error names what was created', async (after, failed, done, untried) => {
	refuse(after);
	const { error } = await action.run(LANGUAGES);
	const created = await Promise.all(
		done.map(async (language) => `lantern_ready (${language}) with the ID ${await idOf(language)}`),
	);
	const rest = untried.map((language) => `. Not tried: lantern_ready (${language})`).join('');
	expect(error?.message).toBe(
		`lantern_ready (${failed}) was not created: Not in this language. Created before: ${created.join(', ')}${rest}`,
	);
	expect(error?.message).toMatch(/with the ID \d+/);
	expect(error?.description).toMatch(/Meta’s message: Refused .* What was created is still there/);
});

it('the error is Meta’s if the first language is refused', async () => {
	refuse(0);
	const { error } = await action.run(LANGUAGES);
	expect(error?.message).toBe('Not in this language');
	expect(error?.description).not.toContain('created');
});
