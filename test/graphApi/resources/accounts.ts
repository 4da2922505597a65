import type { GraphCall } from '../call';
import type { NodeType } from '../graphNode';
import { named } from '../named';
import { isAccountVisible } from '../visibility';
import type { Account } from '../world';
import { creativeOptimization, updateAccount } from './accountUpdates';
import { activities } from './activities';
import {
	callAnalytics,
	conversationAnalytics,
	groupAnalytics,
	messageAnalytics,
	pricingAnalytics,
	templateAnalytics,
	templateGroupAnalytics,
} from './analytics';
import { assignedUsers } from './assignedUsers';
import { audiencesEdge, messageCampaignsEdge, schedulesEdge } from './campaigns';
import { productCatalogs } from './catalogs';
import { defaultCustomerBase } from './customerBases';
import { dataset } from './datasets';
import { configOf, directConnectionConfigs } from './directConnectionConfigs';
import { flowsEdge, migrateFlows } from './flows';
import { HEALTH_STATUS, healthStatus, surroundings } from './health';
import { paymentConfiguration, paymentConfigurations, paymentOauthLink } from './payments';
import { onBehalfOfRequests } from './migrations';
import { startPaymentMethodMigration } from './paymentMethodMigrations';
import { phoneNumbers } from './phoneNumbers';
import { accountSignups } from './signups';
import { accountSolutions } from './solutions';
import { subscribedApps } from './subscribedApps';
import { accountTemplateGroups } from './templateGroups';
import { migrateMessageTemplates } from './templateMigration';
import { messageTemplatePreviews, messageTemplates, templatePerformanceMetrics } from './templates';
import { upsertMessageTemplates } from './templateUpsert';
import { welcomeSequencesEdge } from './welcomeSequences';

const OWNER = { typeName: 'Business', properties: ['id', 'name'] };

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
		dcc_config: configOf,
		health_status: (node, { world }) => healthStatus(surroundings(node, world), world),
		linked_commerce_account: () => undefined,
		owner_business: ownerOf,
		owner_business_info: ownerOf,
		on_behalf_of_business_info: (node, call) => ({
			...ownerOf(node, call),
			status: 'APPROVED',
			type: node.onBehalfOfType ?? (node.ownership_type === 'SELF_OWNED' ? 'SELF' : 'ON_BEHALF_OF'),
		}),
	},
	members: {
		health_status: HEALTH_STATUS,
		owner_business: OWNER,
		owner_business_info: OWNER,
		on_behalf_of_business_info: {
			typeName: 'WABAOnBehalfOfComputedInfo',
			properties: ['id', 'name', 'status', 'type'],
		},
	},
	defaults: ['id', 'name', 'timezone_id', 'message_template_namespace'],
	POST: updateAccount,
	edges: {
		activities,
		assigned_users: assignedUsers,
		audiences: audiencesEdge,
		call_analytics: callAnalytics,
		conversation_analytics: conversationAnalytics,
		dataset,
		dcc_config: directConnectionConfigs,
		default_messaging_customer_base: defaultCustomerBase,
		degrees_of_freedom_spec: creativeOptimization,
		flows: flowsEdge,
		generate_payment_configuration_oauth_link: paymentOauthLink,
		in_progress_onbehalf_request: onBehalfOfRequests,
		message_campaigns: messageCampaignsEdge,
		group_analytics: groupAnalytics,
		message_template_previews: messageTemplatePreviews,
		message_templates: messageTemplates,
		migrate_flows: migrateFlows,
		migrate_message_templates: migrateMessageTemplates,
		payment_configuration: paymentConfiguration,
		payment_configurations: paymentConfigurations,
		phone_numbers: phoneNumbers,
		pricing_analytics: pricingAnalytics,
		product_catalogs: productCatalogs,
		schedules: schedulesEdge,
		set_payment_method_migration_intent: { POST: startPaymentMethodMigration },
		signups: accountSignups,
		solutions: accountSolutions,
		subscribed_apps: subscribedApps,
		template_groups: accountTemplateGroups,
		template_analytics: templateAnalytics,
		template_group_analytics: templateGroupAnalytics,
		template_performance_metrics: templatePerformanceMetrics,
		upsert_message_templates: upsertMessageTemplates,
		welcome_message_sequences: welcomeSequencesEdge,
	},
};

function ownerOf({ ownerBusinessId }: Account, { world }: GraphCall): object {
	return named(world.businesses, ownerBusinessId) ?? { id: ownerBusinessId };
}
