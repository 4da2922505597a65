import { SUCCESS, type Answer, type GraphCall } from '../call';
import { charactersIn } from '../characters';
import { invalidParameter } from '../errors';
import { readFields, type Edge, type FieldSet } from '../graphNode';
import { createBusinessProfiles, type BusinessProfile } from '../madeUpData/businessProfiles';
import { store } from '../store';
import type { PhoneNumber } from '../world';
import { answerShapes } from './answerShapes';
import { requireWhatsApp, WHATSAPP } from './messagingProduct';
import { uploadOfHandle } from './uploads';

export const businessProfiles = store(createBusinessProfiles);

/** The last three are not in Meta's OpenAPI file: two are on its older page, one is known only from other clients. */
const VERTICALS = [
	'OTHER',
	'AUTO',
	'BEAUTY',
	'APPAREL',
	'EDU',
	'ENTERTAIN',
	'EVENT_PLAN',
	'FINANCE',
	'GROCERY',
	'GOVT',
	'HOTEL',
	'HEALTH',
	'NONPROFIT',
	'PROF_SERVICES',
	'RETAIL',
	'TRAVEL',
	'RESTAURANT',
	'ALCOHOL',
	'ONLINE_GAMBLING',
	'PHYSICAL_GAMBLING',
	'OTC_DRUGS',
	'UNDEFINED',
	'NOT_A_BIZ',
	'MATRIMONY_SERVICE',
] as const;

const PROPERTIES = [
	'about',
	'address',
	'description',
	'email',
	'profile_picture_url',
	'vertical',
	'websites',
] as const;

/** That all fields are returned by default is a guess. */
const PROFILE: FieldSet<BusinessProfile> = {
	typeName: 'WhatsAppBusinessProfile',
	properties: PROPERTIES,
	defaults: PROPERTIES,
};

/** `/{Phone-Number-ID}/whatsapp_business_profile` */
export const businessProfile: Edge<PhoneNumber> = {
	GET: ({ id }, call) => {
		const profile = businessProfiles.of(call.world).get(id) ?? {};
		const shown = { ...readFields(PROFILE, profile, call), messaging_product: WHATSAPP };
		const isWrapped = answerShapes.of(call.world).profileWrapped;
		return { data: [isWrapped ? { business_profile: shown } : shown] };
	},
	POST: update,
};

/** Texts and their maximum lengths, from Meta's page "Business profiles". */
const LONGEST = { about: 139, address: 256, description: 512, email: 128 } as const;

/** Values that are not sent are kept. That an empty text or list removes a value is a guess; `about` cannot be removed. */
function update({ id }: PhoneNumber, call: GraphCall): Answer {
	requireWhatsApp(call);
	const { parameters, world } = call;
	const changes: BusinessProfile = { ...textsOf(call), ...pictureOf(call) };
	const vertical = parameters.oneOf('vertical', VERTICALS);
	const websites = parameters.has('websites') ? websitesOf(call) : undefined;
	const profiles = businessProfiles.of(world);
	profiles.set(id, {
		...profiles.get(id),
		...changes,
		...(vertical && { vertical }),
		...(websites && { websites: websites.length > 0 ? websites : undefined }),
	});
	return SUCCESS;
}

function textsOf({ parameters }: GraphCall): BusinessProfile {
	const texts: BusinessProfile = {};
	for (const [name, longest] of Object.entries(LONGEST)) {
		const text = parameters.text(name);
		if (text === undefined) continue;
		if (charactersIn(text) > longest || (name === 'about' && text === '')) {
			throw invalidParameter(`Param ${name} must be at most ${longest} characters long.`);
		}
		texts[name as keyof typeof LONGEST] = text === '' ? undefined : text;
	}
	return texts;
}

/** One of Meta's samples sends the list as JSON text. */
function websitesOf({ parameters }: GraphCall): string[] {
	const websites = (parameters.list('websites') ?? []).filter((website) => website !== '');
	const areRight = websites.every((website) => /^https?:\/\/.{1,248}$/.test(website));
	if (websites.length > 2 || !areRight) {
		throw invalidParameter('Param websites must be at most 2 valid URLs.');
	}
	return websites;
}

/** Meta's refusal of an unknown handle is a guess. */
function pictureOf({ parameters, world }: GraphCall): BusinessProfile {
	const handle = parameters.text('profile_picture_handle');
	if (handle === undefined) return {};
	const file = uploadOfHandle(world, handle);
	if (!file) throw invalidParameter('Param profile_picture_handle is not a valid handle.');
	return {
		profile_picture_url: `https://pps.whatsapp.example/${encodeURIComponent(file.fileName)}`,
	};
}
