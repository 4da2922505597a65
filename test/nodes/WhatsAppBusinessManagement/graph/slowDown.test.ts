import { slowDownMs } from '../../../../nodes/WhatsAppBusinessManagement/graph/slowDown';

it.each([
	[0, 0],
	[50, 0],
	[90, 0],
	[91, 500],
	[95, 2500],
	[99.5, 4750],
	[100, 5000],
	[250, 5000],
	[-5, 0],
])('at %d %% of the limit the next call waits %d ms', (percent, ms) => {
	expect(slowDownMs({ percent, minutesToRegainAccess: 60 })).toBe(ms);
});
