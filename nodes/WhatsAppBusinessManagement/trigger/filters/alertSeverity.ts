import { optionsOf } from '../../parameters/choices';
import { choiceFilter } from './choiceFilter';

export const alertSeverity = choiceFilter({
	name: 'alertSeverity',
	key: 'severity',
	displayName: 'Alert Severity',
	description: 'Lets only account alerts of these severities through; other changes pass',
	options: optionsOf({
		CRITICAL: 'Critical',
		INFORMATIONAL: 'Informational',
		WARNING: 'Warning',
	}),
});
