import { WhatsAppBusinessManagementApi } from '../../credentials/WhatsAppBusinessManagementApi.credentials';
import { useGraphApi } from '../graphApi/testGraphApi';
import { credentialFor, credentialLines } from './credential';

const graph = useGraphApi();

const { properties } = new WhatsAppBusinessManagementApi();

it('fills in fields that the credential has', () => {
	const names = properties.map(({ name }) => name);
	expect(Object.keys(credentialFor(graph.api).data).filter((key) => !names.includes(key))).toEqual(
		[],
	);
});

it('prints every value that a person has to enter, after the label of its field', () => {
	const lines = credentialLines(graph.api);
	const { apiVersion: _default, ...entered } = credentialFor(graph.api).data;
	expect(lines).toHaveLength(Object.keys(entered).length);
	for (const [name, value] of Object.entries(entered)) {
		const label = properties.find((property) => property.name === name)?.displayName ?? '';
		const line = lines.find((each) => each.endsWith(`  ${String(value)}`));
		expect(line?.startsWith(`${label}  `)).toBe(true);
	}
});
