import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { GraphConnection } from '../graph/connection';
import { edge, nodeId } from '../graph/paths';
import { chosenAccount } from './chosenAccount';
import { searchEdges } from './searchEdges';

const phoneNumberOption = ({ id, display_phone_number, verified_name }: IDataObject) => ({
	name: [display_phone_number, verified_name].filter(Boolean).join(' · ') || String(id),
	value: String(id),
});

export async function searchPhoneNumbers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const connection = await GraphConnection.open(this);
	const account = chosenAccount(this, connection);
	return await searchEdges(this, connection, {
		calls: [
			{
				method: 'GET',
				path: [nodeId(account), edge('phone_numbers')],
				query: { fields: 'id,display_phone_number,verified_name' },
			},
		],
		option: phoneNumberOption,
		filter,
		paginationToken,
	});
}
