/**
 * The length of a text. Meta’s pages only mention “characters”; its OpenAPI description has `maxLength`,
 * and JSON Schema counts Unicode characters there: an emoji is one, though JavaScript counts two.
 */
export const charactersIn = (text: string): number => [...text].length;
