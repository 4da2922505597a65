import type { Answer, GraphCall } from '../call';
import { invalidParameter } from '../errors';
import type { NodeType } from '../graphNode';
import { ACCOUNT_ID, CREDIT_LINE_ID, PAYMENT_MIGRATION_ID } from '../ids';
import { store } from '../store';
import { isPartVisible } from '../visibility';
import type { Account } from '../world';

interface PaymentMethodMigration {
	id: string;
	status: string;
	accountId: string;
	currency: string;
}

/** The migrations of a world; that of the first account can be completed. */
export const paymentMethodMigrations = store((): PaymentMethodMigration[] => [
	{
		id: PAYMENT_MIGRATION_ID,
		status: 'READY_TO_COMPLETE',
		accountId: ACCOUNT_ID,
		currency: 'MXN',
	},
]);

/**
 * POST `/{WABA-ID}/set_payment_method_migration_intent`, from Meta's page "Change billing currency via API". The
 * page lists no errors; the refusals here are guesses.
 */
export function startPaymentMethodMigration(account: Account, call: GraphCall): Answer {
	const { parameters, world } = call;
	const currency = parameters.requiredText('currency');
	if (!/^[A-Z]{3}$/.test(currency)) throw invalidParameter('Param currency is not valid');
	const creditId = parameters.text('extended_credit_id');
	if (creditId !== undefined && creditId !== CREDIT_LINE_ID) {
		throw invalidParameter('Param extended_credit_id is not valid');
	}
	const migrations = paymentMethodMigrations.of(world);
	const id = `mig_01FERNWICK${migrations.length}`;
	migrations.push({ id, status: 'INITIATED', accountId: account.id, currency });
	return { migration_id: id, migration_status: 'INITIATED' };
}

/** `/{Migration-ID}`. How Meta refuses to complete a migration that is not ready is a guess. */
export const paymentMethodMigration: NodeType<PaymentMethodMigration> = {
	typeName: 'WhatsAppBusinessPaymentMethodMigration',
	idPattern: /^mig_\w+$/,
	find: (world, id) => paymentMethodMigrations.of(world).find((migration) => migration.id === id),
	isVisible: isPartVisible,
	permission: 'whatsapp_business_management',
	properties: ['id', 'status'],
	computed: {
		destination_waba: ({ accountId, currency }, { world }) => {
			const account = world.accounts.find(({ id }) => id === accountId);
			return {
				id: `99${accountId}`,
				name: `${account?.name} (${currency})`,
				currency,
				timezone_id: account?.timezone_id,
				message_template_namespace: account?.message_template_namespace,
			};
		},
	},
	defaults: ['id', 'status', 'destination_waba'],
	edges: {
		resume_migration: {
			POST: (migration): Answer => {
				if (!/^(READY|FAILED)_TO_COMPLETE$/.test(migration.status)) {
					throw invalidParameter('The migration is not ready to complete');
				}
				migration.status = 'COMPLETED';
				return { status: migration.status, id: migration.id };
			},
		},
	},
};
