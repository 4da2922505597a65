export {
	callAnalytics,
	conversationAnalytics,
	messageAnalytics,
	pricingAnalytics,
} from './accountMetrics';
export { flowMetric } from './flowMetrics';
export { groupAnalytics } from './groupMetrics';
export { templateAnalytics, templateGroupAnalytics } from './templateMetrics';
