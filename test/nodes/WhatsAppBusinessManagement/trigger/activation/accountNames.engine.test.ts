import {
	callsTo,
	graph,
	host,
	start,
	subscription,
	useTrigger,
} from '../../../../engine/singleTrigger';
import { ACCOUNT_ID, HUGE_TEMPLATE_ID } from '../../../../graphApi';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

useTrigger();

/** Calls that read the account itself, which is the only way to its name. */
const readsOfNames = () => callsTo('GET', new RegExp(`/${ACCOUNT_ID}$`));

let rejections = 0;

const nameOfItem = async () => {
	// Two equal changes in the same second are one change.
	await graph.rejectTemplate(HUGE_TEMPLATE_ID, `REASON_${++rejections}`);
	return host.executions.at(-1)?.[0]?.accountName;
};

it('reads the name of the account at the activation, and never for a delivery', async () => {
	await start();
	await host.activate();
	expect(readsOfNames()).toHaveLength(1);
	expect(await nameOfItem()).toBe('Fernwick Lanterns');
	expect(await nameOfItem()).toBe('Fernwick Lanterns');
	expect(readsOfNames()).toHaveLength(1);
});

it('a new activation reads a new name', async () => {
	await start();
	await host.activate();
	graph.world.accounts[0]!.name = 'Fernwick Lamps';
	expect(await nameOfItem()).toBe('Fernwick Lanterns');
	await host.deactivate();
	await host.activate();
	expect(await nameOfItem()).toBe('Fernwick Lamps');
});

it('a test run has the name too', async () => {
	await start();
	await host.startTest();
	expect(await nameOfItem()).toBe('Fernwick Lanterns');
});

function refuseName(): void {
	graph.faults.add({
		path: new RegExp(`/${ACCOUNT_ID}$`),
		then: { kind: 'graphError', error: { message: 'No', code: 200, type: 'OAuthException' } },
	});
}

it('a refused name does not stop the activation, and the items have none', async () => {
	await start();
	refuseName();
	await host.activate();
	expect(subscription()?.callback_url).toBe(host.url);
	expect(host.log.join('\n')).toMatch(/name could not be read, so items may lack accountName/);
	expect(await nameOfItem()).toBeNull();
});

it('a name that is refused later stays what it was', async () => {
	await start();
	await host.activate();
	await host.deactivate();
	refuseName();
	await host.activate();
	expect(await nameOfItem()).toBe('Fernwick Lanterns');
});
