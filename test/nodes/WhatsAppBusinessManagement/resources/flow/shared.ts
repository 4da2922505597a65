/** A Flow JSON with a component that does not exist. */
export const WRONG_JSON =
	'{"version": "7.1", "screens": [{"layout": {"children": [{"type": "Lantern"}]}}]}';

export const WRONG = {
	error: 'INVALID_PROPERTY_VALUE',
	error_type: 'FLOW_JSON_ERROR',
	message: "Invalid value found for property 'type'.",
	pointers: [expect.objectContaining({ path: 'screens[0].layout.children[0].type' })],
};
