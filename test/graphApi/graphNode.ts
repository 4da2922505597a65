import type { Answer, GraphCall } from './call';
import { nonexistingField } from './errors';
import { checkFields, type FieldShape } from './fieldCheck';
import { parseFields, type FieldRequest } from './fields';
import { own } from './own';
import { pageOf, type Page } from './paging';
import { Parameters } from './parameters';
import { requirePermission } from './tokens';
import type { World } from './world';

export type Handler<Node> = (node: Node, call: GraphCall) => Answer | Promise<Answer>;

/** For a name under an edge. `name` is URL-decoded. */
export type MemberHandler<Node> = (
	node: Node,
	name: string,
	call: GraphCall,
) => Answer | Promise<Answer>;

/** A handler per supported HTTP method. */
export interface Methods<Handler> {
	GET?: Handler;
	POST?: Handler;
	DELETE?: Handler;
}

/** The handlers of `/{id}/{edge}`, by HTTP method. */
export interface Edge<Node> {
	GET?: (node: Node, call: GraphCall) => Answer;
	POST?: Handler<Node>;
	DELETE?: Handler<Node>;
	/** The handlers of `/{id}/{edge}/{name}`: `/{id}/message_qrdls/{code}`. */
	member?: Methods<MemberHandler<Node>>;
	/** Required in addition to the node's own permission. */
	permission?: string;
	/** The rows of a list, so that `fields` can be checked without one. */
	of?: FieldShape;
}

/** What the `fields` parameter can request of a row. */
export interface FieldSet<Row> {
	/** Meta's name of the type, used in errors. */
	typeName: string;
	/** Fields that are properties of the row. */
	properties: ReadonlyArray<keyof Row & string>;
	/** Computed fields. The arguments of a field expansion are in `call.parameters`. */
	computed?: Record<string, (row: Row, call: GraphCall) => unknown>;
	/** The fields that are returned by default. */
	defaults: readonly string[];
	/** The members of fields that are objects: of these, an unknown member is refused. */
	members?: Record<string, FieldShape>;
	/** Edges can be requested as fields too: `phone_numbers.limit(5){id}`. */
	edges?: Record<string, Edge<Row>>;
}

/** A kind of node: what `/{id}` is. Adding an edge is one entry in `edges`. */
export interface NodeType<Node extends { id: string }> extends FieldSet<Node> {
	find(world: World, id: string): Node | undefined;
	isVisible(node: Node, call: GraphCall): boolean;
	permission?: string;
	/** The pattern of this type's ids; digits if omitted. */
	idPattern?: RegExp;
	/** The account of the usage header; the node's `accountId`, if any, if omitted. */
	accountIdOf?(node: Node): string;
	/** `POST /{id}` and `DELETE /{id}`. Reading `/{id}` returns its fields. */
	POST?: Handler<Node>;
	DELETE?: Handler<Node>;
	edges: Record<string, Edge<Node>>;
}

/** A list at an edge, with fields and paging. */
export function listEdge<Node, Row>(list: {
	rows: (node: Node, call: GraphCall) => Row[];
	of: FieldSet<Row>;
	/** Requested with `summary`, comma separated, or all of it with `summary=true`. */
	summary?: (node: Node, rows: Row[], call: GraphCall) => Record<string, unknown>;
	permission?: string;
	/** The largest `limit`: a larger one is refused with code 100. If omitted, a limit above 100 is reduced to 100. */
	largestPage?: number;
	/** Converts the page to another shape: `({ data, paging }) => ({ data: { groups: data }, paging })`. */
	shape?: (page: Page) => Answer;
}): Edge<Node> & Required<Pick<Edge<Node>, 'GET'>> {
	return {
		permission: list.permission,
		of: list.of,
		GET: (node, call) => {
			checkRequest(list.of, call);
			const rows = list.rows(node, call);
			const show = (row: Row) => readFields(list.of, row, call);
			const page = pageOf(rows, call, show, list.largestPage);
			const summary =
				list.summary && selectSummary(list.summary(node, rows, call), call.parameters);
			const shaped = list.shape ? list.shape(page) : page;
			return { ...shaped, ...(summary && { summary }) };
		},
	};
}

/** Throws code 100 if `fields` requests what the type does not have. */
export function checkRequest(shape: FieldShape, call: GraphCall): void {
	const asked = call.parameters.text('fields');
	if (asked) checkFields(shape, asked, call.missingFields);
}

/** The row with the requested `fields`. The id is always included, as at Meta. */
export function readFields<Row>(set: FieldSet<Row>, row: Row, call: GraphCall): object {
	const asked = call.parameters.text('fields');
	const names = set.defaults.map((name): FieldRequest => ({ name, arguments: {} }));
	const answer: Record<string, unknown> = {};
	for (const field of asked ? parseFields(asked) : names) {
		// Fields without a value are omitted.
		answer[field.name] = readField(set, row, field, call) ?? undefined;
	}
	const idProperty = set.properties.find((property) => property === 'id');
	return idProperty ? { ...answer, id: row[idProperty] } : answer;
}

/** One field of the row. Throws code 100 for one that Meta does not know. */
export function readField<Row>(
	set: FieldSet<Row>,
	row: Row,
	field: FieldRequest,
	call: GraphCall,
): unknown {
	if (call.missingFields.includes(field.name)) throw nonexistingField(field.name, set.typeName);
	const property = set.properties.find((name) => name === field.name);
	if (property) return selectMembers(row[property], field.nested);
	const computed = own(set.computed, field.name);
	if (computed) return selectMembers(computed(row, expanded(call, row, field)), field.nested);
	const edge = own(set.edges, field.name);
	if (!edge?.GET) throw nonexistingField(field.name, set.typeName);
	if (edge.permission) requirePermission(call.caller, edge.permission);
	return edge.GET(row, expanded(call, row, field));
}

/** The call that a field expansion is equivalent to: `/{id}/{field}` with the arguments as parameters. */
function expanded(call: GraphCall, row: unknown, field: FieldRequest): GraphCall {
	const id = (row as { id?: string }).id ?? '';
	const parameters = Object.entries(field.arguments);
	if (field.nested) parameters.push(['fields', field.nested]);
	return {
		...call,
		path: `/${call.version}/${id}/${field.name}`,
		parameters: Parameters.from(parameters),
	};
}

function selectMembers(value: unknown, nested: string | undefined): unknown {
	if (!nested || typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((member) => selectMembers(member, nested));
	const wanted = new Map(parseFields(nested).map((field) => [field.name, field.nested]));
	return Object.fromEntries(
		Object.entries(value)
			.filter(([name]) => wanted.has(name))
			.map(([name, member]) => [name, selectMembers(member, wanted.get(name))]),
	);
}

function selectSummary(
	summary: Record<string, unknown>,
	parameters: Parameters,
): Record<string, unknown> | undefined {
	const wanted = parameters.list('summary');
	if (!wanted) return undefined;
	if (wanted.some((name) => name === 'true' || name === '1')) return summary;
	return Object.fromEntries(Object.entries(summary).filter(([name]) => wanted.includes(name)));
}
