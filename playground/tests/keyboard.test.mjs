// The page by keyboard alone.

import assert from "node:assert/strict";
import { choose, chosen, chooseTemplate, clickAfter, eventually, keptText, onPage, openTab, phaseIs, problemCount, problems, putText, templateText, useBrowser } from "./helpers.mjs";

useBrowser();

/** What has the focus, in words. */
function focused(page) {
  return page.evaluate(() => {
    const node = document.activeElement;
    const { id, className, type, value, textContent } = node;
    return type === "radio" ? `${node.name} ${value}` : id || className || textContent;
  });
}

/** Presses Tab until the focus is there. */
async function tabTo(page, wanted) {
  const seen = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    seen.push(await focused(page));
    if (seen.at(-1) === wanted) return;
  }
  assert.fail(`Tab does not lead to ${wanted}, but to ${seen.join(", ")}`);
}

async function isNotLost(page) {
  assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), "BODY");
}

onPage("into the editor, out of it, and through the page", async (page) => {
  await tabTo(page, "editor");
  // Everything after it is behind the editor's Tab, which indents.
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\n");
  await page.keyboard.press("Tab");
  await page.keyboard.type("// typed");
  await eventually(async () => assert.match(await keptText(page), /\n    \/\/ typed$/));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  assert.notEqual(await focused(page), "editor");
  await tabTo(page, "condition-0 missing");
  await tabTo(page, "tab-proofs");
  // And backwards, out of the editor too.
  await page.locator("#editor .cm-content").focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await focused(page), "theme");
});

onPage("conditions by arrow keys", async (page) => {
  await page.locator("#editor .cm-content").focus();
  await page.keyboard.press("Escape");
  await tabTo(page, "condition-0 missing");
  await page.keyboard.press("ArrowRight");
  await eventually(async () => assert.equal((await chosen(page))[0], "True"));
  assert.equal(await focused(page), "condition-0 True");
  await page.keyboard.press("ArrowRight");
  await phaseIs(page, "Failed");
  assert.equal(await focused(page), "condition-0 False");
  await page.keyboard.press("ArrowLeft");
  await phaseIs(page, "Pending");
  // One stop for each group.
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "condition-1 missing");
  await page.keyboard.press("Space");
  await phaseIs(page, "Pending");
});

onPage("what would change it keeps the focus", async (page) => {
  await page.locator("#changes button").nth(2).focus();
  await page.keyboard.press("Enter");
  await phaseIs(page, "Completed");
  await isNotLost(page);
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^Completed is the phase now$/);
});

onPage("tabs by arrow keys", async (page) => {
  await page.getByRole("tab", { name: "Proofs" }).focus();
  for (const name of ["Truth table", "Phase graph", "Objects", "Rust", "JSON", "Mermaid", "CEL", "Argo CD", "Prometheus", "kube-state-metrics", "kube-state-metrics rules", "Proofs"]) {
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), name);
    assert.equal(await page.getByRole("tab", { name, exact: true }).getAttribute("aria-selected"), "true");
    assert.equal(await page.getByRole("tabpanel").count(), 1);
  }
  await page.keyboard.press("End");
  assert.equal(await focused(page), "tab-kube-state-metrics-rules");
  await page.keyboard.press("Home");
  assert.equal(await focused(page), "tab-proofs");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await focused(page), "tab-kube-state-metrics-rules");
  // One stop for all, then the panel.
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "tab-kube-state-metrics-rules-panel");
});

onPage("the focus survives a check", async (page) => {
  // A fix removes the button that applied it.
  await chooseTemplate(page, "Misspelled names");
  for (let left = (await problems(page)).length; left > 0; left--) {
    await page.locator("#problem-list .fix:visible").first().focus();
    await page.keyboard.press("Enter");
    await problemCount(page, left - 1);
    await isNotLost(page);
  }
  // Fewer conditions than before, while the last of them has the focus.
  await chooseTemplate(page, "Node");
  await page.locator("#conditions input").last().focus();
  const small = await templateText("go-store.rs");
  await page.evaluate(async (text) => {
    const { encode } = await import("/share.js");
    location.hash = await encode({ text, values: [] });
  }, small);
  await phaseIs(page, "NotReady");
  await isNotLost(page);
});

onPage("the focus of a row survives new values", async (page) => {
  const panel = await openTab(page, "Truth table");
  await panel.getByRole("button", { name: "rule 1" }).focus();
  await page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await focused(page), "editor"));
  // By undo: the values of the text before.
  await choose(page, "BucketStoreReady", "False");
  await phaseIs(page, "Failed");
  assert.equal(await focused(page), "condition-0 False");
});

onPage("problems are reachable and jump", async (page) => {
  await clickAfter(page, "JobFaile");
  await page.keyboard.press("Backspace");
  await eventually(async () => assert.notEqual((await problems(page)).length, 0));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await tabTo(page, "jump");
  await page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await focused(page), "editor"));
});

onPage("the import dialog by keyboard", async (page) => {
  await page.locator("#import").focus();
  await page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await focused(page), "import-text"));
  // The page behind it is out of reach.
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement === document.body || document.activeElement.closest("dialog") !== null), true);
  }
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.equal(await focused(page), "import");
});

onPage("what changes is said", async (page) => {
  const news = page.locator("#news");
  await eventually(async () => assert.equal(await news.textContent(), "No problems. Phase Pending, reconciling."));
  await choose(page, "JobFailed", "True");
  await eventually(async () => assert.equal(await news.textContent(), "No problems. Phase Failed, stalled."));
  await putText(page, "conditions(A), rules(A => B, _ => C, B => D),");
  await eventually(async () => assert.match(await news.textContent(), /^\d+ problems?\./));
});
