// Import: rule lists, and templates of the Go module's demo.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { chosen, eventually, keptText, onPage, openTab, phaseIs, problemCount, repository, useBrowser } from "./helpers.mjs";

useBrowser();

/** The templates of the demo, in its JSON. */
function goTemplate(name) {
  return readFile(new URL(`kubectl-phase/tests/lists/${name}.json`, repository), "utf8");
}

async function importText(page, json) {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import rules" });
  await dialog.getByLabel("JSON").fill(json);
  await dialog.getByRole("button", { name: "Import" }).click();
  return dialog;
}

/** The phase that the demo computes: the first rule that is satisfied. The demo shows a condition that it does not have as Unknown. */
function demoPhase(template, statuses) {
  const current = new Map(template.condition_types.map((type, index) => [type, statuses[index] ?? "Unknown"]));
  const isSatisfied = ({ all, conditions }) => {
    const matches = conditions.map(({ type, statuses }) => statuses.includes(current.get(type)));
    return all ? matches.every(Boolean) : matches.some(Boolean);
  };
  return template.rules.find(isSatisfied)?.phase ?? "Unknown";
}

/** All combinations of `count` values. */
function combinations(values, count) {
  return count === 0 ? [[]] : combinations(values, count - 1).flatMap((rest) => values.map((value) => [value, ...rest]));
}

for (const [name, uncovered] of [["access-request", 1], ["certificate", 5]]) {
  onPage(`Go template ${name}: the demo's phase in all states`, async (page) => {
    const json = await goTemplate(name);
    const dialog = await importText(page, json);
    await dialog.waitFor({ state: "detached" });
    await problemCount(page, 1);
    await phaseIs(page, "Ready");
    const template = JSON.parse(json.replace(/^\s*\/\/.*$/gm, ""));
    const count = template.condition_types.length;
    assert.deepEqual(await chosen(page), template.default_conditions.map(({ status }) => status));

    const states = combinations(["True", "False", "Unknown", null], count);
    assert.equal(states.length, 4 ** count);
    await eventually(async () => assert.match(await keptText(page), new RegExp(`^// ${template.name}\n`)));
    const phases = await page.evaluate(
      async ({ text, states }) => {
        const { Engine } = await import("/client.js");
        const engine = new Engine(() => {}, () => {});
        const { list } = await engine.request("check", text);
        const phases = [];
        for (const state of states) {
          const conditions = state.map((status) => status && { status });
          phases.push(list.phases[(await engine.request("state", { text, conditions })).phase].name);
        }
        return phases;
      },
      { text: await keptText(page), states },
    );
    assert.deepEqual(phases, states.map((state) => demoPhase(template, state)));
    assert.equal(phases.filter((phase, index) => phase === "Unknown" && !states[index].includes(null)).length, uncovered);
  });
}

onPage("all states by hand", async (page) => {
  const json = await goTemplate("access-request");
  await importText(page, json);
  await problemCount(page, 1);
  const template = JSON.parse(json.replace(/^\s*\/\/.*$/gm, ""));
  const groups = page.locator("#conditions fieldset");
  await eventually(async () => assert.equal(await groups.count(), 2));
  for (const state of combinations(["True", "False", "Unknown", "missing"], 2)) {
    for (const [index, value] of state.entries()) await groups.nth(index).getByRole("radio", { name: value, exact: true }).check();
    await phaseIs(page, demoPhase(template, state.map((value) => (value === "missing" ? null : value))));
  }
});

onPage("comments, a name, and phases that no rule gives", async (page) => {
  const dialog = await importText(
    page,
    `{
      // a comment
      "name": "Mine", /* and
      another */ "phases": ["Ready", "Lost"],
      "condition_types": ["Up", "gateway.example.com/Attached"],
      "rules": [{"phase": "Ready", "conditions": [{"type": "Up", "statuses": ["True"]}, {"type": "gateway.example.com/Attached", "statuses": ["True", "Unknown"]}]}],
    }`.replace("],\n    }", "]\n    }"),
  );
  await eventually(async () => assert.match(await dialog.getByRole("status").innerText(), /no rule gives the phase Lost/));
  await dialog.getByRole("button", { name: "Close" }).click();
  await dialog.waitFor({ state: "detached" });
  await eventually(async () => assert.match(await keptText(page), /^\/\/ Mine\nconditions\(\n    Up,\n    Attached = "gateway.example.com\/Attached",/));
  await eventually(async () => assert.deepEqual(await chosen(page), ["missing", "missing"]));
});

onPage("mistakes are shown where they are", async (page) => {
  const dialog = await importText(page, '{\n  "conditions": [{"name": "A"}],\n  "rules": [{"when": {"condition": "B"}, "phase": "P"}]\n}');
  await eventually(async () => assert.match(await dialog.getByRole("status").innerText(), /^line \d+, column \d+: .*B/));
  const field = dialog.getByLabel("JSON");
  assert.equal(await field.evaluate((node) => node === document.activeElement), true);
  await field.fill("[]");
  await dialog.getByRole("button", { name: "Import" }).click();
  await eventually(async () => assert.match(await dialog.getByRole("status").innerText(), /^line 1, column 1: /));
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  // The rules are those from before, and the focus is where it was.
  await phaseIs(page, "Pending");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "import");
});

onPage("a file", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  const json = await goTemplate("store");
  await dialog.getByLabel("or a file").setInputFiles({ name: "store.json", mimeType: "application/json", buffer: Buffer.from(json) });
  await eventually(async () => assert.equal(await dialog.getByLabel("JSON").inputValue(), json));
  await dialog.getByRole("button", { name: "Import" }).click();
  await dialog.waitFor({ state: "detached" });
  await phaseIs(page, "NotReady");
  const panel = await openTab(page, "JSON");
  await eventually(async () => assert.match(await panel.innerText(), /"BucketExists"/));
});

onPage("a file of more than 1 MB", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("or a file").setInputFiles({ name: "big.json", mimeType: "application/json", buffer: Buffer.alloc(1_000_001, 32) });
  await eventually(async () => assert.equal(await dialog.getByRole("status").innerText(), "The file has more than 1 MB."));
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.waitFor({ state: "detached" });
});
