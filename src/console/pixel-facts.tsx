/** What the catalogue knows of a pixel, and which of it nobody has looked up. */
import type { CatalogueRow } from '../types.js';
import { useDesk } from './desk.js';
import { Icon } from './icon.js';

const lasts = (days = 0): string => (days ? `${days} ${days === 1 ? 'day' : 'days'}` : 'until the browser closes');

/** Only addresses of the web become links. */
const Address = ({ url, children }: { url: string | undefined; children: string }) =>
  url && /^https?:/i.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );

const AREAS = { local: 'local storage', session: 'session storage', idb: 'database', cache: 'cache' };

/** What the catalogue marks as not looked up, in words. */
const FACTS: Readonly<Record<string, string>> = {
  hosts: 'whom it talks to',
  paths: 'its addresses',
  cookies: 'its cookies',
  foreignCookies: 'cookies on its own hosts',
  storage: 'what else it stores',
  before: 'what it prepares',
  load: 'how it is loaded',
  allow: 'how it is told of a yes',
  refuse: 'how it is told to stop',
  restrict: 'its mode of limited use',
};

export const PixelFacts = ({ facts }: { facts: CatalogueRow }) => {
  const { catalogue } = useDesk();
  const { purpose, privacyUrl, hosts = [], cookies = [], foreignCookies = [], storage = [], unverified = [] } = facts;
  const doubt = (...names: string[]) =>
    unverified.some((name) => names.includes(name)) && <span class="tag unusual">Not looked up</span>;
  const kept = [
    ...cookies.map(({ name, days, purpose }) => ({ name, where: 'cookie', lasts: lasts(days), purpose })),
    ...foreignCookies.map(({ name, host, days, purpose }) => ({
      name,
      where: `cookie of ${host}`,
      lasts: lasts(days),
      purpose,
    })),
    ...storage.map(({ area, key, purpose }) => ({ name: key, where: AREAS[area], lasts: '', purpose })),
  ];
  return (
    <div class="facts">
      <h5>What is known of it</h5>
      <p>{purpose}</p>
      <dl>
        <dt>Talks to {doubt('hosts', 'paths')}</dt>
        <dd>{hosts.join(', ') || 'nobody that is known'}</dd>
        <dt>Keeps {doubt('cookies', 'foreignCookies', 'storage')}</dt>
        <dd>
          {kept.length ? (
            <ul>
              {kept.map(({ name, where, lasts, purpose }) => (
                <li key={where + name}>
                  <code>{name}</code>{' '}
                  <span class="muted">
                    {[where, lasts].filter(Boolean).join(', ')}. {purpose}.
                  </span>
                </li>
              ))}
            </ul>
          ) : (
            'nothing that is known'
          )}
        </dd>
        <dt>After a no {doubt('refuse', 'allow', 'persists')}</dt>
        <dd>
          {facts.refuse
            ? facts.persists
              ? 'is told to stop, but keeps sending: the page is loaded again'
              : 'is told to stop'
            : 'cannot be told to stop: the page is loaded again'}
        </dd>
        {privacyUrl && (
          <>
            <dt>Says of itself</dt>
            <dd>
              <Address url={privacyUrl}>{`Privacy policy of ${facts.vendor}`}</Address>
            </dd>
          </>
        )}
        <dt>Read in</dt>
        <dd>
          <ul>
            {catalogue.sourcesOf(facts.id).map(({ name, url }) => (
              <li key={name}>
                <Address url={url}>{name}</Address>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {unverified.length > 0 && (
        <p class="found advice">
          <Icon name="advice" />
          <span>
            Nobody has looked up {unverified.map((name) => FACTS[name] ?? name).join(', ')}. Compare with what you see
            on your site before you rely on it.
          </span>
        </p>
      )}
    </div>
  );
};
