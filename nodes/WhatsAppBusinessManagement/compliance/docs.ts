const META = 'https://developers.facebook.com/documentation/business-messaging/whatsapp/';

/** The address of Meta’s page. @param page its end below Meta’s pages on WhatsApp, or a whole address */
export const docsOf = (page: string): string => (page.startsWith('https://') ? page : META + page);
