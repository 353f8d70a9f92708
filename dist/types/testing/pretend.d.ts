/** Puts signals and a region on a page before its own scripts run. Whole in itself: tools that drive browsers send its text into the page. */
/** What a browser or a place says unasked. */
export interface Pretence {
    /** Global Privacy Control; `null`: a browser that does not know it. */
    gpc?: boolean | null;
    /** Do Not Track; `null`: never set. */
    dnt?: boolean | null;
    /** ISO 3166 code; counts where neither the config nor the page's own tag names a region. */
    region?: string;
}
/**
 * Before the page's scripts: `context.addInitScript(pretend, { gpc: true })`. It changes what the page reads; the headers
 * that a server reads (`Sec-GPC`, `DNT`) are for your tool to send.
 */
export declare const pretend: ({ gpc, dnt, region }: Pretence, page?: Window) => void;
