/** The purposes of a flow (Meta: Flows API; its SDK adds shopping). */
export const CATEGORIES = {
	APPOINTMENT_BOOKING: 'Appointment Booking',
	CONTACT_US: 'Contact Us',
	CUSTOMER_SUPPORT: 'Customer Support',
	LEAD_GENERATION: 'Lead Generation',
	OTHER: 'Other',
	SHOPPING: 'Shopping',
	SIGN_IN: 'Sign In',
	SIGN_UP: 'Sign Up',
	SURVEY: 'Survey',
} as const;
