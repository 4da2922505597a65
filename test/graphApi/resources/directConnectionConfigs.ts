import { listEdge, type FieldSet } from '../graphNode';
import type { Account } from '../world';

interface DirectConnectionConfig {
	enabled: boolean;
	policy_url: string;
}

const CONFIG: DirectConnectionConfig = {
	enabled: false,
	policy_url: 'https://www.fernwick.example/messaging-policy',
};

const directConnectionConfig: FieldSet<DirectConnectionConfig> = {
	typeName: 'WhatsAppBusinessAccountDirectConnectionConfig',
	properties: ['enabled', 'policy_url'],
	defaults: ['enabled', 'policy_url'],
};

/** The field `dcc_config` of the account node: one object. */
export const configOf = (): DirectConnectionConfig => CONFIG;

/**
 * GET `/{WhatsApp-Business-Account-ID}/dcc_config`. Meta's v18 reference page of the account node lists
 * the edge. How many configs an account can have, and the name of their type, are unknown; here, one.
 */
export const directConnectionConfigs = listEdge({
	rows: (_account: Account) => [CONFIG],
	of: directConnectionConfig,
});
