import { isMetasCertificate } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/delivery/clientCertificate';
import { METAS_COMMON_NAME } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/parameters';

const NAME = METAS_COMMON_NAME;

it.each<[string, unknown, boolean]>([
	['the bare name', NAME, true],
	['the bare name, in capitals', NAME.toUpperCase(), true],
	['with spaces around', `  ${NAME} `, true],
	['Caddy, nginx: RFC 4514', `CN=${NAME},O=Meta Platforms\\, Inc.,C=US`, true],
	['with quotes', `O="Meta Platforms, Inc.",CN="${NAME}"`, true],
	['with spaces', `C = US, CN = ${NAME}`, true],
	['by the number of the attribute', `2.5.4.3=${NAME}`, true],
	['beside another part', `OU=x+CN=${NAME}`, true],
	['legacy OpenSSL', `/C=US/O=Meta Platforms, Inc./CN=${NAME}`, true],
	['Envoy', `By=spiffe://x;Hash=ab;Subject="O=Meta,CN=${NAME}"`, true],
	['Traefik', `Subject%3D%22CN%3D${NAME}%22`, true],
	['Traefik, with the signer', `Subject%3D%22CN%3D${NAME}%22%2CSubject%3D%22CN%3Da%22`, true],
	['Traefik, with the issuer', `Subject%3D%22CN%3D${NAME}%22%3BIssuer%3D%22CN%3Da%22`, true],

	['none', undefined, false],
	['a list', [NAME], false],
	['empty', '', false],
	['another name', 'CN=a.example', false],
	['a part of the name', `CN=${NAME.slice(1)}`, false],
	['more than the name', `CN=${NAME}.evil.example`, false],
	['two of them', `CN=${NAME}, CN=${NAME}`, false],
	['two bare ones', `${NAME}, ${NAME}`, false],
	['two of them, legacy', `/CN=a.example/CN=${NAME}`, false],
	['two that Envoy concatenated', `Subject="CN=${NAME}",Subject="CN=a"`, false],
	['two that Traefik wrote', `Subject%3D%22CN%3D${NAME}%22,Subject%3D%22CN%3Da%22`, false],
	['Traefik’s second', `Subject%3D%22CN%3Da%22%2CSubject%3D%22CN%3D${NAME}%22`, false],
	['Traefik’s issuer', `Issuer%3D%22CN%3D${NAME}%22`, false],
	['in an organisation', `O=CN=${NAME}`, false],
	['in an organisation in quotes', `O="a,CN=${NAME}"`, false],
	['in an organisation, escaped', `O=a\\,CN=${NAME}`, false],
	['in an organisation, behind quotes that are escaped', `O="a\\",CN=${NAME}"`, false],
	['in an organisation, encoded', `Subject%3D%22O%3DEvil+CN%3D${NAME}%22`, false],
	['in an attribute type that ends alike', `xCN=${NAME}`, false],
	['an invalid encoding', `CN%3D${NAME}%`, false],
	['a wildcard', 'CN=*', false],
])('%s', (_what, header, isMetas) => {
	expect(isMetasCertificate(header, NAME)).toBe(isMetas);
});

it('another name may be required', () => {
	expect(isMetasCertificate('CN=proxy.example', 'proxy.example')).toBe(true);
	expect(isMetasCertificate(`CN=${NAME}`, 'proxy.example')).toBe(false);
});
