/** The page of a shop that a preview is on: which sites there are, and the HTML of the one that was asked for. */
import { useEffect, useState } from 'preact/hooks';
import type { ShopPage } from '../preview/setup.js';
import { Unanswered } from './api.js';
import { useDesk } from './desk.js';

interface Shop {
  /** Undefined until the server has said. */
  sites: readonly string[] | undefined;
  /** Where the preview is to be; empty while there is no site. */
  address: string;
  page: ShopPage | undefined;
  busy: boolean;
  /** Why there is no page, in words. */
  fault: string;
}

const homeOf = (sites: readonly string[], site = ''): string => {
  const own = sites.find((one) => new URL(one).hostname === site.toLowerCase()) ?? sites[0];
  return own ? `${own}/` : '';
};

/** `written`: an address, empty for the home page; `on`: a page of a shop is wanted at all. */
export const useShopPage = (on: boolean, written: string): Shop => {
  const { api, draft, fail } = useDesk();
  const [sites, setSites] = useState<readonly string[]>();
  const [got, setGot] = useState<{ of: string; page?: ShopPage; fault?: string }>();
  const address = written || homeOf(sites ?? [], draft.config.site);
  useEffect(() => void api.sites().then(setSites, fail), []);
  useEffect(() => {
    if (!on || !address) return;
    let late = false;
    setGot(undefined);
    api.page(address).then(
      (page) => late || setGot({ of: address, page }),
      (error) => {
        if (late) return;
        if (error instanceof Unanswered && error.status === 401) fail(error);
        setGot({ of: address, fault: error.message });
      },
    );
    return () => {
      late = true;
    };
  }, [on, address]);
  const here = got?.of === address ? got : undefined;
  return {
    sites,
    address,
    page: here?.page,
    busy: on && address !== '' && !here,
    fault: here?.fault ?? '',
  };
};
