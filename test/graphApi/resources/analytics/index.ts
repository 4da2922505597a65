export {
	callAnalytics,
	conversationAnalytics,
	messageAnalytics,
	pricingAnalytics,
} from './accountMetrics';
export { groupAnalytics } from './groupMetrics';
export { templateAnalytics, templateGroupAnalytics } from './templateMetrics';
