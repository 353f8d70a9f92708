/** Keeps records of the variable RECORDS twice, by heed/store, and says as JSON what became of them. */
import { openStore } from '../../dist/store.js';

const store = await openStore(process.argv[2]);
const records = JSON.parse(process.env.RECORDS);
const added = await store.add(records, new Date());
const again = await store.add(records, new Date());
const { checked, broken } = await store.verify();
await store.close();
console.log(JSON.stringify({ added, again, checked, broken }));
