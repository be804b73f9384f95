// The tabs: what follows from the rules.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { choose, chooseTemplate, chosen, eventually, keptText, onPage, openTab, phaseIs, problemCount, putText, repository, selectedText, templateText, useBrowser } from "./helpers.mjs";

useBrowser();

/** The cells of a table's rows. */
function cells(rows) {
  return rows.evaluateAll((rows) => rows.map((row) => Array.from(row.cells, (cell) => cell.textContent)));
}

onPage("proofs", async (page) => {
  const panel = await openTab(page, "Proofs");
  assert.equal(await panel.locator(".summary").textContent(), "5 conditions, 5 rules, 864 of 864 states covered, 2 of 2 invariants proven");
  assert.deepEqual(await panel.locator(".proven li").allTextContents(), [
    "ensure(JobFailed => phase = Failed | Retrying)",
    "ensure(phase = Completed => JobCompleted)",
  ]);
  assert.match(await panel.locator(".note").first().innerText(), /The order of these rules matters/);
  assert.match(await panel.innerText(), /rule 1 Retrying before rule 2 Failed, rule 4 Running/);
});

onPage("truth table", async (page) => {
  const panel = await openTab(page, "Truth table");
  const sections = panel.locator("tr.section");
  assert.deepEqual(await sections.allTextContents(), [
    "rule 1 gives Retrying in 108 states: JobFailed = True(DeadlineExceeded)",
    "rule 2 gives Failed in 396 states: any(BucketStoreReady = False, MongoDBAccessRequestReady = False(AccessDenied), JobFailed)",
    "rule 3 gives Completed in 24 states: all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted)",
    "rule 4 gives Running in 16 states: all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled)",
    "rule 5 gives Pending in 320 states: _",
  ]);
  const present = panel.locator("tr[aria-current]");
  assert.deepEqual(await cells(present), [["now", "Unknown", "True | False(another reason) | Unknown", "any", "any", "False | Unknown"]]);

  for (const name of ["BucketStoreReady", "MongoDBAccessRequestReady", "JobCompleted"]) await choose(page, name, "True");
  await eventually(async () => assert.deepEqual(await cells(present), [["now", "True", "True", "any", "True", "False | Unknown"]]));

  await panel.getByRole("button", { name: "rule 3" }).click();
  await eventually(async () => assert.match(await selectedText(page), /^all\(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted\) +=> Completed$/));
});

onPage("states that are not covered", async (page) => {
  await chooseTemplate(page, "Go: cert-manager Certificate");
  const panel = await openTab(page, "Truth table");
  const uncovered = panel.locator("tbody.uncovered");
  await uncovered.waitFor();
  assert.match(await uncovered.innerText(), /^not covered: no rule holds in 5 states/);
  const [red, plain] = await Promise.all(
    [uncovered.locator("strong"), panel.locator("tbody td").first()].map((one) => one.evaluate((node) => getComputedStyle(node).color)),
  );
  const [r, g, b] = red.match(/\d+/g).map(Number);
  assert.ok(r > 2 * g && r > 2 * b, `${red} is not red`);
  assert.notEqual(red, plain);

  for (const name of ["OrderReady", "ChallengeReady", "CertificateReady", "CertificateRequestReady"]) await choose(page, name, "True");
  await phaseIs(page, "Unknown");
  await eventually(async () => assert.equal(await uncovered.locator("tr[aria-current]").count(), 1));
});

onPage("every state is in one row, which has its phase", async (page) => {
  await chooseTemplate(page, "Go: BackupSchedule");
  await problemCount(page, 0);
  const panel = await openTab(page, "Truth table");
  const sections = await panel.locator("tbody").evaluateAll((bodies) =>
    bodies.map((body) => {
      const [heading, ...rows] = body.rows;
      return { phase: heading.querySelector("strong").textContent, rows: rows.map((row) => Array.from(row.cells, (cell) => cell.textContent).slice(1)) };
    }),
  );
  const names = ["BucketStoreReady", "BackupCreateFailed", "InternalTaskScheduleFailed"];
  const statuses = ["True", "False", "Unknown"];
  const states = statuses.flatMap((a) => statuses.flatMap((b) => statuses.map((c) => [a, b, c])));
  for (const state of states) {
    const isIn = (row) => row.every((cell, index) => cell === "any" || cell.split(" | ").includes(state[index]));
    const phases = sections.filter(({ rows }) => rows.some(isIn)).map(({ phase }) => phase);
    const [store, create, schedule] = state;
    const phase = store === "True" && create === "False" && schedule === "False" ? "Running" : [create, schedule].includes("True") ? "Failed" : "Pending";
    assert.deepEqual(phases, [phase], state.join());
  }
  for (const [index, name] of names.entries()) await choose(page, name, ["True", "Unknown", "False"][index]);
  await eventually(async () => assert.equal(await panel.locator("tr[aria-current]").count(), 1));
});

onPage("phase graph", async (page) => {
  const panel = await openTab(page, "Phase graph");
  const nodes = panel.locator("g.node");
  const labels = () => nodes.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("aria-label")));
  assert.deepEqual(await labels(), ["Pending: reconciling, now", "Running: reconciling", "Completed: ready", "Retrying: reconciling", "Failed: stalled"]);
  const edges = panel.locator("g.edge");
  assert.equal(await edges.count(), 18);
  assert.equal(await panel.locator("ul.changes > li").count(), 18);
  assert.equal(await panel.locator("g.edge.next").count(), 4);

  const caption = panel.locator(".graph-caption");
  await edges.first().focus();
  await eventually(async () => assert.match(await caption.textContent(), /^Pending → Running when BucketStoreReady Unknown to True/));
  await page.keyboard.press("ArrowRight");
  await eventually(async () => assert.match(await caption.textContent(), /^Pending → Completed when /));
  await page.keyboard.press("End");
  await eventually(async () => assert.match(await caption.textContent(), /^Failed → Retrying when /));
  await panel.locator("ul.changes > li").nth(5).hover();
  await eventually(async () => assert.match(await caption.textContent(), /^Running → Completed when JobCompleted False\|Unknown to True$/));

  await choose(page, "JobFailed", "True");
  await eventually(async () => assert.equal((await labels()).at(-1), "Failed: stalled, now"));
  assert.equal(await panel.locator("g.edge.next").count(), 4);
});

/** Object, stored phase, derived phase and note. */
const OBJECTS = [
  ["Backup shop/orders-2025-11-19", "Completed", "Completed", ""],
  ["Backup shop/orders-2025-11-20", "Completed", "Completed", ""],
  ["Backup shop/payments-2025-11-21", "Completed", "Failed", "drift"],
  ["Backup shop/ledger-2025-11-20", "Verifying", "Completed", "drift"],
  ["Backup analytics/searches-2025-11-20", "Failed", "Failed", ""],
  ["Backup analytics/searches-2025-11-21", "Failed", "Retrying", "drift"],
  ["Backup crm/archive-2025-11-21", "Failed", "Failed", ""],
  ["Backup crm/profiles-2025-11-21", "Running", "Running", ""],
  ["Backup shop/orders-2025-11-21", "none", "Pending", ""],
  ["Backup shop/invoices-2025-11-21", "Pending", "Pending", ""],
  ["Backup analytics/events-2025-11-21", "Running", "Running", ""],
  ["Backup shop/catalogue-manual", "Completed", "Completed", "stale"],
  ["Backup crm/customers-2025-11-21", "Pending", "Pending", ""],
  ["Backup crm/tickets-2025-11-21", "Pending", "Pending", ""],
];

async function backups() {
  const directory = new URL("examples/backup/", repository);
  const files = (await readdir(directory)).filter((file) => file.endsWith(".yaml")).sort();
  return (await Promise.all(files.map((file) => readFile(new URL(file, directory), "utf8")))).join("\n---\n");
}

onPage("objects", async (page) => {
  const panel = await openTab(page, "Objects");
  const yaml = await backups();
  await panel.getByLabel("Output of").focus();
  await page.keyboard.insertText(yaml);
  const rows = panel.locator("tbody tr");
  await eventually(async () => assert.deepEqual((await cells(rows)).map((row) => row.slice(0, 4)), OBJECTS));
  assert.equal(await panel.getByRole("status").textContent(), "14 objects, 3 with drift, 1 stale.");
  assert.equal(await panel.locator("tr.drift").count(), 3);

  // An object's conditions, one click away.
  await panel.getByRole("button", { name: "payments-2025-11-21" }).click();
  await phaseIs(page, "Failed");
  assert.deepEqual(await chosen(page), ["True", "False", "missing", "missing", "missing"]);

  // Other rules, the same objects.
  await putText(page, (await templateText("backup.rs")).replace("=> Retrying,", "=> Failed,").replace("    Retrying(reconciling),\n", "").replace("Failed | Retrying", "Failed"));
  await problemCount(page, 0);
  await eventually(async () => assert.equal(await panel.getByRole("status").textContent(), "14 objects, 2 with drift, 1 stale."));
});

onPage("objects from a file, JSON, and mistakes", async (page) => {
  const panel = await openTab(page, "Objects");
  const status = panel.getByRole("status");
  const object = { kind: "Backup", metadata: { name: "one" }, status: { phase: "Running", conditions: [{ type: "BucketStoreReady", status: "False" }] } };
  await panel.getByLabel("or drop or choose a file").setInputFiles({
    name: "backups.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ kind: "List", items: [object, { kind: "Backup" }] })),
  });
  await eventually(async () => assert.equal(await status.textContent(), "1 object, 1 with drift, 0 stale, 1 error."));

  const field = panel.locator("textarea");
  await field.fill("kind: [Backup");
  await eventually(async () => assert.match(await status.textContent(), /^line 1, column \d+: /));
  await field.fill("");
  await eventually(async () => assert.equal(await status.textContent(), ""));

  // Dropped on the tab.
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "backup.yaml"));
    return transfer;
  }, JSON.stringify(object));
  await panel.locator(".objects").dispatchEvent("drop", { dataTransfer: data });
  await eventually(async () => assert.equal(await status.textContent(), "1 object, 1 with drift, 0 stale."));
});

const SMALL = `conditions(
    Ready,
    /// Something is broken.
    Failed(negative, reasons(Disk = "DiskFull")),
),
rules(
    Failed = True(Disk) => Full,
    Ready => Ready,
    _ => Waiting,
),
`;

const SMALL_AS_RUST = `use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        Ready,
        /// Something is broken.
        Failed(negative, reasons(Disk = "DiskFull")),
    ),
    rules(
        Failed = True(Disk) => Full,
        Ready => Ready,
        _ => Waiting,
    ),
)]
pub struct ExampleStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<ExamplePhase>,
    pub observed_generation: Option<i64>,
}
`;

onPage("Rust", async (page) => {
  await putText(page, SMALL);
  await problemCount(page, 0);
  const panel = await openTab(page, "Rust");
  assert.equal(await panel.locator("pre").textContent(), SMALL_AS_RUST);
  // The struct is a text for the editor, too.
  await putText(page, SMALL_AS_RUST);
  await problemCount(page, 0);
  await phaseIs(page, "Waiting");
  assert.equal(await panel.locator("pre").textContent(), SMALL_AS_RUST);
});

onPage("Mermaid", async (page) => {
  await putText(page, SMALL);
  await problemCount(page, 0);
  const panel = await openTab(page, "Mermaid");
  const lines = (await panel.locator("pre").textContent()).trim().split("\n").map((line) => line.trim());
  assert.equal(lines[0], "stateDiagram-v2");
  assert.ok(lines.includes("[*] --> Waiting"));
  assert.ok(lines.some((line) => /^Ready --> Full : Failed .* to True\(Disk\)$/.test(line)), lines.join("\n"));
});

onPage("forms of other tools", async (page) => {
  await chooseTemplate(page, "Backup");
  for (const [name, line] of [
    ["CEL", /'JobFailed=True\/DeadlineExceeded' in s \? 'Retrying'/],
    ["Argo CD", /rule\(is\("JobFailed", "True\(DeadlineExceeded\)"\), "Retrying", "Progressing"\),/],
    ["Prometheus", /alert: ExampleStalled/],
    ["kube-state-metrics", /kind: CustomResourceStateMetrics/],
    ["kube-state-metrics rules", /alert: ExamplePhaseDrift/],
  ]) {
    const panel = await openTab(page, name);
    await eventually(async () => assert.match(await panel.locator("pre").textContent(), line));
  }
  // What follows from other rules, and what does not.
  await putText(page, "conditions(Failed), rules(Failed => Failed, _ => Running), ignore_stale");
  await problemCount(page, 0);
  const panel = page.getByRole("tabpanel");
  await eventually(async () => assert.match(await panel.innerText(), /^PromQL cannot say ignore_stale/));
  assert.equal(await panel.getByRole("button").count(), 0);
  await openTab(page, "CEL");
  await eventually(async () => assert.match(await panel.innerText(), /^the rules have ignore_stale, and a validation/));
  await openTab(page, "Argo CD");
  await eventually(async () => assert.match(await panel.innerText(), /^no phase has a health/));
  await putText(page, "conditions(Failed), phases(Failed(stalled), Running(ready)), rules(Failed => Failed, _ => Running)");
  await eventually(async () => assert.match(await panel.locator("pre").innerText(), /"Failed", "Degraded"/));
});

onPage("JSON is imported as the same rules", async (page) => {
  for (const name of ["Backup", "Node", "Wrong rules", "Go: Backup"]) {
    await chooseTemplate(page, name);
    const json = await (await openTab(page, "JSON")).locator("pre").textContent();
    const proofs = await (await openTab(page, "Proofs")).innerText();
    await page.getByRole("button", { name: "Import" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("JSON").fill(json);
    await dialog.getByRole("button", { name: "Import" }).click();
    await dialog.waitFor({ state: "detached" });
    // Without the comment at the top, which is no part of the rules.
    await eventually(async () => assert.match(await keptText(page), /^conditions\(/));
    await eventually(async () => assert.equal(await (await openTab(page, "JSON")).locator("pre").textContent(), json));
    assert.equal(await (await openTab(page, "Proofs")).innerText(), proofs);
  }
});

onPage(
  "copy and download",
  async (page) => {
    for (const [name, file] of [["Rust", "ExampleStatus.rs"], ["JSON", "ExampleStatus.json"], ["Mermaid", "ExampleStatus.mmd"], ["Prometheus", "ExampleStatus.yaml"]]) {
      const panel = await openTab(page, name);
      await eventually(async () => assert.notEqual(await panel.locator("pre").textContent(), ""));
      const text = await panel.locator("pre").textContent();
      await panel.getByRole("button", { name: "Copy" }).click();
      await eventually(async () => assert.equal(await panel.getByRole("status").textContent(), "Copied."));
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
      const [download] = await Promise.all([page.waitForEvent("download"), panel.getByRole("button", { name: "Download" }).click()]);
      assert.equal(download.suggestedFilename(), file);
      assert.equal(await readFile(await download.path(), "utf8"), text);
    }
  },
  { permissions: ["clipboard-read", "clipboard-write"] },
);

onPage("copy without permission selects the text", async (page) => {
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("denied")) } }));
  const panel = await openTab(page, "JSON");
  await panel.getByRole("button", { name: "Copy" }).click();
  await eventually(async () => assert.equal(await panel.getByRole("status").textContent(), "Selected: press Ctrl+C or Command+C."));
  assert.equal(await page.evaluate(() => getSelection().toString().trim()), (await panel.locator("pre").textContent()).trim());
});
