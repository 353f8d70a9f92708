/** The shop's two pages: a map that is held, a marked script, what is decided, and a link to change it. */
import { ConsentLink, Held, useConsent } from 'heed/react';
import { useEffect } from 'react';
import { NavLink, Route, Routes } from 'react-router';
import { openConsent } from './consent.js';

const Lamps = () => <h1>Lamps for small hours</h1>;

const Visit = () => (
  <>
    <h1>Visit us</h1>
    <Held needs="functional" fallback={<div className="card">The map waits for your yes to Functional.</div>}>
      <div className="card" id="map">
        Mill Lane 4, behind the bakery
      </div>
    </Held>
    {/* A mark has an element around it, for React to take away: released, another script stands in its place. */}
    <div>
      <script type="text/plain" data-heed="analytics" src="/third-party.js" />
    </div>
  </>
);

const Decided = () => {
  const { decision } = useConsent();
  const allowed = Object.keys(decision.allowed).filter((name) => decision.allowed[name]);
  return <p id="decided">{decision.choice ? `Allowed: ${allowed.join(', ')}` : 'Not asked yet'}</p>;
};

export const App = () => {
  // After hydration: what Heed releases would differ from what the server drew.
  useEffect(() => {
    openConsent();
  }, []);
  return (
    <>
      <nav>
        <NavLink to="/">Lamps</NavLink>
        <NavLink to="/visit">Visit us</NavLink>
      </nav>
      <Routes>
        <Route path="/" element={<Lamps />} />
        <Route path="/visit" element={<Visit />} />
        <Route path="*" element={<h1>Nothing here</h1>} />
      </Routes>
      <footer>
        <Decided />
        <ConsentLink />
      </footer>
    </>
  );
};
