// What a visit costs.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { dist, launch, serveDist, isChecked } from "./helpers.mjs";

const LIMIT = 350_000;

/** The size with brotli, as good as it gets: files are compressed once. */
async function compressedSize(path) {
  const content = await readFile(new URL(path, dist));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return brotliCompressSync(content, { params }).length;
}

test("all that the page loads is below 350 KB with brotli", async (context) => {
  const [browser, server] = await Promise.all([launch(), serveDist()]);
  try {
    // What is kept for later is no part of the way to a page that works.
    const page = await browser.newPage({ serviceWorkers: "block" });
    await page.goto(server.url);
    await isChecked(page);
    await page.waitForLoadState("networkidle");
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
  const paths = [...server.paths];
  for (const needed of ["index.html", "main.js", "vendor.js", "engine.wasm"]) assert.ok(paths.includes(needed), paths.join());
  const sizes = await Promise.all(paths.map(compressedSize));
  const largest = paths.map((path, index) => [path, sizes[index]]).sort(([, left], [, right]) => right - left);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  context.diagnostic(`${paths.length} files, ${total} bytes: ${largest.slice(0, 4).map(([path, size]) => `${path} ${size}`).join(", ")}`);
  assert.ok(total < LIMIT, `${total} bytes`);
});
