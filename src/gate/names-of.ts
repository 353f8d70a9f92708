/** The names of the categories and pixels that a mark waits for; without any it waits for a nameless one. */
export const namesOf = (mark: Element): readonly string[] => mark.getAttribute('data-heed')?.match(/\S+/g) ?? [''];
