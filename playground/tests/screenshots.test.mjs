// Pictures for the README: `UPDATE_EXPECT=1 npm test` takes them again, as it does for other expected output.

import assert from "node:assert/strict";
import { stat, writeFile } from "node:fs/promises";
import { PHONE, choose, chooseTemplate, onPage, openTab, phaseIs, problemCount, repository, useBrowser } from "./helpers.mjs";

useBrowser();

const LARGEST = 200_000;

async function take(page, name) {
  const file = new URL(`docs/playground/${name}.png`, repository);
  // Without a caret that blinks.
  const picture = await page.screenshot({ animations: "disabled", caret: "hide" });
  if (process.env.UPDATE_EXPECT) await writeFile(file, picture);
  for (const size of [picture.length, (await stat(file)).size]) assert.ok(size < LARGEST, `${name}: ${size} bytes`);
}

onPage(
  "light",
  async (page) => {
    for (const name of ["BucketStoreReady", "MongoDBAccessRequestReady", "JobScheduled"]) await choose(page, name, "True");
    await phaseIs(page, "Running");
    await openTab(page, "Truth table");
    await page.locator(".cm-scroller").evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight));
    await page.waitForTimeout(200);
    await take(page, "light");
  },
  { colorScheme: "light" },
);

onPage(
  "dark",
  async (page) => {
    await chooseTemplate(page, "Wrong rules");
    await problemCount(page, 7);
    await openTab(page, "Phase graph");
    await page.locator(".cm-scroller").evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight));
    await page.waitForTimeout(200);
    await take(page, "dark");
  },
  { colorScheme: "dark" },
);

onPage(
  "phone",
  async (page) => {
    await choose(page, "JobFailed", "True", "DeadlineExceeded");
    await phaseIs(page, "Retrying");
    await page.evaluate(() => document.querySelector("#state").scrollIntoView());
    await take(page, "phone");
  },
  { viewport: PHONE, isMobile: true, hasTouch: true, colorScheme: "light" },
);
