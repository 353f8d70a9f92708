/** Sends a config to become live, and says how it went. */
import { useState } from 'preact/hooks';
import type { Config } from '../types.js';
import { type Findings, useDesk } from './desk.js';
import { readEditor } from './editor.js';

export const usePublish = () => {
  const { api, act, say, refresh, fail } = useDesk();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Findings>([]);
  /** Whether it is live now. `keepDraft`: what is published is not the draft, which stays. */
  const publish = async (base: number, config: Config, note: string, keepDraft = false): Promise<boolean> => {
    setBusy(true);
    setRefused([]);
    try {
      const answer = await api.publish({ base, config, by: readEditor().trim(), note: note.trim() });
      if ('errors' in answer) {
        setRefused(answer.errors);
        say('The server refuses it. Nothing was published.');
        return false;
      }
      if ('conflict' in answer) {
        say('Somebody published before you. Nothing was overwritten: see both below.');
        await refresh();
        return false;
      }
      const { version } = answer.published;
      if (!keepDraft) {
        // The server may have raised the version of the notice, and written its history.
        const now = (await api.version(version))?.config ?? config;
        act({ act: 'take', base: version, config: now, what: `Version ${version} published` });
      }
      say(`Version ${version} is live.`);
      await refresh();
      return true;
    } catch (error) {
      fail(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { publish, busy, refused };
};
