import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { nodeProperties } from '../../../../nodes/WhatsAppBusinessManagement/execution/description';
import { nodeParameter } from '../../../../nodes/WhatsAppBusinessManagement/execution/nodeParameter';
import type { Operation } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { InvalidInputError } from '../../../../nodes/WhatsAppBusinessManagement/parameters/invalidInput';
import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';
import { WhatsAppBusinessManagement } from '../../../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagement.node';

const FOLDER = join(__dirname, '../../../../nodes/WhatsAppBusinessManagement/resources');
const PROPERTIES = nodeProperties(RESOURCES);

const OPERATIONS = RESOURCES.flatMap((resource) =>
	resource.operations.map((operation) => ({
		path: `${resource.value}/${operation.value}`,
		resource,
		operation,
	})),
);

/** A field and all fields inside it, each with its path. */
function withInner(
	path: string,
	field: INodeProperties,
): Array<{ path: string; field: INodeProperties }> {
	const at = `${path}/${field.name}`;
	const inner = (field.options ?? []).flatMap((option) => {
		if ('values' in option) return option.values;
		return 'type' in option ? [option] : [];
	});
	return [{ path: at, field }, ...inner.flatMap((each) => withInner(at, each))];
}

const FIELDS = PROPERTIES.flatMap((field) => {
	const { resource, operation } = field.displayOptions?.show ?? {};
	return withInner([resource, operation].filter(Boolean).join('/'), field);
});

/** The choices of an options field; none for any other field. */
const choicesOf = ({ type, options = [] }: INodeProperties): INodePropertyOptions[] =>
	/^(options|multiOptions)$/.test(type)
		? options.filter((option): option is INodePropertyOptions => 'value' in option)
		: [];

const CHOICES = FIELDS.map(({ path, field }) => ({
	path,
	field,
	choices: choicesOf(field),
})).filter(({ choices }) => choices.length > 0);

const SMALL_WORD = /^(a|an|and|as|at|by|for|from|in|of|on|or|per|the|to|with)$/;

/** Title Case as n8n requires it; a word in capitals is an abbreviation, not a small word. */
const isTitleCase = (title: string): boolean =>
	title.split(' ').every((word, index) => {
		const bare = word.replace(/[()“”,]/g, '');
		if (index > 0 && SMALL_WORD.test(bare)) return true;
		return /^[A-Z0-9+]/.test(bare) && !/^(AM|AN|AS|AT|BY|IN|IS|OF|ON|OR|TO)$/.test(bare);
	});

const byName = (left: { name: string }, right: { name: string }) =>
	left.name.localeCompare(right.name);

const repeated = (values: unknown[]) =>
	values.filter((value, index) => values.indexOf(value) !== index);

it.each([
	['Items at Once', true],
	['PIN', true],
	['Business Portfolio ID', true],
	['Made by Hand', true],
	['2nd Try', true],
	['Items At once', false],
	['items', false],
	['IS Pin Enabled', false],
])('the check of Title Case below: "%s" passes: %s', (title, passes) => {
	expect(isTitleCase(title)).toBe(passes);
});

describe('resources', () => {
	it('have unique names and values', () => {
		expect(repeated(RESOURCES.map(({ name }) => name))).toEqual([]);
		expect(repeated(RESOURCES.map(({ value }) => value))).toEqual([]);
	});

	it('are listed by name, after those that most people come for', () => {
		const listed = PROPERTIES.find(({ name, options }) => name === 'resource' && options);
		const names = [...RESOURCES].sort(byName).map(({ name }) => name);
		const main = ['Message Template', 'Phone Number', 'Account'];
		expect(listed?.options?.map(({ name }) => name)).toEqual([
			...main,
			...names.filter((name) => !main.includes(name)),
		]);
	});

	it('match the folders', () => {
		const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) =>
			entry.isDirectory(),
		);
		expect(RESOURCES.map(({ value }) => value).sort()).toEqual(
			folders.map(({ name }) => name).sort(),
		);
	});

	it.each(RESOURCES)('$value: name and operations', ({ name, operations }) => {
		expect(isTitleCase(name)).toBe(true);
		expect(operations).not.toEqual([]);
		expect(repeated(operations.map((each) => each.name))).toEqual([]);
		expect(repeated(operations.map((each) => each.value))).toEqual([]);
	});

	it.each(RESOURCES)(
		'$value: every operation in its folder is listed',
		async ({ value, operations }) => {
			const files = readdirSync(join(FOLDER, value)).filter(
				(file) => file.endsWith('.ts') && file !== 'index.ts',
			);
			const exported = await Promise.all(
				files.map(async (file) => {
					const module: unknown = await import(join(FOLDER, value, file));
					return Object.values(module as Record<string, unknown>);
				}),
			);
			const found = exported
				.flat()
				.filter((each) => typeof each === 'object' && each !== null && 'prepare' in each);
			expect(new Set(found)).toEqual(new Set(operations));
		},
	);
});

/** A parameter without the resources and operations that show it: equal ones are merged. */
const withoutOperation = ({ displayOptions, ...field }: INodeProperties) => {
	const { resource: _resource, operation: _operation, ...show } = displayOptions?.show ?? {};
	return { ...field, show, hide: displayOptions?.hide };
};

it('the description contains no avoidable copies of a field', () => {
	// n8n loads the whole description for every workflow that contains the node.
	expect(JSON.stringify(PROPERTIES).length).toBeLessThan(365_000);
});

describe.each(OPERATIONS)('$path', ({ path, resource, operation }) => {
	it('is named as n8n requires', () => {
		expect(isTitleCase(operation.name)).toBe(true);
		expect(operation.description).toMatch(/^[A-Z].{15,}/);
	});

	it('is the export of the file of the same name', async () => {
		const file = join(FOLDER, `${path}.ts`);
		expect(operation.value).toMatch(/^[a-z][A-Za-z]*$/);
		expect(existsSync(file)).toBe(true);
		const module: unknown = await import(file);
		expect(module).toHaveProperty(operation.value, operation);
	});

	it('never shows two fields of one name at the same time', () => {
		const names = repeated(operation.fields.map(({ name }) => name));
		const together = names.filter((name) => {
			const same = operation.fields.filter((field) => field.name === name);
			return same.some((one, at) => same.slice(at + 1).some((other) => !exclude(one, other)));
		});
		expect(together).toEqual([]);
	});

	it('shows exactly its own fields, in its own order', () => {
		const shown = PROPERTIES.filter(
			({ displayOptions: { show } = {} }) =>
				show?.resource?.includes(resource.value) && show.operation?.includes(operation.value),
		);
		const own = operation.fields.map((field) => nodeParameter(resource, operation, field));
		expect(shown.map(withoutOperation)).toEqual(own.map(withoutOperation));
	});

	it('shows a field by fields that it has', () => {
		const names = operation.fields.map(({ name }) => name);
		const asked = operation.fields.flatMap(({ displayOptions }) => [
			...Object.keys(displayOptions?.show ?? {}),
			...Object.keys(displayOptions?.hide ?? {}),
		]);
		// A name that starts with @ is n8n's own: whether the node is the tool of an agent.
		expect(names).toEqual(expect.arrayContaining(asked.filter((name) => !name.startsWith('@'))));
	});

	it('refuses an invalid ID or path before anything is sent, and names the field', () => {
		const target =
			operation.fields.findLast(
				({ name, type }) => type === 'resourceLocator' && name !== 'language',
			) ??
			operation.fields.find(({ name }) => /^(businessId|ownAppId)$/.test(name)) ??
			operation.fields.find(({ required }) => required);
		// The template library has no owner, and the app and the token are the credential's.
		if (!target) {
			expect(['appSubscription/getMany', 'templateLibrary/search', 'token/get']).toContain(path);
			return;
		}
		const input = { ...defaultsOf(operation), [target.name]: '../me' };
		expect(refusal(operation, input)).toMatch(problemOf(target));
	});

	it('accepts its own defaults; only required fields can be missing', () => {
		const said = refusal(operation, defaultsOf(operation));
		for (const field of operation.fields) {
			if (field.required) continue;
			for (const { field: each } of withInner('', field)) expect(said).not.toMatch(problemOf(each));
		}
	});
});

/** Whether the conditions of two fields exclude each other: the same condition with other values. */
function exclude(
	{ displayOptions: one }: INodeProperties,
	{ displayOptions: other }: INodeProperties,
) {
	const asked = Object.entries(one?.show ?? {}) as Array<[string, unknown[]]>;
	return asked.some(([name, values]) => {
		const others = other?.show?.[name] as unknown[] | undefined;
		const texts = values.map((value) => JSON.stringify(value));
		return others !== undefined && !others.some((value) => texts.includes(JSON.stringify(value)));
	});
}

/** The start of a refusal that is about a field. */
const problemOf = (field: INodeProperties | undefined) =>
	new RegExp(`(^|; )${field?.displayName}: `);

/** The editor's parameters when only the IDs are filled in and every option is added. */
function defaultsOf({ fields }: Operation): Record<string, unknown> {
	const valueOf = ({ name, type, default: value, options = [] }: INodeProperties): unknown => {
		if (type === 'resourceLocator') return name === 'language' ? 'en_US' : '12';
		if (type !== 'collection') return value;
		const inner = options.filter((option): option is INodeProperties => 'type' in option);
		return Object.fromEntries(inner.map((option) => [option.name, valueOf(option)]));
	};
	const filled = fields.filter(({ type }) => type !== 'notice');
	return Object.fromEntries(filled.map((field) => [field.name, valueOf(field)]));
}

/** The message of the refusal of an input; empty if the input is accepted. */
function refusal({ prepare }: Operation, input: Record<string, unknown>): string {
	try {
		prepare(input, { businessAccountId: '11', businessPortfolioId: '22', appId: '33' });
		return '';
	} catch (error) {
		if (error instanceof InvalidInputError) return error.message;
		throw error;
	}
}

describe('every field', () => {
	const isNotice = ({ type }: INodeProperties) => type === 'notice';
	const of = (wanted: (field: INodeProperties) => boolean) =>
		FIELDS.filter(({ field }) => wanted(field));

	it.each(of((field) => !isNotice(field)))('$path has a title in Title Case', ({ field }) => {
		expect(isTitleCase(field.displayName)).toBe(true);
	});

	// A collection is explained by its fields.
	it.each(of((field) => !isNotice(field) && field.type !== 'collection'))(
		'$path has a description',
		({ field }) => {
			if (/^(resource|operation)$/.test(field.name)) return;
			expect(field.description).toMatch(/^[A-Z“"].{5,}/);
		},
	);

	it.each(of(({ placeholder, type }) => placeholder !== undefined && !/ollection$/.test(type)))(
		'$path has an example as its placeholder',
		({ field }) => {
			expect(field.placeholder).toMatch(/^e\.g\. ./);
		},
	);

	it.each(of(({ type }) => type === 'boolean'))('$path says whether', ({ field }) => {
		expect(field.description).toMatch(/^Whether /);
	});

	it.each(of(({ type }) => type === 'resourceLocator'))(
		'$path can be chosen from a list and by ID, each ID with an example',
		({ field }) => {
			const [list, byId] = field.modes ?? [];
			const search = String(list?.typeOptions?.searchListMethod);
			expect(list).toMatchObject({ name: 'list', type: 'list', typeOptions: { searchable: true } });
			expect(Object.keys(new WhatsAppBusinessManagement().methods.listSearch)).toContain(search);
			expect(byId).toMatchObject({ name: 'id', type: 'string' });
			for (const mode of field.modes ?? []) {
				if (mode.type === 'string') expect(mode.placeholder).toMatch(/^e\.g\. ./);
			}
		},
	);

	it.each(of(({ name }) => /pin|token$|secret/i.test(name) && name !== 'token'))(
		'$path is a secret, so it is not shown',
		({ field }) => {
			expect(field.typeOptions).toMatchObject({ password: true });
		},
	);

	it.each(of(({ type }) => type === 'collection'))('$path has its options sorted', ({ field }) => {
		const titles = (field.options ?? []).map((option) =>
			'displayName' in option ? option.displayName : option.name,
		);
		expect(titles).toEqual([...titles].sort((left, right) => left.localeCompare(right)));
	});
});

/**
 * n8n keeps the value of a field when another operation with a field of that name is chosen. These may
 * still differ: `fields` accepts any name, and the next two start empty, and an unknown value is refused
 * with a list of the known ones, here or by Meta.
 */
const MAY_DIFFER = [
	'dimensions',
	'fields',
	'metrics',
	// Each operation refuses a mode that it does not offer, and the rules for templates the other two.
	'defineTemplate',
	'category',
	'header',
	// Before version 1.1 of the node, they are text.
	'languages',
];

/** The allowed values of a field; for a boolean, what it controls. */
const valuesOf = (field: INodeProperties): string => {
	const { type, displayName } = field;
	const values = type === 'boolean' ? [displayName] : choicesOf(field).map(({ value }) => value);
	return [type, ...values].join(' ');
};

it.each(
	[...new Set(OPERATIONS.flatMap(({ operation }) => operation.fields.map(({ name }) => name)))]
		.filter((name) => !MAY_DIFFER.includes(name))
		.map((name) => ({ name })),
)('$name takes the same values in every operation that has it', ({ name }) => {
	const taken = OPERATIONS.flatMap(({ path, operation }) =>
		operation.fields
			.filter((field) => field.name === name)
			.map((field) => ({ path, values: valuesOf(field) })),
	);
	const [first] = taken;
	expect(taken.filter(({ values }) => values !== first?.values)).toEqual([]);
});

describe('every list of choices', () => {
	it.each(CHOICES.filter(({ field }) => field.name !== 'resource'))(
		'$path is sorted by name, without exceptions',
		({ choices }) => {
			const sorted = choices.filter(({ value }) => value !== '').sort(byName);
			const none = choices.filter(({ value }) => value === '');
			expect(choices).toEqual([...none, ...sorted]);
		},
	);

	it.each(CHOICES)('$path has names in Title Case, each once', ({ choices }) => {
		const names = choices.map(({ name }) => name);
		expect(names.filter((name) => !isTitleCase(name))).toEqual([]);
		expect(repeated(names)).toEqual([]);
		expect(repeated(choices.map(({ value }) => value))).toEqual([]);
	});

	it.each(CHOICES)('$path has its default among them', ({ field, choices }) => {
		const values: unknown[] = choices.map(({ value }) => value);
		expect(values).toEqual(expect.arrayContaining([field.default].flat()));
	});
});

it('no text that is put together ends a sentence twice', () => {
	expect(JSON.stringify(PROPERTIES).match(/[^.]{20}\.\.(?!\.)[^.]{0,20}/g)).toBeNull();
});
