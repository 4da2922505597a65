import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { boolean, id } from '../../parameters/values';

export const getAssets = operation({
	name: 'Get Assets',
	value: 'getAssets',
	action: 'Get the assets of a flow',
	description:
		'List the files of a flow: its Flow JSON, and on request the link to download it from',
	fields: [
		...flowLocator(),
		{
			displayName: 'Include Download Link',
			name: 'includeDownloadLink',
			type: 'boolean',
			default: false,
			description:
				'Whether the link comes out too. It works for a short time, without a login, for everybody who has it.',
		},
	],
	input: () =>
		z.object({ flowId: id('1234567890123456'), includeDownloadLink: boolean().default(false) }),
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
