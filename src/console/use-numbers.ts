/** What the server counted in a period; the last answer stays while another is under way, or none comes. */
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from './desk.js';
import { dayAfter, type Numbers } from './numbers.js';

/** Days of UTC, both included. */
export interface Period {
  from: string;
  to: string;
}

interface Counted {
  period: Period;
  numbers: Numbers;
}

export const useNumbers = ({ from, to }: Period) => {
  const { api, say, fail } = useDesk();
  const [counted, setCounted] = useState<Counted>();
  const [fault, setFault] = useState(false);
  const [busy, setBusy] = useState(true);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isLate = false;
    setBusy(true);
    const ask = async (): Promise<void> => {
      try {
        const numbers = await api.numbers(from, dayAfter(to, 1));
        if (isLate) return;
        setCounted({ period: { from, to }, numbers });
        setFault(false);
        if (turn) say('Counted again.');
      } catch (error) {
        if (isLate) return;
        setFault(true);
        fail(error);
      }
      setBusy(false);
    };
    void ask();
    return () => {
      isLate = true;
    };
  }, [from, to, turn]);
  return { counted, fault, busy, again: () => setTurn(turn + 1) };
};
