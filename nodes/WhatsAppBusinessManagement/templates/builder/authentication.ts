import type { IDataObject } from 'n8n-workflow';

import type { CodeFields } from './fields';

function codeButton(code: CodeFields): IDataObject {
	const { otpType, copyText, autofillText, supportedApps = [] } = code;
	const isCopied = otpType === 'COPY_CODE';
	const apps = supportedApps.map(({ packageName, signatureHash }) => ({
		package_name: packageName,
		signature_hash: signatureHash,
	}));
	return {
		type: 'OTP',
		otp_type: otpType,
		...(copyText ? { text: copyText } : {}),
		...(autofillText && !isCopied ? { autofill_text: autofillText } : {}),
		...(isCopied ? {} : { supported_apps: apps }),
		...(otpType === 'ZERO_TAP' ? { zero_tap_terms_accepted: code.zeroTapTermsAccepted } : {}),
	};
}

/** The components of an authentication template: Meta writes their texts (Meta: Authentication templates). */
export function codeComponents(code: CodeFields): IDataObject[] {
	const { addSecurityRecommendation, codeExpirationMinutes } = code;
	const advice =
		addSecurityRecommendation === undefined
			? {}
			: { add_security_recommendation: addSecurityRecommendation };
	return [
		{ type: 'BODY', ...advice },
		...(codeExpirationMinutes === undefined
			? []
			: [{ type: 'FOOTER', code_expiration_minutes: codeExpirationMinutes }]),
		{ type: 'BUTTONS', buttons: [codeButton(code)] },
	];
}
