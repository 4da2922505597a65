import type { INodeParameters, INodeProperties } from 'n8n-workflow';

import { recordOf } from '../graph/records';
import { METAS_COMMON_NAME } from './delivery/clientCertificate';

/** When Meta is told that a delivery was taken, by the name that n8n gives the moment. */
export const ACKNOWLEDGE: INodeProperties = {
	displayName: 'Acknowledge',
	name: 'acknowledge',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Immediately',
			value: 'onReceived',
			description:
				'As soon as the execution is stored. A run that fails or is killed is not repeated.',
		},
		{
			name: 'When the Workflow Finishes',
			value: 'lastNode',
			description:
				'When the run has succeeded. A run that fails or is killed is answered as a failure, and Meta delivers again for up to 7 days; so a change may run more than once.',
		},
	],
	default: 'onReceived',
	description: 'When Meta is told that a delivery was taken',
};

export const OPTIONS: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Client Certificate Common Name',
			name: 'clientCertificateName',
			type: 'string',
			noDataExpression: true,
			default: METAS_COMMON_NAME,
			description: 'The name in the certificate that Meta presents when mTLS is on for the app',
		},
		{
			displayName: 'Client Certificate Header',
			name: 'clientCertificateHeader',
			type: 'string',
			noDataExpression: true,
			default: '',
			placeholder: 'e.g. X-Client-Certificate-Subject',
			description:
				'The header into which the proxy before n8n writes the subject of the client certificate that it verified. With it, only deliveries with Meta’s certificate are taken.',
		},
		{
			displayName: 'Other Receivers',
			name: 'otherReceivers',
			type: 'string',
			typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Receiver' },
			noDataExpression: true,
			default: [],
			placeholder: 'e.g. https://chat.example.com/webhooks/whatsapp',
			description:
				'Addresses that get a copy of every delivery. If one of them is the app’s callback now, the node takes it over, and gives it back on deactivation with the verify token from the credential. Triggers of this kind need no entry: they share the callback by themselves.',
		},
	],
};

/** The certificate that a delivery has to come with. */
interface RequiredCertificate {
	/** The proxy's header, in lower case as Node has it. */
	header: string;
	commonName: string;
}

export interface TriggerOptions {
	otherReceivers: string[];
	clientCertificate?: RequiredCertificate;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const texts = (value: unknown): string[] =>
	(Array.isArray(value) ? value : [value]).map(text).filter((entry) => entry !== '');

/** @param parameters of the node, as they are */
export function readOptions(parameters: INodeParameters): TriggerOptions {
	const options = recordOf(parameters.options);
	const header = text(options.clientCertificateHeader).toLowerCase();
	const commonName = text(options.clientCertificateName) || METAS_COMMON_NAME;
	return {
		otherReceivers: [...new Set(texts(options.otherReceivers))],
		...(header !== '' && { clientCertificate: { header, commonName } }),
	};
}
