/**
 * The order of the rooms: each imports only rooms above it in these lists. CONTRIBUTING.md says what
 * each room holds.
 */
const NODE = '^nodes/WhatsAppBusinessManagement';

const ROOMS = [
	'graph',
	'changes',
	'callback',
	'parameters',
	'lookups',
	'execution',
	'templates',
	'compliance',
	'trigger',
	'resources',
];

const TRIGGER_ROOMS = ['state', 'filters', 'request', 'sharing', 'activation', 'delivery'];

/** One rule per room: it imports none of the rooms below it. */
const orderOf = (folder, rooms) =>
	rooms.slice(0, -1).map((room, index) => ({
		name: `${room}-imports-no-room-below`,
		comment: `${room}/ may import only: ${rooms.slice(0, index).join(', ') || 'no other room'}`,
		severity: 'error',
		from: { path: `${folder}/${room}/` },
		to: { path: `${folder}/(${rooms.slice(index + 1).join('|')})/` },
	}));

module.exports = {
	forbidden: [
		...orderOf(NODE, ROOMS),
		...orderOf(`${NODE}/trigger`, TRIGGER_ROOMS),
		{
			name: 'resources-do-not-import-the-trigger',
			comment: 'What both need belongs into a room above both, such as callback/ or changes/.',
			severity: 'error',
			from: { path: `${NODE}/resources/` },
			to: { path: `${NODE}/trigger/` },
		},
		{
			name: 'trigger-rooms-do-not-import-its-entry-points',
			comment: 'webhook.ts and lifecycle.ts are where n8n comes in; nothing below them needs them.',
			severity: 'error',
			from: { path: `${NODE}/trigger/[^/]+/` },
			to: { path: `${NODE}/trigger/(webhook|lifecycle|accountOptions)\\.ts$` },
		},
		{
			name: 'rooms-do-not-import-the-nodes',
			comment: 'A node file and properties.ts list what the rooms hold.',
			severity: 'error',
			from: { path: `${NODE}/[^/]+/` },
			to: { path: `${NODE}/[^/]+\\.ts$` },
		},
		{
			name: 'resources-are-folders',
			comment: 'Beside its folders, resources/ holds index.ts and nothing else.',
			severity: 'error',
			from: {},
			to: { path: `${NODE}/resources/[^/]+\\.ts$`, pathNot: `${NODE}/resources/index\\.ts$` },
		},
		{
			name: 'no-cycles',
			severity: 'error',
			from: {},
			to: { circular: true },
		},
		{
			name: 'shipped-code-imports-no-tests',
			severity: 'error',
			from: { path: '^(nodes|credentials)/' },
			to: { path: '^test/|\\.(test|cases)\\.ts$' },
		},
		{
			name: 'shipped-code-imports-only-what-n8n-allows',
			comment: 'n8n allows a community package these modules and no others.',
			severity: 'error',
			from: { path: '^(nodes|credentials)/' },
			to: {
				dependencyTypesNot: ['local', 'type-only'],
				pathNot: '^(node_modules/(n8n-workflow|zod)/|(node:)?crypto$|nodes/|credentials/|test/)',
			},
		},
		{
			name: 'no-unresolved-import',
			severity: 'error',
			from: { path: '^(nodes|credentials|test)/' },
			to: { couldNotResolve: true },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(dist|test/n8n/host)/' },
		tsConfig: { fileName: 'tsconfig.json' },
		// Types count: a room that needs another room's types depends on it.
		tsPreCompilationDeps: true,
	},
};
