import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	Icon,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import {
	authenticateGraphRequest,
	DEFAULT_API_VERSION,
	DEFAULT_BASE_URL,
} from '../nodes/WhatsAppBusinessManagement/graph/authentication';

export class WhatsAppBusinessManagementApi implements ICredentialType {
	name = 'whatsAppBusinessManagementApi';

	displayName = 'WhatsApp Business Management API';

	icon: Icon = {
		light: 'file:../icons/whatsAppBusinessManagement.svg',
		dark: 'file:../icons/whatsAppBusinessManagement.dark.svg',
	};

	documentationUrl =
		'https://github.com/n8n-nodes-whatsapp-business-management/n8n-nodes-whatsapp-business-management#set-up-the-meta-app-and-the-token';

	/** In three groups: what every call needs, what the trigger needs too, and what rarely changes. */
	properties: INodeProperties[] = [
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'The token of a system user with the permission whatsapp_business_management (Business settings → Users → System users → Generate token). Set its expiration to “Never”.',
			hint: 'Business settings → Users → System users → Generate token. The action node requires only this value.',
		},
		{
			displayName:
				'For alerts: the trigger also needs the account ID, the App ID and the App Secret, to register itself with your Meta app.',
			name: 'triggerNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'WhatsApp Business Account ID',
			name: 'businessAccountId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 102290129340398',
			description:
				'The account that the nodes use, unless you choose another one in a node. Where Meta lists a Messaging account and a WhatsApp account, enter the ID of the Messaging account.',
			hint: 'Business settings → Accounts → WhatsApp accounts',
		},
		{
			displayName: 'App ID',
			name: 'appId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 1029384756102938',
			description: 'Required by the trigger (App Dashboard → App settings → Basic)',
			hint: 'App Dashboard → App settings → Basic. It must be the app for which the token was generated.',
		},
		{
			displayName: 'App Secret',
			name: 'appSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Required by the trigger. If set, every call also contains a proof that it comes from your app (App Dashboard → App settings → Basic).',
			hint: 'App Dashboard → App settings → Basic',
		},
		{
			displayName: 'Business Portfolio ID',
			name: 'businessPortfolioId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 506914307656634',
			description:
				'Used to list the accounts of your portfolio and of your clients, and the users of an account (Business settings → Business info)',
			hint: 'Optional. With it, the nodes list all accounts of the portfolio. Business settings → Business info',
		},
		{
			displayName: 'For experts: the values below rarely need a change.',
			name: 'expertNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'API Version',
			name: 'apiVersion',
			type: 'string',
			default: DEFAULT_API_VERSION,
			placeholder: 'e.g. v25.0',
			description:
				'The version of the Graph API. Meta supports each version for about two years, v25.0 until 29 July 2028. It answers a version that has ended as the oldest supported one, without an error.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: DEFAULT_BASE_URL,
			description: 'Change this only to send calls through your own proxy',
		},
		{
			displayName: 'Verify Token of the Other Receiver',
			name: 'otherReceiverVerifyToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Required only if the trigger takes over the callback of another receiver (Options → Other Receivers). Meta checks this token with that receiver when its callback is registered again.',
		},
	];

	/** Authenticates a request. Each call states in `graph` which token it needs. */
	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return authenticateGraphRequest(credentials, requestOptions);
	}
}
