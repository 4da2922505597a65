import type { INodeParameters } from 'n8n-workflow';

import {
	languageOptions,
	searchLanguages,
} from '../../../../nodes/WhatsAppBusinessManagement/lookups/language';
import { LANGUAGES } from '../../../../nodes/WhatsAppBusinessManagement/parameters/templateLanguages';
import { useActionNode } from '../../../engine/useActionNode';

describe('the list of languages', () => {
	it('has every language of Meta’s list once, by name', async () => {
		const options = await languageOptions();
		expect(options.map(({ value }) => value).sort()).toEqual([...LANGUAGES].sort());
		expect(options).toContainEqual({ name: 'Portuguese (Brazil) – pt_BR', value: 'pt_BR' });
		expect(options).toContainEqual({ name: 'Dari (Afghanistan) – prs_AF', value: 'prs_AF' });
		expect(options.filter(({ name }) => !/^\p{Lu}.+ – [a-z]/u.test(name))).toEqual([]);
	});

	it.each([
		['portug', ['pt_BR', 'pt_PT']],
		['pt_br', ['pt_BR']],
		['pt-BR', ['pt_BR']],
		[' klingon', []],
	])('can be searched: %s', async (filter, codes) => {
		const { results } = await searchLanguages(filter);
		expect(results.map(({ value }) => value)).toEqual(codes);
	});
});

describe('the language of a workflow', () => {
	const action = useActionNode({ resource: 'messageTemplate' });

	const locator = (mode: string, value: string) => ({ __rl: true, mode, value });

	const CREATE = {
		operation: 'create',
		name: 'lantern_ready',
		category: 'UTILITY',
		defineTemplate: 'json',
		components: '[{"type": "BODY", "text": "Your lantern is ready to be picked up."}]',
	};

	it.each<[what: string, language: INodeParameters[string], typeVersion: number]>([
		['text, as in version 0.1', 'pt_BR', 1],
		['text in a new node, as an AI writes it', 'pt_BR', 1.1],
		['text that was changed in the editor, which names no mode', locator('', 'pt_BR'), 1],
		['an expression, as in version 0.1', '={{ "pt" + "_BR" }}', 1],
		['a choice from the list', locator('list', 'pt_BR'), 1.1],
		['a code', locator('id', 'pt-BR'), 1.1],
		['an expression for a code', locator('id', '={{ "pt_BR" }}'), 1.1],
	])('may be %s', async (_what, language, typeVersion) => {
		const { error } = await action.run({ ...CREATE, language }, { typeVersion });
		expect(error?.message).toBeUndefined();
		expect(action.graph.calls.map(({ body }) => body)).toEqual([
			expect.objectContaining({ language: 'pt_BR' }),
		]);
	});

	it('may be one that Meta added', async () => {
		const parameters = { ...CREATE, language: locator('id', 'xx_YY'), checks: 'warn' };
		const { items, error } = await action.run(parameters);
		expect([error?.description ?? '', items].join()).not.toContain('must be a code');
		expect(action.graph.calls).toHaveLength(1);
	});

	it.each<[what: string, languages: INodeParameters[string], typeVersion: number]>([
		['text, as in version 0.1', 'en_US, de', 1],
		['text in a new node', 'en_US, de', 1.1],
		['an expression for text', '={{ "en_US, de" }}', 1.1],
		['choices from the list', ['en_US', 'de'], 1.1],
	])('several may be %s', async (_what, languages, typeVersion) => {
		await action.run({ operation: 'getMany', filters: { languages } }, { typeVersion });
		await action.run({ operation: 'previewAuthentication', languages }, { typeVersion });
		expect(action.graph.calls.map(({ query }) => query.language ?? query.languages)).toEqual([
			'["en_US","de"]',
			'["en_US","de"]',
		]);
	});
});
