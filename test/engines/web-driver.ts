/** A client for W3C WebDriver: one session with the driver at this address. */
import type { Driver, Key } from './driver.js';

const KEYS: Record<Key, readonly string[]> = {
  Tab: ['\uE004'],
  'Shift+Tab': ['\uE008', '\uE004'],
  Enter: ['\uE007'],
  ' ': [' '],
  Escape: ['\uE00C'],
};

/** How the standard names an element in JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function ask(address: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) {
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${error}: ${message} (${method} ${address.replace(/.*session\/[^/]*/, '')})`);
  }
  return value;
}

/** `clear` ends what a visitor left: other tabs, and the cookies of every host that was opened. */
export interface Session {
  first: Driver;
  clear(): Promise<void>;
  end(): Promise<void>;
}

export async function openSession(driver: string): Promise<Session> {
  const { sessionId } = (await ask(`${driver}/session`, 'POST', { capabilities: {} })) as { sessionId: string };
  const session = `${driver}/session/${sessionId}`;
  const post = (path: string, body: object = {}) => ask(`${session}${path}`, 'POST', body);
  const origins = new Set<string>();
  const home = (await ask(`${session}/window`, 'GET')) as string;
  let shown = home;
  let turn: Promise<unknown> = Promise.resolve();

  /** A session does one thing at a time, in the tab that is in front. */
  const inTab = <Value>(tab: string, act: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(async () => {
      if (shown !== tab) await post('/window', { handle: tab });
      shown = tab;
      return act();
    });
    turn = mine.catch(() => {});
    return mine;
  };

  const type = (keys: readonly (readonly string[])[]) =>
    post('/actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: keys.flatMap((held) => [
            ...held.map((value) => ({ type: 'keyDown', value })),
            ...[...held].reverse().map((value) => ({ type: 'keyUp', value })),
          ]),
        },
      ],
    });

  const drive = (tab: string): Driver => {
    const evaluate = (code: string) =>
      inTab(tab, () => post('/execute/sync', { script: `return (${code});`, args: [] }));
    return {
      async goto(url) {
        origins.add(new URL(url).origin);
        await inTab(tab, () => post('/url', { url }));
      },
      evaluate,
      async clickOn(code) {
        const element = (await evaluate(code)) as Record<string, string> | null;
        if (!element?.[ELEMENT]) throw new Error(`There is nothing to click on: ${code}`);
        await inTab(tab, () => post(`/element/${element[ELEMENT]}/click`));
      },
      press: async (key) => void (await inTab(tab, () => type([KEYS[key]]))),
      type: async (text) => void (await inTab(tab, () => type([...text].map((key) => [key])))),
      async resize(width, height) {
        // The window is larger than the page by its frame and bars.
        const [wide, high] = (await evaluate('[outerWidth - innerWidth, outerHeight - innerHeight]')) as [
          number,
          number,
        ];
        await inTab(tab, () => post('/window/rect', { width: width + wide, height: height + high }));
      },
      screenshot: async () =>
        Buffer.from((await inTab(tab, () => ask(`${session}/screenshot`, 'GET'))) as string, 'base64'),
      another: async () =>
        drive(((await inTab(tab, () => post('/window/new', { type: 'tab' }))) as { handle: string }).handle),
    };
  };

  return {
    first: drive(home),
    async clear() {
      const handles = (await ask(`${session}/window/handles`, 'GET')) as string[];
      for (const handle of handles) if (handle !== home) await inTab(handle, () => ask(`${session}/window`, 'DELETE'));
      for (const origin of origins) {
        await inTab(home, () => post('/url', { url: `${origin}/gone` }));
        await inTab(home, () => ask(`${session}/cookie`, 'DELETE'));
      }
      if (origins.size) await inTab(home, () => post('/url', { url: 'about:blank' }));
      origins.clear();
    },
    end: async () => void (await ask(session, 'DELETE')),
  };
}
