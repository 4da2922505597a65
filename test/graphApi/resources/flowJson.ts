import { parseJson } from '../parameters';

export interface ValidationError {
	error: string;
	error_type: string;
	message: string;
	line_start: number;
	line_end: number;
	column_start: number;
	column_end: number;
	pointers: object[];
}

/** The components that a screen of the sample flows may contain; Meta has many more. */
const COMPONENTS = ['Footer', 'Form', 'TextBody', 'TextHeading', 'TextInput', 'Dropdown'];

interface FlowJson {
	version?: string;
	data_api_version?: string;
	screens?: Array<{ layout?: { children?: Array<{ type?: string }> } }>;
}

/**
 * What is wrong with a Flow JSON, in the form of Meta's page "Flows API": a component of an unknown type,
 * and no screens. Meta checks much more; its error for the latter is a guess.
 */
export function validationErrorsOf(json: string | undefined): ValidationError[] {
	if (json === undefined) return [];
	const { screens = [] } = parseJson(json) as FlowJson;
	if (screens.length === 0) return [validationError(json, 'screens', 'MISSING_REQUIRED_PROPERTY')];
	return screens.flatMap(({ layout }, screen) =>
		(layout?.children ?? []).flatMap(({ type = '' }, child) =>
			COMPONENTS.includes(type)
				? []
				: [
						validationError(
							json,
							`screens[${screen}].layout.children[${child}].type`,
							'INVALID_PROPERTY_VALUE',
						),
					],
		),
	);
}

/** The two versions that a Flow JSON declares. */
export function versionsOf(json: string | undefined): FlowJson {
	const { version, data_api_version } = (json === undefined ? {} : parseJson(json)) as FlowJson;
	return { version, data_api_version };
}

/** All on one line, like the made-up Flow JSON. */
function validationError(json: string, path: string, error: string): ValidationError {
	const position = { line_start: 1, line_end: 1, column_start: 1, column_end: json.length };
	const property = path.split('.').at(-1) ?? path;
	const what = error === 'INVALID_PROPERTY_VALUE' ? 'Invalid value found' : 'Missing value';
	return {
		error,
		error_type: 'FLOW_JSON_ERROR',
		message: `${what} for property '${property}'.`,
		...position,
		pointers: [{ ...position, path }],
	};
}
