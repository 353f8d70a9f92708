import { readdir, readFile, rm, writeFile, mkdir } from "node:fs/promises";

import { fileURLToPath } from "node:url";

import { join, resolve } from "node:path";

import { openSqlStore } from "./server.js";

import { promisify } from "node:util";

import { brotliCompress, gzip } from "node:zlib";

const textsIn = async (folder, isWanted = name => /\.\w+$/.test(name)) => {
  const names = (await readdir(folder, {
    recursive: true
  })).map(name => name.replaceAll("\\", "/")).filter(isWanted).sort();
  return Object.fromEntries(await Promise.all(names.map(async name => [ name, await readFile(join(folder, name), "utf8") ])));
};

const FOLDER$1 = fileURLToPath(new URL("./console/", import.meta.url));

const README = fileURLToPath(new URL("../README.md", import.meta.url));

const consoleFiles = async (folder = FOLDER$1) => ({
  ...await textsIn(folder),
  "README.md": await readFile(README, "utf8")
});

const own = new Set;

const isAlive = id => {
  if (!(id > 0)) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

const lockFolder = async folder => {
  const file = resolve(folder, "heed.lock");
  if (own.has(file)) throw new Error(`Heed: ${folder} is open in this process already; close it first`);
  own.add(file);
  try {
    for (let tries = 0; !await take(file); tries++) {
      const holder = Number(await readFile(file, "utf8").catch(() => ""));
      if (holder !== process.pid && isAlive(holder) || tries > 2) throw new Error(`Heed: ${folder} is in use by process ${holder}; stop that first, or keep records in a server by DATABASE_URL. If that is no process of Heed's, delete ${file}`);
      await rm(file, {
        force: true
      });
    }
  } catch (error) {
    own.delete(file);
    throw error;
  }
  return async () => {
    own.delete(file);
    await rm(file, {
      force: true
    });
  };
};

const take = async file => {
  try {
    await writeFile(file, String(process.pid), {
      flag: "wx"
    });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
};

const openPglite = async folder => {
  const {PGlite} = await import("@electric-sql/pglite").catch(error => {
    throw new Error("Heed: to keep records in a folder, npm install @electric-sql/pglite; or set DATABASE_URL", {
      cause: error
    });
  });
  await mkdir(folder, {
    recursive: true
  });
  const unlock = await lockFolder(folder);
  try {
    const database = await PGlite.create(join(folder, "records"));
    const queryOf = asked => async (sql, parameters = []) => (await asked.query(sql, [ ...parameters ])).rows;
    return {
      query: queryOf(database),
      transaction: act => database.transaction(asked => act(queryOf(asked))),
      async close() {
        await database.close();
        await unlock();
      }
    };
  } catch (error) {
    await unlock();
    throw error;
  }
};

const openPostgres = async (url, tell = console.error) => {
  const {default: pg} = await import("pg").catch(error => {
    throw new Error("Heed: for DATABASE_URL, npm install pg", {
      cause: error
    });
  });
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "heed",
    connectionTimeoutMillis: 1e4
  });
  pool.on("error", tell);
  const queryOf = asked => async (sql, parameters = []) => (await asked.query(sql, [ ...parameters ])).rows;
  return {
    query: queryOf(pool),
    async transaction(act) {
      const client = await pool.connect();
      let broken;
      try {
        await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
        const result = await act(queryOf(client));
        await client.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK").catch(failed => {
          broken = failed;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end()
  };
};

const FOLDER = "heed-data";

const openStore = async (data, url = process.env.DATABASE_URL) => {
  const database = data === undefined && url ? await openPostgres(url) : await openPglite(data ?? FOLDER);
  try {
    return await openSqlStore(database);
  } catch (error) {
    await database.close();
    throw error;
  }
};

const DIST = fileURLToPath(new URL(".", import.meta.url));

const PART = /^(languages\/)?[\w-]+\.js$/;

const STAYS = /^(anywhere|bindings|cli|frames|gate|heed|index|loader|parts|pixels|preact|react|reporters|server|solid|store|svelte|testing|vue)\.js$/;

const [brotli, gzipped] = [ promisify(brotliCompress), promisify(gzip) ];

const tagFiles = async (folder = DIST) => ({
  files: await textsIn(folder, name => PART.test(name) && !STAYS.test(name)),
  encodings: {
    br: async bytes => new Uint8Array(await brotli(bytes)),
    gzip: async bytes => new Uint8Array(await gzipped(bytes))
  }
});

export { consoleFiles, openStore, tagFiles };
