import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { useActionNode } from '../../../../engine/useActionNode';
import refused from '../../../../fixtures/templates/refused.json';
import valid from '../../../../fixtures/templates/valid.json';
import warned from '../../../../fixtures/templates/warned.json';
import { formOf } from './formOf';

/* The whole collection of templates through Create, in n8n's engine. */

const action = useActionNode({ resource: 'messageTemplate', operation: 'create' });

interface Entry {
	id: string;
	title: string;
	template: IDataObject;
}

interface Refused extends Entry {
	rule: string;
	path: string;
}

interface Warned extends Entry {
	rule: string;
}

const asJson = (template: IDataObject): INodeParameters => ({
	defineTemplate: 'json',
	components: JSON.stringify(template),
});

const sentBodies = () =>
	action.graph.calls
		.filter(({ method, path }) => method === 'POST' && path.endsWith('/message_templates'))
		.map(({ body }) => body as IDataObject);

/** Wrong only because of what the account contains; Create does not read it unless asked to. */
const NEED_ACCOUNT = ['r145', 'r147', 'r149', 'r150', 'r151', 'r152', 'r153'];

const isOfLibrary = ({ template }: Entry): boolean => 'library_template_name' in template;

it.each((valid as unknown as Entry[]).map((each) => [each.id, each.title, each] as const))(
	'%s passes as it is: %s',
	async (_id, _title, entry) => {
		const { error } = await action.run(asJson(entry.template));
		// The library of the local Graph API has other entries.
		if (!isOfLibrary(entry)) expect(error?.description).toBeUndefined();
		expect(sentBodies()).toEqual([entry.template]);
	},
);

it.each(
	(refused as unknown as Refused[])
		.filter(({ id }) => !NEED_ACCOUNT.includes(id))
		.map((each) => [each.id, each.title, each] as const),
)(
	'%s is stopped, with its rule and its place: %s',
	async (_id, _title, { template, rule, path }) => {
		const { error } = await action.run(asJson(template));
		const text = `${error?.message}\n${error?.description}`;
		expect(sentBodies()).toEqual([]);
		expect(text).toMatch(/cannot be sent|^(Name|Language): /);
		if (/cannot be sent/.test(text)) expect(text).toContain(`[${rule} at ${path}]`);
	},
);

it.each((warned as unknown as Warned[]).map((each) => [each.id, each.title, each] as const))(
	'%s is created, with its warning: %s',
	async (_id, _title, { template, rule }) => {
		const { items, error } = await action.run(asJson(template));
		if (rule === 'example.extra') {
			// The trace of an expression is certain to be a slip, so that Create stops.
			expect(error?.description).toContain('[example.extra at ');
			return;
		}
		expect(error?.description).toBeUndefined();
		expect(items[0]?.warnings).toEqual(
			expect.arrayContaining([expect.objectContaining({ rule, severity: 'warning' })]),
		);
	},
);

/** The keys inside JSON keep the order in which they were entered: here the action before the flow. */
const OTHER_ORDER = ['v043'];

/** Meta takes its words in any case; the form writes capitals. */
function inCapitals(template: IDataObject): unknown {
	const words = ['type', 'format', 'otp_type', 'category', 'parameter_format', 'display_format'];
	return JSON.parse(JSON.stringify(template), (key, value: unknown) =>
		words.includes(key) && typeof value === 'string' ? value.toUpperCase() : value,
	);
}

it.each(
	(valid as unknown as Entry[])
		.filter((each) => !isOfLibrary(each))
		.map((each) => [each.id, each.title, each] as const),
)('%s is sent with the same bytes by the form: %s', async (id, _title, { template }) => {
	const { error } = await action.run(formOf(template));
	expect(error?.description).toBeUndefined();
	if (OTHER_ORDER.includes(id)) return;
	const byForm = JSON.stringify(sentBodies()[0]);
	action.graph.calls.length = 0;
	await action.run(asJson({ ...(inCapitals(template) as IDataObject), name: 'as_json' }));
	expect(byForm).toBe(JSON.stringify({ ...sentBodies()[0], name: template.name }));
});
