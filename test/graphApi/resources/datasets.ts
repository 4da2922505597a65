import type { Edge, FieldSet } from '../graphNode';
import { readFields } from '../graphNode';
import { store } from '../store';
import type { Account } from '../world';

interface Dataset {
	id: string;
	name?: string;
}

/** The datasets by the account's id. */
export const datasets = store(() => ({
	/** Whether the dataset is returned directly, or in a list as by other edges. */
	shape: 'node' as 'node' | 'list',
	byAccount: new Map<string, Dataset>(),
}));

const shownDataset: FieldSet<Dataset> = {
	typeName: 'Dataset',
	properties: ['id', 'name'],
	defaults: ['id'],
};

/** `/{WABA-ID}/dataset`. An account starts with one; `byAccount` contains those created here. */
export const dataset: Edge<Account> = {
	GET: (account, call) => {
		const { shape, byAccount } = datasets.of(call.world);
		const made = byAccount.get(account.id);
		if (shape === 'list') return { data: made ? [readFields(shownDataset, made, call)] : [] };
		return readFields(shownDataset, made ?? firstOf(account), call);
	},
	POST: (account, call) => {
		const { byAccount } = datasets.of(call.world);
		// A second call is reported to return the same dataset; Meta's pages do not state it.
		const made = byAccount.get(account.id) ?? {
			...firstOf(account),
			name: call.parameters.text('dataset_name'),
		};
		byAccount.set(account.id, made);
		return { id: made.id };
	},
};

function firstOf({ id }: Account): Dataset {
	return { id: `4400000${id.slice(-8)}` };
}
