// Without a network, once the page is there.

import assert from "node:assert/strict";
import { choose, clickAfter, eventually, onPage, openTab, phaseIs, problemCount, useBrowser } from "./helpers.mjs";

useBrowser();

onPage("typing, states and tabs", async (page) => {
  await page.context().setOffline(true);
  await clickAfter(page, "JobFaile");
  await page.keyboard.press("Backspace");
  await eventually(async () => assert.match(await page.locator("#problems-heading").textContent(), /^\d+ problems?$/));
  await page.keyboard.press("Control+Z");
  await problemCount(page, 0);
  await choose(page, "BucketStoreReady", "False");
  await phaseIs(page, "Failed");
  for (const name of await page.getByRole("tab").allTextContents()) {
    const panel = await openTab(page, name);
    assert.notEqual((await panel.innerText()).trim(), "");
  }
  await page.getByRole("button", { name: "Share" }).click();
  await eventually(async () => assert.match(page.url(), /#v1=./));
});

onPage("what was used before is there", async (page) => {
  const objects = await openTab(page, "Objects");
  const [field, status] = [objects.locator("textarea"), objects.getByRole("status")];
  await field.fill("kind: Backup\nmetadata: {name: one}\n");
  await eventually(async () => assert.match(await status.textContent(), /^1 object/));
  await page.context().setOffline(true);
  await field.fill("kind: Backup\nmetadata: {name: one}\n---\nkind: Backup\nmetadata: {name: two}\n");
  await eventually(async () => assert.match(await status.textContent(), /^2 objects/));
});

onPage(
  "what is loaded when it is asked for says that it is not there",
  async (page) => {
    await page.context().setOffline(true);
    await page.getByLabel("Template").selectOption({ label: "Node" });
    await eventually(async () => assert.notEqual(await page.locator("#failure").textContent(), ""));
    const objects = await openTab(page, "Objects");
    await objects.locator("textarea").fill("kind: Backup\nmetadata: {name: one}\n");
    await eventually(async () => assert.notEqual(await objects.getByRole("status").textContent(), ""));
    // The page goes on, here and with a network again.
    await choose(page, "BucketStoreReady", "False");
    await phaseIs(page, "Failed");
    await page.context().setOffline(false);
    await page.getByLabel("Template").selectOption({ label: "Go: Store" });
    await phaseIs(page, "NotReady");
  },
  { expected: /ERR_INTERNET_DISCONNECTED/ },
);
