import type { Colours } from '../drawing/colours';
import type { TextStyle } from './text';

/** What all parts of a picture share. */
export interface PictureContext {
	colours: Colours;
	/** Whether the template's language is written from right to left. */
	isRtl: boolean;
}

type Style = (context: PictureContext) => TextStyle;

/** Sizes as measured in WhatsApp's apps: text 15, footer 13, time 11 pixels. */
const style =
	(size: number, lineHeight: number, colour: 'text' | 'muted' | 'link', bold?: true): Style =>
	({ colours, isRtl }) => ({ size, lineHeight, colour: colours[colour], bold, isRtl, colours });

export const bodyStyle = style(15, 20, 'text');
export const headerStyle = style(15.5, 21, 'text', true);
export const footerStyle = style(13, 18, 'muted');
export const labelStyle = style(15, 20, 'link');
export const titleStyle = style(14, 18, 'text', true);
export const lineStyle = style(12.5, 16, 'muted');
export const timeStyle = style(11, 14, 'muted');
