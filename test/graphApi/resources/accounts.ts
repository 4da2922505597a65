import type { GraphCall } from '../call';
import { listEdge, type Edge, type FieldSet, type NodeType } from '../graphNode';
import { isAccountVisible } from '../visibility';
import type { Account } from '../world';
import { activities } from './activities';
import { callAnalytics, conversationAnalytics, messageAnalytics } from './analytics';
import { assignedUsers } from './assignedUsers';
import { paymentConfiguration, paymentConfigurations } from './payments';
import { phoneNumbers } from './phoneNumbers';
import { subscribedApps } from './subscribedApps';
import { messageTemplatePreviews, messageTemplates, templatePerformanceMetrics } from './templates';

const productCatalog: FieldSet<Account['productCatalogs'][number]> = {
	typeName: 'ProductCatalog',
	properties: ['id', 'name'],
	defaults: ['id', 'name'],
};

const solution: FieldSet<Account['solutions'][number]> = {
	typeName: 'WhatsAppBusinessSolution',
	properties: ['id', 'name', 'status', 'status_for_pending_request'],
	defaults: ['id', 'name', 'status', 'status_for_pending_request'],
};

/** Meta's own pages disagree on whether this edge can be read; where it is, it gives the id alone. */
const dataset: Edge<Account> = {
	GET: ({ id }) => ({ id: `4400000${id.slice(-8)}` }),
};

/** `/{WhatsApp-Business-Account-ID}`, with the edges of Meta's account reference. */
export const account: NodeType<Account> = {
	typeName: 'WhatsAppBusinessAccount',
	find: ({ accounts }, id) => accounts.find((candidate) => candidate.id === id),
	isVisible: isAccountVisible,
	accountIdOf: ({ id }) => id,
	permission: 'whatsapp_business_management',
	properties: [
		'id',
		'name',
		'timezone_id',
		'message_template_namespace',
		'account_review_status',
		'business_verification_status',
		'country',
		'currency',
		'status',
		'ownership_type',
		'creation_time',
		'primary_funding_id',
		'purchase_order_number',
		'primary_business_location',
		'is_enabled_for_insights',
		'is_shared_with_partners',
		'template_auto_archival_enabled',
		'disable_marketing_messages_on_cloud_api',
		'marketing_messages_lite_api_status',
		'marketing_messages_onboarding_status',
		'whatsapp_business_manager_messaging_limit',
		'auth_international_rate_eligibility',
	],
	computed: {
		analytics: messageAnalytics,
		health_status: ({ id }) => ({
			can_send_message: 'AVAILABLE',
			entities: [{ entity_type: 'WABA', id, can_send_message: 'AVAILABLE' }],
		}),
		linked_commerce_account: () => undefined,
		owner_business: ownerOf,
		owner_business_info: ownerOf,
		on_behalf_of_business_info: (node, call) => ({
			...ownerOf(node, call),
			status: 'APPROVED',
			type: node.ownership_type === 'SELF_OWNED' ? 'SELF' : 'ON_BEHALF_OF',
		}),
	},
	defaults: ['id', 'name', 'timezone_id', 'message_template_namespace'],
	edges: {
		activities,
		assigned_users: assignedUsers,
		call_analytics: callAnalytics,
		conversation_analytics: conversationAnalytics,
		dataset,
		message_template_previews: messageTemplatePreviews,
		message_templates: messageTemplates,
		payment_configuration: paymentConfiguration,
		payment_configurations: paymentConfigurations,
		phone_numbers: phoneNumbers,
		product_catalogs: listEdge({
			rows: ({ productCatalogs }: Account) => productCatalogs,
			of: productCatalog,
			permission: 'catalog_management',
		}),
		solutions: listEdge({ rows: ({ solutions }: Account) => solutions, of: solution }),
		subscribed_apps: subscribedApps,
		template_performance_metrics: templatePerformanceMetrics,
	},
};

function ownerOf(node: Account, { world }: GraphCall): object {
	const owner = world.businesses.find(({ id }) => id === node.ownerBusinessId);
	return { id: node.ownerBusinessId, name: owner?.name };
}
