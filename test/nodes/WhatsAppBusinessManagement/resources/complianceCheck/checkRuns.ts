import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { ActionResult } from '../../../../engine/runAction';
import { useActionNode } from '../../../../engine/useActionNode';
import type { FaultEffect } from '../../../../graphApi/faults';

/** The group of the rule that tests are about, and what changed. */
export const PINS: INodeParameters = { ruleGroups: ['numbers'], options: { onlyChanges: true } };

export interface Finding extends IDataObject {
	rule: string;
	status: string;
	message: string;
}

/** The report of a run. @throws the error of a run that failed */
export const reportOf = ({ items, error }: ActionResult) => {
	if (error) throw error;
	return items[0] as IDataObject & { counts: Record<string, number>; findings: Finding[] };
};

export const pinFindings = (report: { findings: Finding[] }) =>
	report.findings.filter(({ rule }) => rule === 'number-pin-off');

export const DENIED: FaultEffect = {
	kind: 'graphError',
	error: { code: 200, message: '(#200) Permissions error' },
};

export const EXPIRED: FaultEffect = {
	kind: 'graphError',
	status: 401,
	error: { code: 190, message: 'Session has expired' },
};

export const accountPath = (id: string) => new RegExp(`/${id}$`);

/** Sets up runs of the check on a local Graph API of each test. */
export function useCheck() {
	const action = useActionNode({
		resource: 'complianceCheck',
		operation: 'run',
		accountScope: 'all',
		// A wait of 0 seconds turns off retries.
		runOptions: { longestWait: 0 },
	});
	return {
		action,
		/** Switches two-step verification of all numbers on, but for some of them. */
		setPins: (without: readonly number[] = []): void => {
			action.graph.world.phoneNumbers.forEach((number, index) => {
				number.pin = without.includes(index) ? undefined : '271828';
			});
		},
		/** Lets Meta refuse the calls of a path. */
		refuse: (path: RegExp, then: FaultEffect) => action.graph.faults.add({ path, then }),
	};
}
