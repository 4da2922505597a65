import { readUsage } from '../../../../nodes/WhatsAppBusinessManagement/graph/usage';

const useCase = (counters: object) => ({ type: 'whatsapp', ...counters });
const accounts = (value: object) => ({ 'x-business-use-case-usage': JSON.stringify(value) });
const app = (value: unknown) => ({ 'x-app-usage': JSON.stringify(value) });

it.each<[what: string, headers: Record<string, unknown>, percent: number, minutes: number]>([
	['no headers', {}, 0, 0],
	['the app’s calls', app({ call_count: 28, total_time: 25, total_cputime: 20 }), 28, 0],
	['the app’s time', app({ call_count: 2, total_time: 25, total_cputime: 20 }), 25, 0],
	['the app’s CPU time', app({ call_count: 2, total_time: 5, total_cputime: 20 }), 20, 0],
	['a counter that is missing', app({ call_count: 28 }), 28, 0],
	['a counter that is a text', app({ call_count: '28', total_time: 3 }), 3, 0],
	['another counter', app({ some_new_count: 99 }), 0, 0],
	['a time to retry in seconds', { 'retry-after': '90' }, 0, 1.5],
	['a time to retry that is past', { 'retry-after': 'Thu, 01 Jan 2026 00:00:00 GMT' }, 0, 0],
	['a time to retry that is none', { 'retry-after': 'soon' }, 0, 0],
	['an exceeded limit', app({ call_count: 130 }), 130, 0],
	['an account', accounts({ 1: [useCase({ call_count: 40 })] }), 40, 0],
	[
		'an account without calls left',
		accounts({ 1: [useCase({ call_count: 100, estimated_time_to_regain_access: 12 })] }),
		100,
		12,
	],
	[
		'the fullest of several accounts',
		accounts({
			1: [useCase({ call_count: 10 })],
			2: [useCase({ call_count: 70, estimated_time_to_regain_access: 3 })],
			3: [useCase({ call_count: 50, estimated_time_to_regain_access: 9 })],
		}),
		70,
		9,
	],
	[
		'the fullest of several use cases',
		accounts({ 1: [useCase({ call_count: 10 }), useCase({ total_time: 60 })] }),
		60,
		0,
	],
	[
		'app and account: the app is fuller',
		{ ...app({ call_count: 90 }), ...accounts({ 1: [useCase({ call_count: 10 })] }) },
		90,
		0,
	],
	[
		'app and account: the account is fuller',
		{ ...app({ call_count: 10 }), ...accounts({ 1: [useCase({ call_count: 90 })] }) },
		90,
		0,
	],
	['a truncated header', { 'x-app-usage': '{"call_count":28,"tot' }, 0, 0],
	[
		'one truncated header and one complete header',
		{ ...app({ call_count: 28 }), 'x-business-use-case-usage': '{"1":[{"call_c' },
		28,
		0,
	],
	['an empty header', { 'x-app-usage': '', 'x-business-use-case-usage': '' }, 0, 0],
	['a header twice', { 'x-app-usage': ['{"call_count":28}'] }, 0, 0],
	['no objects at all', { 'x-app-usage': '5', 'x-business-use-case-usage': '"abc"' }, 0, 0],
	['null', { 'x-app-usage': 'null', 'x-business-use-case-usage': 'null' }, 0, 0],
	['accounts without a list', accounts({ 1: useCase({ call_count: 40 }), 2: null, 3: 5 }), 40, 0],
	['accounts with an empty list', accounts({ 1: [] }), 0, 0],
])('reads %s', (_what, headers, percent, minutesToRegainAccess) => {
	expect(readUsage(headers)).toEqual({ percent, minutesToRegainAccess });
});

it.each<[what: string, asked: string[], percent: number, minutes: number]>([
	['the requested account', ['1', 'message_templates'], 10, 0],
	['another requested account', ['2'], 70, 3],
	['all of them if none was requested', ['4', 'phone_numbers'], 70, 3],
	['all of them if the path only looks like a name', ['constructor'], 70, 3],
])('of several accounts it uses %s', (_what, asked, percent, minutesToRegainAccess) => {
	const headers = accounts({
		1: [useCase({ call_count: 10 })],
		2: [useCase({ call_count: 70, estimated_time_to_regain_access: 3 })],
	});
	expect(readUsage(headers, asked)).toEqual({ percent, minutesToRegainAccess });
});
