/**
 * How long a text is. Meta’s pages only say “characters”; its OpenAPI description says `maxLength`,
 * and JSON Schema counts Unicode characters there: an emoji is one, though JavaScript counts two.
 */
export const charactersIn = (text: string): number => [...text].length;
