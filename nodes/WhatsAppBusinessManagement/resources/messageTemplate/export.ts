import type { IDataObject } from 'n8n-workflow';

import { mapConcurrently } from '../../execution/mapConcurrently';
import { operation } from '../../execution/operation';
import type { ResultFile } from '../../execution/resultItem';
import { ItemWithFiles } from '../../execution/resultItem';
import type { GraphConnection } from '../../graph/connection';
import { accountLocator } from '../../lookups/account';
import { optionsOf, severalOf } from '../../parameters/choices';
import { fieldOf, flagField, optionsField, textField } from '../../parameters/field';
import { textList } from '../../parameters/values';
import { SAMPLE_HASHES } from '../../templates/sync/compare';
import type { Media } from '../../templates/sync/media';
import { mediaOf } from '../../templates/sync/media';
import { portable } from '../../templates/sync/portable';
import { isGone } from '../../templates/account/gone';
import { languagesFields } from './languages';
import { STATUSES } from './statuses';
import { downloadSample, hashOf } from './syncing/downloadSample';
import { readTemplates } from './syncing/readTemplates';

/** How many samples are downloaded at the same time. */
const DOWNLOADS_AT_ONCE = 4;

interface Input {
	accountId: string;
	options: {
		asText?: boolean;
		includeMedia?: boolean;
		languages: string[];
		names: string[];
		statuses: string[];
	};
}

/** Reads the chosen templates. Meta's filter for a name finds more, and takes one only. */
async function chosenTemplates(
	connection: GraphConnection,
	{ accountId, options: { names, languages, statuses } }: Input,
): Promise<IDataObject[]> {
	const templates = await readTemplates(connection, accountId, {
		name: names.length === 1 ? names[0] : undefined,
		language: languages,
		status: statuses,
	});
	return templates.filter(
		({ name, status }) =>
			(names.length === 0 || names.includes(String(name))) &&
			(statuses.length > 0 || !isGone(status)),
	);
}

const hasAddress = (media: Media): media is Media & { address: string } =>
	media.address !== undefined;

/** The item with lists and objects as JSON text, each of which fits into a cell. */
const asCells = (item: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(item).map(([key, value]) => [
			key,
			typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
		]),
	);

/** The item of a template, with its samples beside it. A failed download does not fail the item. */
async function exported(
	connection: GraphConnection,
	read: IDataObject,
	{ includeMedia: withMedia = true, asText = false }: Input['options'],
): Promise<ItemWithFiles> {
	const template = portable(read);
	const files: Record<string, ResultFile> = {};
	const problems: string[] = [];
	for (const media of withMedia ? mediaOf(template).filter(hasAddress) : []) {
		const download = await downloadSample(connection, template, media);
		if ('problem' in download) problems.push(`${media.name}: ${download.problem}`);
		else files[media.name] = download;
	}
	const hashes = Object.entries(files).map(([name, { data }]) => [name, hashOf(data)]);
	const item: IDataObject = {
		...template,
		...(hashes.length > 0 ? { [SAMPLE_HASHES]: Object.fromEntries(hashes) as IDataObject } : {}),
		...(problems.length > 0 ? { mediaProblems: problems } : {}),
	};
	return new ItemWithFiles(asText ? asCells(item) : item, files);
}

async function run(connection: GraphConnection, input: Input): Promise<ItemWithFiles[]> {
	return await mapConcurrently(await chosenTemplates(connection, input), {
		atOnce: DOWNLOADS_AT_ONCE,
		stopped: () => connection.isCancelled,
		work: async (template) => await exported(connection, template, input.options),
	});
}

const exportTemplates = operation({
	name: 'Export',
	value: 'export',
	action: 'Export message templates',
	description:
		'Return the templates of an account in the form in which Meta accepts them, without IDs and states, with their samples as files: for a backup, for Git or a sheet, or for Sync into another account',
	fields: [
		accountLocator(),
		optionsField([
			flagField('asText', {
				label: 'Components as Text',
				default: true,
				description:
					'Whether to return the components as JSON text, which fits into the cell of a sheet. Sync reads it again.',
			}),
			flagField('includeMedia', {
				label: 'Include Media',
				default: true,
				description:
					'Whether to download the samples of media headers. Each is a file of the item: header, or card_1, card_2 … in a carousel. All files of the run are in memory at the same time.',
			}),
			...languagesFields({ ifEmpty: 'If empty, all languages are exported.' }),
			textField('names', {
				label: 'Names',
				placeholder: 'e.g. order_update, order_shipped',
				description:
					'The full names of templates, separated by commas. If empty, all names are exported.',
				is: () => textList(),
			}),
			fieldOf(
				{
					displayName: 'Statuses',
					name: 'statuses',
					type: 'multiOptions',
					options: optionsOf(STATUSES),
					default: [],
					description:
						'Only templates in one of these states. If empty, all templates are exported that are not deleted.',
				},
				() => severalOf(STATUSES),
			),
		]),
	],
	output: {
		name: 'string',
		language: 'string',
		category: 'string',
		parameter_format: 'string',
		message_send_ttl_seconds: 'number',
		sub_category: 'string',
		display_format: 'string',
		cta_url_link_tracking_opted_out: 'boolean',
		components: 'any',
		sampleHashes: 'any',
		mediaProblems: 'any',
	},
	emptyHint: {
		what: 'message templates',
		causes: [
			'The account has no templates yet, or they are in another account. Each template belongs to one account.',
			'The options name templates, languages or states that the account does not have.',
			'The system user of the access token may not be assigned to the account, or the token may lack the permission whatsapp_business_management.',
		],
	},
	calls: ['GET /{WABA-ID}/message_templates'],
	isRead: () => true,
	run,
});

// `export` cannot be the name of a constant.
export { exportTemplates as export };
