// The state: what each condition is, the phase, why, and what would change it.

import assert from "node:assert/strict";
import { choose, chosen, clickAfter, condition, eventually, onPage, phaseIs, problemCount, putText, templateText, textIs, useBrowser } from "./helpers.mjs";

useBrowser();

/** The conditions that are marked as those that decide. */
function causes(page) {
  return page.locator("#conditions fieldset.cause .condition-name").allTextContents();
}

function explanation(page) {
  return page.locator("#explanation").textContent();
}

onPage("conditions by mouse", async (page) => {
  await phaseIs(page, "Pending");
  assert.equal(await page.locator("#health").textContent(), "↻ reconciling");
  assert.deepEqual(await chosen(page), Array(5).fill("missing"));

  for (const name of ["BucketStoreReady", "MongoDBAccessRequestReady", "JobScheduled"]) await choose(page, name, "True");
  await phaseIs(page, "Running");
  await choose(page, "JobCompleted", "True");
  await phaseIs(page, "Completed");
  assert.equal(await page.locator("#health").textContent(), "✓ ready");
  assert.equal(await page.locator("#phase-docs").textContent(), "Everything is in the store.");
  assert.match(await explanation(page), /^Completed: rule 3 all\(.*\) because BucketStoreReady=True, MongoDBAccessRequestReady=True, JobCompleted=True$/);
  assert.deepEqual(await causes(page), ["BucketStoreReady", "MongoDBAccessRequestReady", "JobCompleted"]);
  // Not by colour alone.
  assert.equal(await condition(page, "JobCompleted").locator("legend").innerText().then((text) => text.includes("(decides)")), true);

  await choose(page, "BucketStoreReady", "Unknown");
  await phaseIs(page, "Pending");
  await choose(page, "BucketStoreReady", "False");
  await phaseIs(page, "Failed");
  assert.equal(await page.locator("#health").textContent(), "✕ stalled");
  assert.deepEqual(await causes(page), ["BucketStoreReady"]);
});

onPage("reasons", async (page) => {
  const reason = condition(page, "JobFailed").getByRole("combobox");
  assert.equal(await reason.isDisabled(), true, "a missing condition has no reason");
  await choose(page, "JobFailed", "True");
  await phaseIs(page, "Failed");
  assert.deepEqual(await reason.locator("option").allTextContents(), ["another reason", "BackoffLimitExceeded", "DeadlineExceeded"]);
  await reason.selectOption({ label: "DeadlineExceeded" });
  await phaseIs(page, "Retrying");
  assert.match(await explanation(page), /because JobFailed=True\(DeadlineExceeded\)$/);
  assert.deepEqual(await causes(page), ["JobFailed"]);
  await reason.selectOption({ label: "BackoffLimitExceeded" });
  await phaseIs(page, "Failed");
  await choose(page, "JobFailed", "False");
  await phaseIs(page, "Pending");
});

onPage("what would change it leads there from every phase", async (page) => {
  const changes = page.locator("#changes button");
  await phaseIs(page, "Pending");
  const phases = await page.locator("#changes .change-phase").allTextContents();
  assert.deepEqual(phases, ["Pending", "Running: ", "Completed: ", "Retrying: ", "Failed: "]);
  const names = phases.map((name) => name.replace(": ", ""));
  // Each pair of phases once.
  let pairs = 0;
  for (const from of names) {
    for (const to of names) {
      await goTo(from);
      if (from !== to) await goTo(to), pairs++;
    }
  }
  assert.equal(pairs, 20);

  async function goTo(name) {
    const change = changes.nth(names.indexOf(name));
    if ((await change.getAttribute("aria-disabled")) !== "true") await change.click();
    await phaseIs(page, name);
    assert.equal(await change.getAttribute("aria-disabled"), "true");
    assert.equal(await change.textContent(), `${name} is the phase now`);
  }
});

onPage("a change names what it sets", async (page) => {
  const retrying = page.locator("#changes button", { hasText: "Retrying" });
  assert.equal(await retrying.textContent(), "Retrying: JobFailed=True(DeadlineExceeded) (now Unknown)");
  await retrying.click();
  await phaseIs(page, "Retrying");
  assert.equal(await condition(page, "JobFailed").getByRole("combobox").inputValue(), "DeadlineExceeded");
});

onPage("a state that cannot occur", async (page) => {
  await choose(page, "JobCompleted", "True");
  assert.equal(await page.locator("#excluded").isVisible(), false);
  await choose(page, "JobFailed", "True");
  await eventually(async () =>
    assert.equal(await page.locator("#excluded").textContent(), "This state cannot occur: never(all(JobCompleted, JobFailed))"),
  );
});

onPage("no rule decides", async (page) => {
  await putText(page, "conditions(Ready, Failed(negative, absent = False)), rules(Failed => Broken, Ready => Fine),");
  await problemCount(page, 1);
  await phaseIs(page, "Unknown");
  assert.equal(await page.locator("#show-rule").textContent(), "No rule decides");
  assert.equal(await condition(page, "Failed").getByText("True is abnormal").isVisible(), true);
  assert.equal(await condition(page, "Failed").getByText("missing counts as False").isVisible(), true);
  assert.equal(await condition(page, "Ready").getByText("missing counts as").isVisible(), false);
});

onPage("values follow their conditions", async (page) => {
  await choose(page, "JobScheduled", "True");
  await choose(page, "JobFailed", "True", "DeadlineExceeded");
  await phaseIs(page, "Retrying");
  // Renamed, in all places one after the other: the name alone is another one first.
  await putText(page, (await templateText("backup.rs")).replaceAll("JobScheduled", "JobCreated"));
  await eventually(async () => assert.equal(await condition(page, "JobCreated").count(), 1));
  assert.deepEqual(await chosen(page), ["missing", "missing", "True", "missing", "True"]);
  // One more before it.
  await clickAfter(page, "conditions(");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Verified(unread),");
  await eventually(async () => assert.equal(await condition(page, "Verified").count(), 1));
  assert.deepEqual(await chosen(page), ["missing", "missing", "missing", "True", "missing", "True"]);
  await phaseIs(page, "Retrying");
});

onPage("undo brings back text and state", async (page) => {
  const text = await templateText("backup.rs");
  await choose(page, "BucketStoreReady", "False");
  await phaseIs(page, "Failed");
  await page.getByRole("button", { name: "Reset" }).click();
  await phaseIs(page, "Pending");
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+Z");
  await phaseIs(page, "Failed");
  assert.deepEqual(await chosen(page), ["False", "missing", "missing", "missing", "missing"]);
  await textIs(page, text);
});
