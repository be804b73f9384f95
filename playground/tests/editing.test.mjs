// The editor and the problems: what the compiler says, and where.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import {
  choose,
  chooseTemplate,
  clickAfter,
  decidingLines,
  editorText,
  eventually,
  onPage,
  openTab,
  phaseIs,
  placeOf,
  problemCount,
  problems,
  putText,
  repository,
  selectedText,
  squiggles,
  templateText,
  textIs,
  useBrowser,
} from "./helpers.mjs";

useBrowser();

const SMALL = `conditions(
    Stored(reasons(Full, Denied)),
    Copied,
    Failed(negative),
),
phases(Waiting(reconciling), Done(ready), Broken(stalled)),
matchers(
    Trouble = any(Failed, Stored = False(Denied)),
),
rules(
    Trouble => Broken,
    all(Stored, Copied) => Done,
    _ => Waiting,
),
`;

onPage("typo", async (page) => {
  await clickAfter(page, "MongoDBAccessRequestReady = False(AccessDenied), JobFaile");
  await page.keyboard.press("Backspace");
  await problemCount(page, 1);
  const text = (await templateText("backup.rs")).replace("JobFailed) => Failed", "JobFaild) => Failed");
  const [problem] = await problems(page);
  assert.equal(problem.title, "unknown condition `JobFaild`");
  assert.equal(problem.place, placeOf(text, "JobFaild"));
  assert.match(problem.rest, /^help: .*`JobFailed`/);
  assert.equal((await squiggles(page)).join(""), "JobFaild");
  assert.equal(await page.locator(".cm-lint-marker-error").count(), 1);

  await page.locator("#problem-list .jump").click();
  await eventually(async () => assert.equal(await selectedText(page), "JobFaild"));
  await page.getByRole("button", { name: "Apply fix" }).click();
  await problemCount(page, 0);
  await textIs(page, await templateText("backup.rs"));
  assert.deepEqual(await squiggles(page), []);
});

onPage("problem by keyboard and tooltip", async (page) => {
  await chooseTemplate(page, "Misspelled names");
  await eventually(async () => assert.notEqual((await problems(page)).length, 0));
  const [first] = await problems(page);
  await page.locator(".cm-content").focus();
  await page.keyboard.press("F8");
  await eventually(async () => assert.equal(await selectedText(page), first.title.match(/`(\w+)`/)[1]));

  await page.locator(".cm-lintRange-error").first().hover();
  const tooltip = page.locator(".cm-tooltip-lint");
  await tooltip.waitFor();
  assert.ok((await tooltip.textContent()).includes(first.title));
  const before = (await problems(page)).length;
  await tooltip.locator(".cm-diagnosticAction").first().click();
  await eventually(async () => assert.ok((await problems(page)).length < before));
});

onPage("all fixes of misspelled names", async (page) => {
  await chooseTemplate(page, "Misspelled names");
  await eventually(async () => assert.ok((await problems(page)).length > 1));
  const fix = page.locator("#problem-list .fix:visible").first();
  for (let left = (await problems(page)).length; left > 0; ) {
    await fix.click();
    left = await eventually(async () => {
      const now = (await problems(page)).length;
      assert.ok(now < left, `${now} of ${left} problems are left`);
      return now;
    });
  }
  await problemCount(page, 0);
});

onPage("whole struct: rustc's messages and places", async (page) => {
  const file = new URL("tests/ui/conditions/", repository);
  const name = "absent-no-status";
  const [source, stderr] = await Promise.all(["rs", "stderr"].map((end) => readFile(new URL(`${name}.${end}`, file), "utf8")));
  await putText(page, source);
  const expected = [...stderr.matchAll(/^error: (.*(?:\n(?! *-->).*)*)\n *--> [^:]+:(\d+:\d+)/gm)];
  assert.notEqual(expected.length, 0);
  await eventually(async () => {
    const shown = (await problems(page)).map(({ title, rest, place }) => [rest ? `${title}\n${rest}` : title, place]);
    const wanted = expected.map(([, message, place]) => [message.replace(/^ {7}/gm, ""), place]);
    assert.deepEqual(shown, wanted);
  });
});

onPage("half-typed text keeps the last result", async (page) => {
  await putText(page, SMALL);
  await choose(page, "Failed", "True");
  await phaseIs(page, "Broken");
  await clickAfter(page, "_ => Waiting,");
  await page.keyboard.press("Enter");
  await page.keyboard.type("all(Stored = Tr");
  const staleNote = page.locator("#stale-note");
  await staleNote.waitFor();
  assert.equal(await page.locator("#phase").textContent(), "Broken");
  assert.equal(await page.locator("#work.stale").count(), 1);
  assert.match(await page.locator("#tabs").innerText(), /Of the last rules that could be read/);
  assert.notEqual((await problems(page)).length, 0);
  for (let letters = "all(Stored = Tr)".length; letters > 0; letters--) await page.keyboard.press("Backspace");
  await staleNote.waitFor({ state: "hidden" });
  await problemCount(page, 0);
  await phaseIs(page, "Broken");
});

onPage("a list typed key by key", async (page) => {
  await putText(page, "");
  const text = "conditions(Ready, Failed(negative)), rules(Failed => Broken, all(Ready, Failed = False) => Fine, _ => Waiting),";
  await page.keyboard.type(text, { delay: 15 });
  assert.equal(await editorText(page), text);
  await problemCount(page, 0);
  await phaseIs(page, "Waiting");
});

onPage("closing brackets", async (page) => {
  await putText(page, "");
  await page.keyboard.type("rules(all[{");
  assert.equal(await editorText(page), "rules(all[{}])");
  await page.keyboard.type("}])");
  assert.equal(await editorText(page), "rules(all[{}])");
  await page.keyboard.type(' "');
  assert.equal(await editorText(page), 'rules(all[{}]) ""');
  await page.keyboard.press("Backspace");
  assert.equal(await editorText(page), "rules(all[{}]) ");
});

onPage("undo and redo", async (page) => {
  await putText(page, SMALL);
  await clickAfter(page, "_ => Waiting,");
  await page.keyboard.press("Enter");
  await page.keyboard.type("nonsense");
  await problemCount(page, 1);
  for (let presses = 0; presses < 20 && (await editorText(page)) !== SMALL; presses++) await page.keyboard.press("Control+Z");
  await problemCount(page, 0);
  assert.equal(await editorText(page), SMALL);
  await page.keyboard.press("Control+Y");
  await problemCount(page, 1);
});

onPage("deciding rule", async (page) => {
  await putText(page, SMALL);
  await eventually(async () => assert.deepEqual(await decidingLines(page), ["_ => Waiting,"]));
  await choose(page, "Failed", "True");
  await eventually(async () => assert.deepEqual(await decidingLines(page), ["Trouble => Broken,"]));
  await page.getByRole("button", { name: "Show rule 1" }).click();
  await eventually(async () => assert.equal(await selectedText(page), "Trouble => Broken"));

  // The rule moves with its text.
  await clickAfter(page, "rules(");
  await page.keyboard.press("Enter");
  await eventually(async () => assert.deepEqual(await decidingLines(page), ["Trouble => Broken,"]));
});

onPage("deciding rule out of sight", async (page) => {
  await page.locator(".cm-scroller").evaluate((scroller) => (scroller.scrollTop = 0));
  assert.deepEqual(await decidingLines(page), []);
  await choose(page, "BucketStoreReady", "False");
  await eventually(async () => assert.match((await decidingLines(page)).join(), /^any\(BucketStoreReady = False.*=> Failed,$/));
});

/** The names that completion offers now. */
async function offered(page) {
  await page.locator(".cm-tooltip-autocomplete li").first().waitFor();
  return page.locator(".cm-tooltip-autocomplete .cm-completionLabel").allTextContents();
}

/** Each context: where the caret goes, what is typed there, all that is offered, what is chosen and what the line is then. */
const COMPLETIONS = [
  ["a section", "_ => Waiting,\n),", "\npub", ["publish"], "publish", /^publish\(\),?$/],
  ["a condition", "_ => Waiting,", "\nCop", ["Copied"], "Copied", /^ +Copied$/],
  ["a matcher", "_ => Waiting,", "\nTro", ["Trouble"], "Trouble", /^ +Trouble$/],
  ["a function", "_ => Waiting,", "\nal", ["all"], "all", /^ +all\(\)$/],
  ["a status", "_ => Waiting,", "\nStored = ", ["True", "False", "Unknown"], "False", /^ +Stored = False$/],
  ["a reason", "_ => Waiting,", "\nStored = False(", ["Full", "Denied"], "Full", /^ +Stored = False\(Full\)$/],
  ["a phase", "_ => Waiting,", "\nCopied =>", ["Unknown", "Waiting", "Done", "Broken"], "Done", /^ +Copied => ?Done$/],
  ["what a condition is", "    Copied", "(", ["negative", "unread", "absent", "reasons"], "negative", /^ +Copied\(negative\),$/],
  ["a health", "Broken(stalled)", ", Late(", ["ready", "reconciling", "stalled"], "stalled", /Late\(stalled\)\),$/],
  ["a published condition", "_ => Waiting,\n),", "\npublish(R", ["Ready", "Reconciling"], "Ready", /^publish\(Ready\)$/],
  ["a phase in a claim", "_ => Waiting,\n),", "\nensure(phase = ", ["Unknown", "Waiting", "Done", "Broken"], "Done", /^ensure\(phase = Done\)$/],
];

for (const [what, after, typed, names, choice, line] of COMPLETIONS) {
  onPage(`completion of ${what}`, async (page) => {
    await putText(page, SMALL);
    await problemCount(page, 0);
    await clickAfter(page, after.split("\n").at(-1) === ")," ? "_ => Waiting," : after);
    if (after.endsWith("\n),")) {
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("End");
    }
    for (const part of typed.split(/(\n)/)) {
      if (part === "\n") await page.keyboard.press("Enter");
      else await page.keyboard.type(part, { delay: 10 });
    }
    if (!(await page.locator(".cm-tooltip-autocomplete").isVisible())) {
      await page.waitForTimeout(300);
      if (!(await page.locator(".cm-tooltip-autocomplete").isVisible())) await page.keyboard.press("Control+Space");
    }
    const offers = await eventually(async () => {
      const offers = await offered(page);
      assert.deepEqual(new Set(offers), new Set(names));
      return offers;
    });
    // Keys right after the list appears are still meant for the text.
    await page.waitForTimeout(150);
    for (let index = 0; index < offers.indexOf(choice); index++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await eventually(async () => {
      const lines = (await editorText(page)).split("\n");
      assert.ok(lines.some((one) => line.test(one)), lines.join("\n"));
    });
  });
}

onPage("completion keeps out of the way of a whole word", async (page) => {
  await putText(page, SMALL);
  await clickAfter(page, "_ => Waiting,");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Copied", { delay: 20 });
  await page.waitForTimeout(200);
  await page.keyboard.press("Enter");
  await eventually(async () => assert.match(await editorText(page), /\n +Copied\n +\n\),/));
});

onPage("a new condition is completed before the rules can be read", async (page) => {
  await putText(page, "conditions(Fresh),\nrules(\n    Fr");
  await page.keyboard.press("Control+Space");
  await eventually(async () => assert.deepEqual(await offered(page), ["Fresh"]));
});

onPage("problems of the proofs keep the list", async (page) => {
  await chooseTemplate(page, "Wrong rules");
  await eventually(async () => assert.ok((await problems(page)).length > 3));
  assert.equal(await page.locator("#stale-note").isVisible(), false);
  const table = await openTab(page, "Truth table");
  assert.match(await table.innerText(), /not covered/);
});
