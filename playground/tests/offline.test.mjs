// Without a network, once the page is there.

import assert from "node:assert/strict";
import { choose, clickAfter, eventually, isChecked, onPage, openTab, phaseIs, problemCount, useBrowser } from "./helpers.mjs";

useBrowser();

onPage("typing, states and tabs", async (page) => {
  // Loads the forms that the page does not begin with.
  const panel = await openTab(page, "Argo CD");
  await eventually(async () => assert.match(await panel.innerText(), /argocd-cm/));
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

onPage(
  "a visit without a network, and what was never used before",
  async (page) => {
    await page.evaluate(isKept);
    await page.context().setOffline(true);
    await page.reload();
    await isChecked(page);
    await page.getByLabel("Template").selectOption({ label: "Go: Store" });
    await phaseIs(page, "NotReady");
    const objects = await openTab(page, "Objects");
    await objects.locator("textarea").fill("kind: Backup\nmetadata: {name: one}\n---\nkind: Backup\nmetadata: {name: two}\n");
    await eventually(async () => assert.match(await objects.getByRole("status").textContent(), /^2 objects/));
    await page.getByRole("button", { name: "Import" }).click();
    await page.getByRole("dialog").locator("textarea").fill('{"conditions": [{"name": "Copied"}], "rules": [{"phase": "Done"}]}');
    await page.getByRole("dialog").getByRole("button", { name: "Import" }).click();
    await phaseIs(page, "Done");
  },
  { serviceWorkers: "allow", expected: /ERR_INTERNET_DISCONNECTED/ },
);

/** In the page: all that the service worker is asked to keep is kept. */
async function isKept() {
  await navigator.serviceWorker.ready;
  for (const last of ["templates/go-access-request.rs", "forms.wasm", "yaml.js", "engine.wasm", "vendor.js"]) {
    while (!(await caches.match(last))) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

onPage(
  "where nothing is kept, what is missing is said, and the page goes on",
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
