/** What a check asks of a browser, whichever engine it has; each engine brings one of these. */

export interface Signals {
  gpc?: boolean;
  dnt?: boolean;
}

export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | ' ' | 'Escape';

/** One tab. Code is the text of an expression, whose promise is awaited and whose value must be JSON. */
export interface Driver {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  evaluate(code: string): Promise<unknown>;
  /** A person's click on the element that the expression stands for. */
  clickOn(code: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Text typed where the focus is. */
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** A PNG of what is in sight. */
  screenshot(): Promise<Uint8Array>;
  /** Another tab of the same visitor. */
  another(): Promise<Driver>;
}

export interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKitGTK';
  /** Why it cannot be tested here; empty where it can. */
  missing: string;
  /** Signals that its own settings can send; the others a page can only pretend. */
  settings: readonly (keyof Signals)[];
  /** The first tab of a visitor who was never here; all is gone when the test ends. */
  visit(signals: Signals): Promise<Driver>;
  /** Ends what was started; also where nothing was. */
  stop(): Promise<void>;
}
