/** The names of the categories and pixels that a mark waits for; without any it waits for a nameless one. */
export const namesOf = (text: string | null): readonly string[] => text?.match(/\S+/g) ?? [''];
