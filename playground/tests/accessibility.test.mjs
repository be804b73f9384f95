// What axe finds, and what fits on a phone.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { PHONE, choose, chooseTemplate, eventually, onPage, openTab, putText, problemCount, useBrowser } from "./helpers.mjs";

useBrowser();

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const OBJECT = JSON.stringify({
  items: [
    { kind: "Backup", metadata: { name: "one" }, status: { phase: "Running", conditions: [{ type: "BucketStoreReady", status: "False" }] } },
    { kind: "Backup" },
  ],
});

async function hasNoViolations(page, what) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const violations = await page.evaluate(async (values) => {
    const { violations, passes } = await window.axe.run(document, { runOnly: { type: "tag", values } });
    if (passes.length < 20) return [`only ${passes.length} rules of axe apply`];
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target, failureSummary }) => `${target.flat().join(" ")} ${failureSummary}`).join(" | ")}`);
  }, TAGS);
  assert.deepEqual(violations, [], what);
}

/** Nothing is wider than the page. */
async function fits(page, what) {
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  const wide = await page.evaluate(() =>
    Array.from(document.querySelectorAll("body *"), (node) => node)
      .filter((node) => node.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !node.closest(".scroll, pre, .cm-scroller"))
      .map((node) => node.outerHTML.slice(0, 80)),
  );
  assert.ok((scrollWidth ?? 0) <= (clientWidth ?? 0) + 1, `${what}: ${wide.join("\n")}`);
}

async function everyTab(page, look) {
  for (const name of await page.getByRole("tab").allTextContents()) {
    const panel = await openTab(page, name);
    if (name === "Objects") {
      await panel.locator("textarea").fill(OBJECT);
      await panel.locator("tbody tr").first().waitFor();
    }
    await look(name);
  }
}

for (const [size, viewport] of [["desktop", undefined], ["phone", PHONE]]) {
  for (const colorScheme of ["light", "dark"]) {
    const context = { colorScheme, ...(viewport && { viewport, isMobile: true, hasTouch: true }) };

    onPage(
      `every tab, ${size}, ${colorScheme}`,
      async (page) => {
        await choose(page, "JobFailed", "True", "DeadlineExceeded");
        await everyTab(page, async (tab) => {
          await hasNoViolations(page, tab);
          await fits(page, tab);
        });
      },
      context,
    );

    onPage(
      `problems, ${size}, ${colorScheme}`,
      async (page) => {
        await chooseTemplate(page, "Misspelled names");
        await hasNoViolations(page, "misspelled names");
        await fits(page, "misspelled names");
        await chooseTemplate(page, "Wrong rules");
        for (const tab of ["Truth table", "Phase graph"]) {
          await openTab(page, tab);
          await hasNoViolations(page, tab);
          await fits(page, tab);
        }
      },
      context,
    );

    onPage(
      `old results, dialog and completion, ${size}, ${colorScheme}`,
      async (page) => {
        await putText(page, "conditions(Ready, Failed(negative)), rules(Failed => Broken, Ready => Fine, _ => Waiting), ");
        await problemCount(page, 0);
        await page.keyboard.type("ensure(R");
        await page.locator("#stale-note").waitFor();
        await page.locator(".cm-tooltip-autocomplete").waitFor();
        await hasNoViolations(page, "half-typed");
        await page.locator("#import").click();
        const dialog = page.getByRole("dialog");
        await dialog.getByLabel("JSON").fill("{}");
        await dialog.getByRole("button", { name: "Import" }).click();
        await eventually(async () => assert.notEqual(await dialog.getByRole("status").textContent(), ""));
        await hasNoViolations(page, "dialog");
        await fits(page, "dialog");
      },
      context,
    );
  }
}

onPage(
  "one column on a phone",
  async (page) => {
    const places = await page.locator("#editor, .problems, #state, #tabs").evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().toJSON()));
    for (const [index, { left, right, top }] of places.entries()) {
      assert.ok(left >= 0 && right <= PHONE.width);
      if (index > 0) assert.ok(top >= places[index - 1].bottom - 1, `${index}: ${JSON.stringify(places)}`);
    }
    // Fingers are wide.
    for (const box of await page.locator("button:visible, select:visible, .choices label").evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height))) {
      assert.ok(box >= 24, `${box}`);
    }
  },
  { viewport: PHONE, isMobile: true, hasTouch: true },
);

onPage(
  "a narrow window",
  async (page) => {
    await everyTab(page, (tab) => fits(page, tab));
  },
  { viewport: { width: 320, height: 568 } },
);

onPage(
  "no motion where none is wanted",
  async (page) => {
    const moving = await page.evaluate(() => document.getAnimations().length);
    assert.equal(moving, 0);
  },
  { reducedMotion: "reduce" },
);
