import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { fieldOf } from '../../parameters/field';
import { boolean } from '../../parameters/values';

export const getAssets = operation({
	name: 'Get Assets',
	value: 'getAssets',
	action: 'Get assets of flow',
	description: 'List the files of a flow: its Flow JSON and, on request, the link to download it',
	fields: [
		...flowLocator(),
		fieldOf(
			{
				displayName: 'Include Download Link',
				name: 'includeDownloadLink',
				type: 'boolean',
				default: false,
				description:
					'Whether to return the download link. It works for a short time, without a login, for everyone who has it.',
			},
			() => boolean().default(false),
		),
	],
	request: ({ flowId }) => ({ method: 'GET', path: [nodeId(flowId), edge('assets')] }),
	output: {
		flowId: 'string',
		name: 'string',
		asset_type: 'string',
		download_url: 'string',
	},
	response: many(({ download_url, ...asset }, { includeDownloadLink }) => ({
		...asset,
		...(includeDownloadLink === true && { download_url }),
	})),
	echo: ({ flowId }) => ({ flowId }),
});
