/** Where the proof of choices goes, and which platforms hear of them. */
import { GoogleRules } from './google-rules.js';
import { Head } from './head.js';
import { OnlyCode } from './only-code.js';
import { RecordRules } from './record-rules.js';
import { ShopifyRules } from './shopify-rules.js';

export const ConnectionsPage = () => (
  <>
    <Head title="Connections">Where the proof of choices goes, and which platforms hear of them.</Head>
    <RecordRules />
    <GoogleRules />
    <ShopifyRules />
    <OnlyCode />
  </>
);
