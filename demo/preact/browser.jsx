// The shop's two pages in Preact: a map that is held, a marked script, what is decided, and a link to change it.
import { createConsent } from 'heed';
import { ConsentLink, Held, useConsent } from 'heed/preact';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { config, wordsFor } from '../example-config.mjs';

const Visit = () => (
  <>
    <h1>Visit us</h1>
    <Held needs="functional" fallback={<div className="card">The map waits for your yes to Functional.</div>}>
      <div className="card" id="map">
        Mill Lane 4, behind the bakery
      </div>
    </Held>
    <div>
      <script type="text/plain" data-heed="analytics" src="/third-party.js" />
    </div>
  </>
);

const App = () => {
  const { decision } = useConsent();
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (event) => {
    event.preventDefault();
    history.pushState(null, '', event.target.href);
    setPath(location.pathname);
  };
  const link = (to, text) => (
    <a href={to} aria-current={path === to ? 'page' : undefined} onClick={go}>
      {text}
    </a>
  );
  return (
    <>
      <nav>
        {link('/', 'Lamps')}
        {link('/visit', 'Visit us')}
      </nav>
      {path === '/visit' ? <Visit /> : <h1>Lamps for small hours</h1>}
      <footer>
        <p id="decided">{wordsFor(decision)}</p>
        <ConsentLink />
      </footer>
    </>
  );
};

createConsent(config);
render(<App />, document.getElementById('app'));
