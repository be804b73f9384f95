// Without a network, once the page is there.

import assert from "node:assert/strict";
import { choose, clickAfter, eventually, onPage, openTab, phaseIs, problemCount, useBrowser } from "./helpers.mjs";

useBrowser();

onPage(
  "offline",
  async (page) => {
    await page.context().setOffline(true);
    await clickAfter(page, "JobFaile");
    await page.keyboard.press("Backspace");
    await eventually(async () => assert.match(await page.locator("#problems-heading").textContent(), /problems?$/));
    await page.keyboard.press("Control+Z");
    await problemCount(page, 0);
    await choose(page, "BucketStoreReady", "False");
    await phaseIs(page, "Failed");
    for (const name of await page.getByRole("tab").allTextContents()) {
      const panel = await openTab(page, name);
      assert.notEqual((await panel.innerText()).trim(), "");
    }
    const objects = await openTab(page, "Objects");
    await objects.locator("textarea").fill("kind: Backup\nmetadata: {name: one}\n");
    await eventually(async () => assert.match(await objects.getByRole("status").textContent(), /^1 object/));
  },
);
