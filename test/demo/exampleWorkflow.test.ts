import { readExample, withDemoNotes, withSlackAt } from './exampleWorkflow';

const example = readExample('template-rejected-to-slack');
const demo = withSlackAt(withDemoNotes(example), 'http://127.0.0.1:1/');

const notes = demo.nodes
	.filter(({ type }) => type.endsWith('.stickyNote'))
	.map(({ parameters }) => String(parameters.content));

it('tells of no Slack credential, because the demo has no Slack nodes', () => {
	expect(demo.nodes.filter(({ type }) => type.endsWith('.slack'))).toEqual([]);
	expect(notes.filter((note) => /slack credential|choose your/i.test(note))).toEqual([]);
});

it('says instead where the lines go, by the names on the canvas, and keeps the other parts', () => {
	const note = notes.find((each) => each.includes('### In this demo')) ?? '';
	const part = /### In this demo\n(.*)/.exec(note)?.[1] ?? '';
	const named = [...part.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name);
	expect(named).not.toEqual([]);
	expect(demo.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
	expect(note).toContain('### How it works');
	expect(note).toContain('### Your own messages');
});

it('reports an example without a set-up to replace', () => {
	expect(() => withDemoNotes({ ...example, nodes: [] })).toThrow('has no overview');
});
