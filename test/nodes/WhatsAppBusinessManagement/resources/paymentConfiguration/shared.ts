import { ACCOUNT_ID } from '../../../../graphApi';
import type { GraphApi } from '../../../../graphApi';

export const NAME = 'fernwick-checkout';
export const EDGE = `${ACCOUNT_ID}/payment_configuration`;

export const RAZORPAY = {
	configuration_name: NAME,
	provider_name: 'razorpay',
	status: 'Active',
	merchant_category_code: { code: '5719', description: 'Home furnishing specialty stores' },
};

export const LINK = {
	oauth_url: expect.stringMatching(/^https:\/\/www\.facebook\.com\/payment\/onboarding/) as string,
	expiration: expect.any(Number) as number,
};

export const configurationsOf = ({ world }: GraphApi) =>
	world.accounts.find(({ id }) => id === ACCOUNT_ID)?.paymentConfigurations ?? [];
