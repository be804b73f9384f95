// Each template: what it shows, and what is wrong with it.

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { chooseTemplate, dist, eventually, onPage, openTab, phaseIs, problemCount, problems, templateText, textIs, useBrowser } from "./helpers.mjs";

useBrowser();

/** Name, file, its problems' first lines, and the phase of a new object. */
const TEMPLATES = [
  ["Backup", "backup.rs", [], "Pending"],
  ["Node", "node.rs", [], "Unknown"],
  [
    "Misspelled names",
    "misspelled.rs",
    [
      "unknown reason `DeadlineExeeded`",
      "unknown status `Flase`",
      "unknown condition `JobFaild`",
      "unknown condition `StoreRaedy`",
      "unknown phase `Complete`",
      "unknown phase `Retryng`",
    ],
    null,
  ],
  [
    "Wrong rules",
    "mistakes.rs",
    [
      "rule 4 `Failed` is unreachable: its matcher holds in no state",
      "rule 3 `Completed` is unreachable: rule 1 `Completed` and rule 2 `Running` together cover all of its states",
      "78 of 243 states are not covered",
      "`ensure(JobFailed => phase = Failed)` fails in 15 states",
      "`ensure(all(phase = Completed, JobCompleted = False) => JobFailed)` checks nothing: its premise holds in no state",
      "no rule reads the condition `Verified`",
      "no rule gives the phase `Retrying`",
    ],
    "Unknown",
  ],
  ["Go: Store", "go-store.rs", [], "NotReady"],
  ["Go: Backup", "go-backup.rs", ["`ensure(JobFailed => phase = Failed)` fails in 5 states"], "Pending"],
  ["Go: BackupSchedule", "go-backup-schedule.rs", [], "Pending"],
  ["Go: cert-manager Certificate", "go-certificate.rs", ["5 of 243 states are not covered"], "Pending"],
  ["Go: AccessRequest", "go-access-request.rs", ["1 of 9 states is not covered"], "Pending"],
];

onPage("all templates are in the menu", async (page) => {
  const names = await page.locator("#template option").allTextContents();
  assert.deepEqual(names, ["choose ..", ...TEMPLATES.map(([name]) => name)]);
  assert.deepEqual(new Set(await readdir(new URL("templates/", dist))), new Set(TEMPLATES.map(([, file]) => file)));
});

for (const [name, file, expected, phase] of TEMPLATES) {
  onPage(`template ${name}`, async (page) => {
    await chooseTemplate(page, name === "Backup" ? "Node" : "Backup");
    await chooseTemplate(page, name);
    await textIs(page, await templateText(file));
    await problemCount(page, expected.length);
    assert.deepEqual((await problems(page)).map(({ title }) => title), expected);
    if (phase === null) {
      assert.match(await page.locator("#tabs").innerText(), /Of the last rules that could be read/);
      return;
    }
    await phaseIs(page, phase);
    for (const tab of await page.getByRole("tab").allTextContents()) {
      const panel = await openTab(page, tab);
      await eventually(async () => assert.ok((await panel.innerText()).trim() !== ""));
    }
  });
}
