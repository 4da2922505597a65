/** Meta: Template library. */
export const INDUSTRIES = {
	E_COMMERCE: 'E-Commerce',
	FINANCIAL_SERVICES: 'Financial Services',
} as const;

export const TOPICS = {
	ACCOUNT_UPDATE: 'Account Update',
	CUSTOMER_FEEDBACK: 'Customer Feedback',
	ORDER_MANAGEMENT: 'Order Management',
	PAYMENTS: 'Payments',
} as const;

export const USE_CASES = {
	ACCOUNT_CREATION_CONFIRMATION: 'Account Creation Confirmation',
	AUTO_PAY_REMINDER: 'Auto Pay Reminder',
	DELIVERY_CONFIRMATION: 'Delivery Confirmation',
	DELIVERY_FAILED: 'Delivery Failed',
	DELIVERY_UPDATE: 'Delivery Update',
	FEEDBACK_SURVEY: 'Feedback Survey',
	FRAUD_ALERT: 'Fraud Alert',
	LOW_BALANCE_WARNING: 'Low Balance Warning',
	ORDER_ACTION_NEEDED: 'Order Action Needed',
	ORDER_CONFIRMATION: 'Order Confirmation',
	ORDER_DELAY: 'Order Delay',
	ORDER_OR_TRANSACTION_CANCEL: 'Order or Transaction Canceled',
	ORDER_PICK_UP: 'Order Pick Up',
	PAYMENT_ACTION_REQUIRED: 'Payment Action Required',
	PAYMENT_CONFIRMATION: 'Payment Confirmation',
	PAYMENT_DUE_REMINDER: 'Payment Due Reminder',
	PAYMENT_OVERDUE: 'Payment Overdue',
	PAYMENT_REJECT_FAIL: 'Payment Rejected or Failed',
	PAYMENT_SCHEDULED: 'Payment Scheduled',
	RECEIPT_ATTACHMENT: 'Receipt Attachment',
	RETURN_CONFIRMATION: 'Return Confirmation',
	SHIPMENT_CONFIRMATION: 'Shipment Confirmation',
	STATEMENT_ATTACHMENT: 'Statement Attachment',
	STATEMENT_AVAILABLE: 'Statement Available',
	TRANSACTION_ALERT: 'Transaction Alert',
} as const;
