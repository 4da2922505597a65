import {
	areRefused,
	attacked,
	delivery,
	JSON_TYPE,
	MINUTE,
	type Row,
	send,
	SIGNATURE,
	useHost,
} from '../../../../engine/attack';
import { metaSignature, RELAY, relayMark, sealOf, type Sent } from '../../../../engine/wire';

/*
 * Deliveries that must be refused: forged, signed but invalid, too large, or without the required
 * client certificate. Each is tested together with one that is accepted.
 */

const COMMON_NAME = 'client.webhooks.fbclientcerts.com';

/** The certificates that were sent, in Traefik's format. */
const traefik = (...subjects: string[]): string =>
	encodeURIComponent(subjects.map((subject) => `Subject="${subject}"`).join(',')).replaceAll(
		'%20',
		'+',
	);

describe('if the client certificate is required', () => {
	const HEADER = 'X-Client-Subject';
	useHost({ options: { clientCertificateHeader: HEADER } });

	const presented =
		(
			subject?: string | string[],
			more: (signature: string) => Sent['headers'] = () => ({}),
		): Row[2] =>
		() => {
			const body = delivery();
			const signature = metaSignature(attacked.secret, body);
			const certificate = subject !== undefined && { [HEADER]: subject };
			return {
				body,
				headers: { ...JSON_TYPE, [SIGNATURE]: signature, ...certificate, ...more(signature) },
			};
		};
	const marked = (mark: (signature: string) => string | string[]): Row[2] =>
		presented(undefined, (signature) => ({ [RELAY]: mark(signature) }));

	areRefused([
		['without the header', 403, presented()],
		['an empty header', 403, presented('')],
		[
			'the name in another header',
			403,
			presented(undefined, () => ({ 'X-Client-Cert': `CN=${COMMON_NAME}` })),
		],
		['another name', 403, presented('CN=client.example.com')],
		['a name that begins like it', 403, presented(`CN=${COMMON_NAME}.example.com`)],
		['a name that ends like it', 403, presented(`CN=x${COMMON_NAME}`)],
		['a name with a space in it', 403, presented(`CN=${COMMON_NAME} x`)],
		['a joker', 403, presented('CN=*.webhooks.fbclientcerts.com')],
		['the header twice', 403, presented([`CN=${COMMON_NAME}`, `CN=${COMMON_NAME}`])],
		['the header twice, one of another', 403, presented(['CN=a.example', `CN=${COMMON_NAME}`])],
		['two names', 403, presented(`CN=a.example,CN=${COMMON_NAME}`)],
		['two names in one part', 403, presented(`CN=a.example+CN=${COMMON_NAME}`)],
		['two names, encoded', 403, presented(encodeURIComponent(`CN=${COMMON_NAME},CN=a.example`))],
		['the name as an organisation', 403, presented(`O=${COMMON_NAME},CN=a.example`)],
		['the name as an organisation alone', 403, presented(`O=${COMMON_NAME}`)],
		['a CN inside an organisation', 403, presented(`O=CN=${COMMON_NAME}`)],
		['a CN inside an organisation in quotes', 403, presented(`O="x,CN=${COMMON_NAME}"`)],
		['a CN behind an escaped comma', 403, presented(`O=x\\,CN=${COMMON_NAME}`)],
		['a CN behind a space in an organisation', 403, presented(`O=Evil CN=${COMMON_NAME}`)],
		[
			'a CN behind an encoded space',
			403,
			presented(`Subject%3D%22O%3DEvil+CN%3D${COMMON_NAME}%22`),
		],
		['another attribute that ends in CN', 403, presented(`xCN=${COMMON_NAME}`)],
		['the name of who signed it', 403, presented(traefik('CN=a.example', `CN=${COMMON_NAME}`))],
		[
			'the name of who signed it, with no name before',
			403,
			presented(encodeURIComponent(`,Subject="CN=${COMMON_NAME}"`)),
		],
		[
			'Traefik’s header after a header of the sender',
			403,
			presented([traefik(`CN=${COMMON_NAME}`), traefik('CN=a.example')]),
		],
		['an encoding that is none', 403, presented(`Subject%3D%22CN%3D${COMMON_NAME}%22%`)],
		[
			'the issuer’s name alone',
			403,
			presented(`Subject="CN=a.example";Issuer="CN=${COMMON_NAME}"`),
		],
		['an issuer without a subject', 403, presented(`Issuer="CN=${COMMON_NAME}"`)],
		['the mark of a copy, forged', 403, marked(() => `t=${Date.now()},v1=${'0'.repeat(64)}`)],
		[
			'the mark of another delivery’s copy',
			403,
			marked(() => relayMark(attacked.secret, metaSignature(attacked.secret, 'other'))),
		],
		[
			'the mark of a copy of six minutes ago',
			403,
			marked((signature) => relayMark(attacked.secret, signature, Date.now() - 6 * MINUTE)),
		],
		[
			'the mark of a copy of in six minutes',
			403,
			marked((signature) => relayMark(attacked.secret, signature, Date.now() + 6 * MINUTE)),
		],
		[
			'the mark of a copy, twice',
			403,
			marked((signature) => Array<string>(2).fill(relayMark(attacked.secret, signature))),
		],
		[
			'the mark of a copy with another time',
			403,
			marked((signature) =>
				relayMark(attacked.secret, signature).replace(/^t=\d+/, `t=${Date.now() + 1}`),
			),
		],
		[
			'the mark of a copy of another app',
			403,
			marked((signature) => relayMark('f'.repeat(32), signature)),
		],
		[
			'a request’s seal for the mark of a copy',
			403,
			marked((signature) => `t=${Date.now()},v1=${sealOf(attacked.secret, 'request', signature)}`),
		],
		['Meta’s signature for the mark of a copy', 403, marked((signature) => signature)],
		[
			'an unsigned delivery with the right name',
			401,
			() => ({ body: delivery(), headers: { ...JSON_TYPE, [HEADER]: `CN=${COMMON_NAME}` } }),
		],
	]);

	it.each<[string, Row[2]]>([
		['the bare name', presented(COMMON_NAME)],
		[
			'a subject of nginx',
			presented(`CN=${COMMON_NAME},O=Meta Platforms\\, Inc.,L=Menlo Park,ST=California,C=US`),
		],
		[
			'a subject in the older style',
			presented(`/C=US/ST=California/O=Meta Platforms, Inc./CN=${COMMON_NAME}`),
		],
		['a subject of Envoy', presented(`Hash=ab;Subject="CN=${COMMON_NAME},O=\\"Meta\\""`)],
		[
			'a subject of Traefik',
			presented(`Subject%3D%22C%3DUS%2CO%3DMeta+Platforms%2CCN%3D${COMMON_NAME}%22`),
		],
		[
			'Traefik’s format: the certificate and its signer',
			presented(traefik(`CN=${COMMON_NAME}`, 'CN=DigiCert SHA2 High Assurance Server CA')),
		],
		['a name in capitals, with spaces', presented(`O = Meta, CN = ${COMMON_NAME.toUpperCase()}`)],
		[
			'a copy that another trigger passed on',
			marked((signature) => relayMark(attacked.secret, signature)),
		],
	])('%s is accepted', async (_what, sent) => {
		await expect(send(await sent())).resolves.toMatchObject({ status: 200 });
		expect(attacked.host.executions.splice(0)).toHaveLength(1);
	});
});
