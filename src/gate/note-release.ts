/** Notes when something was released on the page's own timeline, where the inspector and the browser's tools read it. */

/** What such notes begin with. */
export const RELEASED = 'heed: ';

/** `names` as the mark says them, or the id of a pixel. */
export const noteRelease = (names: string | null): void => void performance.mark(RELEASED + names);
