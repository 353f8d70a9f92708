// Makes text safe inside HTML, in content and in quoted attributes.
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const inHtml = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);
