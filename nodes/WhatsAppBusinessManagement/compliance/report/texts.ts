import { emailSubject } from './emailSubject';
import { htmlText } from './html';
import type { ReportTexts } from './items';
import type { ReportModel } from './model';
import { plainText } from './plainText';
import { slackText } from './slack';

/** The report as texts for people. */
export const reportTexts = (model: ReportModel): ReportTexts => ({
	slack: slackText(model),
	text: plainText(model),
	html: htmlText(model),
	emailSubject: emailSubject(model),
});
