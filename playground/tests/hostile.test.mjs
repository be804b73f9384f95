// Texts that are meant to break the page, or that are only too large.

import assert from "node:assert/strict";
import { deflateRawSync } from "node:zlib";
import { choose, chooseTemplate, clickAfter, condition, eventually, keptText, onPage, openTab, phaseIs, problemCount, problems, putText, useBrowser } from "./helpers.mjs";

useBrowser();

const MARKUP = `<img src=x onerror="document.title='broken'"><script>document.title='broken'</script>`;
const SCRIPT_URL = "javascript:document.title='broken'";
/** Shows what follows from right to left. */
const RTL = "\u202e";

/** Nothing of a text has become an element or a link. */
async function isInert(page) {
  assert.equal(await page.title(), "phase-rules playground");
  const found = await page.evaluate(() => {
    const roots = [document, document.querySelector("#editor").shadowRoot];
    return roots.flatMap((root) => Array.from(root.querySelectorAll("img:not(.cm-widgetBuffer), iframe, object, script:not([src]), a[href], [onerror]"), (node) => node.outerHTML));
  });
  assert.deepEqual(found, []);
}

/** Looks at every tab. */
async function lookAtAllTabs(page) {
  for (const name of await page.getByRole("tab").allTextContents()) await openTab(page, name);
}

/** The longest time in which the page did nothing for the person, until `stop`. */
async function startHeartbeat(page) {
  await page.evaluate(() => {
    let last = performance.now();
    window.longestPause = 0;
    setInterval(() => {
      const now = performance.now();
      window.longestPause = Math.max(window.longestPause, now - last);
      last = now;
    }, 20);
  });
}

async function isResponsive(page, limit) {
  const pause = await page.evaluate(() => window.longestPause);
  assert.ok(pause < limit, `the page did not answer for ${Math.round(pause)} ms`);
}

/** After all that, the page is as it was. */
async function goesOn(page) {
  await chooseTemplate(page, "Go: Store");
  await problemCount(page, 0);
  await phaseIs(page, "NotReady");
  await choose(page, "BucketExists", "True");
  await phaseIs(page, "Ready");
  assert.equal(await page.locator("#failure").textContent(), "");
}

onPage("markup in docs, comments and wrong texts", async (page) => {
  await putText(
    page,
    `// ${MARKUP}
conditions(
    /// ${MARKUP} ${SCRIPT_URL} ${RTL}desrever
    Ready,
    /// [link](${SCRIPT_URL})
    Failed(negative, reasons(
        /// ${MARKUP}
        Disk = "Disk:full",
    )),
),
phases(
    /// ${MARKUP}
    Waiting(reconciling),
    Done(ready),
    Broken(stalled),
),
rules(
    /// ${MARKUP}
    Failed = True(Disk) => Broken,
    Ready => Done,
    _ => Waiting,
),
`,
  );
  await problemCount(page, 0);
  await phaseIs(page, "Waiting");
  assert.equal(await page.locator("#phase-docs").textContent(), MARKUP);
  assert.ok((await condition(page, "Ready").textContent()).includes(MARKUP));
  // The editor shows characters that cannot be seen.
  assert.equal(await page.locator(".cm-specialChar").count(), 1);
  await lookAtAllTabs(page);
  await choose(page, "Failed", "True", "Disk");
  await phaseIs(page, "Broken");
  await isInert(page);
});

onPage("markup where names and wire types are", async (page) => {
  const quoted = JSON.stringify(MARKUP);
  await putText(page, `conditions(Ready = ${quoted}, ${MARKUP}), phases(Done = ${quoted}), rules(Ready => Done, _ => Waiting),`);
  await eventually(async () => assert.notEqual((await problems(page)).length, 0));
  await isInert(page);
  await putText(page, `conditions(Ready = ${quoted}), phases(Done = ${JSON.stringify(SCRIPT_URL)}, Waiting = "${RTL}abc"), rules(Ready => Done, _ => Waiting),`);
  await eventually(async () => assert.match((await problems(page)).map(({ title, rest }) => title + rest).join(), /<img src=x/));
  await page.locator(".cm-lintRange-error").first().hover();
  await page.locator(".cm-tooltip-lint").waitFor();
  await lookAtAllTabs(page);
  await isInert(page);
});

onPage("right-to-left letters", async (page) => {
  await putText(page, "conditions(جاهز = \"Ready\", Failed(negative)),\nphases(מוכן, Waiting),\nrules(جاهز => מוכן, Failed => Waiting, _ => Waiting),");
  await problemCount(page, 0);
  await choose(page, "جاهز", "True");
  await phaseIs(page, "מוכן");
  await lookAtAllTabs(page);
  await isInert(page);
});

onPage("markup in imported JSON", async (page) => {
  const condition = (name) => JSON.stringify({ conditions: [{ name, docs: MARKUP }], rules: [{ phase: "Ready" }] });
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  const outcome = dialog.getByRole("status");
  for (const json of [
    condition(MARKUP),
    JSON.stringify({ name: MARKUP, condition_types: [MARKUP], phases: ["Ready"], rules: [] }),
    JSON.stringify({ [MARKUP]: 1, conditions: [] }),
    `{"conditions": [{"name": "${RTL}"}], "rules": []}`,
  ]) {
    await dialog.getByLabel("JSON").fill(json);
    await dialog.getByRole("button", { name: "Import" }).click();
    await eventually(async () => assert.match(await outcome.innerText(), /^line \d+, column \d+: /));
    await isInert(page);
  }
  const template = {
    name: `${MARKUP}\n), rules(A => B`,
    condition_types: ["Up"],
    phases: ["Ready"],
    rules: [{ phase: "Ready", description: `${MARKUP}\n), rules(A => B`, conditions: [{ type: "Up", statuses: ["True"] }] }],
  };
  await dialog.getByLabel("JSON").fill(JSON.stringify(template));
  await dialog.getByRole("button", { name: "Import" }).click();
  await dialog.waitFor({ state: "detached" });
  // Lines of a name or a description stay in their comments.
  await problemCount(page, 1);
  assert.match((await problems(page))[0].title, /states? (is|are) not covered/);
  await isInert(page);
});

onPage("markup in objects", async (page) => {
  const panel = await openTab(page, "Objects");
  const object = {
    kind: MARKUP,
    metadata: { name: MARKUP, namespace: SCRIPT_URL },
    status: { phase: MARKUP, conditions: [{ type: "JobFailed", status: "True", reason: MARKUP }, { type: MARKUP, status: MARKUP }, 7, null] },
  };
  await panel.locator("textarea").fill(JSON.stringify([object, { [MARKUP]: MARKUP }, MARKUP, 7, object]));
  await eventually(async () => assert.notEqual(await panel.getByRole("status").textContent(), ""));
  await isInert(page);
  await panel.locator("textarea").fill(JSON.stringify({ items: [object, { [MARKUP]: MARKUP }, MARKUP, 7, null] }));
  await eventually(async () => assert.match(await panel.getByRole("status").textContent(), /^1 object, 1 with drift, 0 stale, 4 errors\.$/));
  await panel.getByRole("button", { name: MARKUP }).click();
  await phaseIs(page, "Failed");
  await panel.locator("textarea").fill(`kind: &a ${MARKUP}\n${MARKUP}: [*b`);
  await eventually(async () => assert.match(await panel.getByRole("status").textContent(), /^line \d+/));
  await isInert(page);
});

onPage("aliases in aliases", async (page) => {
  const panel = await openTab(page, "Objects");
  await startHeartbeat(page);
  const lines = Array.from({ length: 30 }, (_, index) => `a${index}: &a${index} [${Array(9).fill(index === 0 ? "x" : `*a${index - 1}`).join(", ")}]`);
  await panel.locator("textarea").fill(lines.join("\n"));
  await eventually(async () => assert.match(await panel.getByRole("status").textContent(), /aliases/i));
  await isResponsive(page, 2_000);
});

for (const [name, text] of [
  ["20,000 open brackets", "(".repeat(20_000)],
  ["20,000 nested brackets", `rules(${"(".repeat(20_000)}${")".repeat(20_000)})`],
  ["20,000 nested matchers", `conditions(A), rules(${"not(".repeat(20_000)}A${")".repeat(20_000)} => B, _ => C),`],
  ["20,000 closing brackets", ")]}".repeat(6_667)],
]) {
  onPage(name, async (page) => {
    await startHeartbeat(page);
    await putText(page, text);
    await eventually(async () => assert.match(await page.locator("#problems-heading").textContent(), /^(\d+ problems?|Not checked.*)$/), 15_000);
    await isResponsive(page, 3_000);
    await goesOn(page);
  });
}

/** `count` conditions, whose rules differ in all of them: proofs take long. */
function hardList(count) {
  const names = Array.from({ length: count }, (_, index) => `C${index}`);
  const random = (seed) => () => ((seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648), seed / 2_147_483_648);
  const next = random(7);
  const test = () => `${names[Math.floor(next() * count)]}${["", " = False", " = Unknown", " = True | Unknown"][Math.floor(next() * 4)]}`;
  const rules = Array.from({ length: count * 4 }, (_, index) => `all(any(${test()}, ${test()}, ${test()}), any(${test()}, ${test()}, ${test()}), ${test()}) => P${index % 9}`);
  return `conditions(${names.join(", ")}),\nrules(\n    ${rules.join(",\n    ")},\n    _ => Rest,\n),\nensure(phase = P1 => any(${test()}, ${test()})),\nbudget = 100_000_000,`;
}

onPage(
  "a link with a hard list and a large budget",
  async (page) => {
    await startHeartbeat(page);
    // Whatever comes of it comes soon: an answer, or the news that there is none.
    await eventually(async () => assert.match(await page.locator("#problems-heading").textContent(), /^(No problems|\d+ problems?|Not checked.*)$/), 10_000);
    await isResponsive(page, 1_000);
    await clickAfter(page, "conditions(");
    await page.keyboard.type("Typed, ", { delay: 30 });
    await eventually(async () => assert.match(await keptText(page), /^conditions\(Typed, C0/));
    await isResponsive(page, 1_000);
    await goesOn(page);
  },
  { hash: `#v1=${deflateRawSync(JSON.stringify({ text: hardList(60), values: [] })).toString("base64url")}` },
);

onPage("a budget of 100 million", async (page) => {
  await putText(page, hardList(60));
  await eventually(async () => assert.match(await page.locator("#problems-heading").textContent(), /^(No problems|\d+ problems?|Not checked.*)$/), 10_000);
  await goesOn(page);
});

onPage(
  "a paste of 1 MB",
  async (page) => {
    const line = "    all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted) => Completed,\n";
    await startHeartbeat(page);
    for (const text of [`rules(\n${line.repeat(1_000_000 / line.length)}),`, "x".repeat(1_000_000), `// ${MARKUP}\n`.repeat(12_000)]) {
      await page.evaluate((text) => navigator.clipboard.writeText(text), text);
      await page.locator(".cm-content").focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Control+V");
      await eventually(async () => assert.equal((await keptText(page))?.length, text.length), 20_000);
      await page.keyboard.type(" ");
      await isResponsive(page, 5_000);
    }
    await isInert(page);
    await goesOn(page);
  },
  { permissions: ["clipboard-read", "clipboard-write"] },
);

// The engine fails.

/**
 * WebAssembly with the exports of the engine, whose `call` is these instructions.
 *
 * @param {number[]} instructions
 */
function engineThat(instructions) {
  const section = (id, ...content) => [id, content.length, ...content];
  const name = (text) => [text.length, ...Buffer.from(text)];
  const body = [0, ...instructions, 0x0b];
  return Buffer.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 1, 0x60, 1, 0x7f, 1, 0x7f),
    ...section(3, 2, 0, 0),
    ...section(5, 1, 0, 16),
    ...section(7, 3, ...name("memory"), 2, 0, ...name("allocate"), 0, 0, ...name("call"), 0, 1),
    ...section(10, 2, 4, 0, 0x41, 0, 0x0b, body.length, ...body),
  ]);
}
const TRAP = engineThat([0x00]);
const ENDLESS = engineThat([0x03, 0x40, 0x0c, 0, 0x0b, 0x00]);

/** The first worker gets this engine, the ones after it the real one. */
function firstEngine(wasm) {
  return (context) => context.route("**/engine.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: wasm }), { times: 1 });
}

onPage(
  "a trap",
  async (page) => {
    await eventually(async () => assert.match(await page.locator("#failure").textContent(), /^The engine failed and was restarted: .*unreachable/));
    assert.match(await page.locator("#problems-heading").textContent(), /^Not checked/);
    await clickAfter(page, "conditions(");
    await page.keyboard.type(" ");
    await problemCount(page, 0);
    await phaseIs(page, "Pending");
    await goesOn(page);
  },
  { prepare: firstEngine(TRAP) },
);

onPage("more than three seconds", async (page, { open }) => {
  const other = await open({
    // This one never says anything, and the test must not wait until the page has it stopped.
    prepare: async (context) => {
      await firstEngine(ENDLESS)(context);
      await context.addInitScript(() => addEventListener("DOMContentLoaded", () => (window.openedAt = performance.now())));
    },
  });
  assert.equal(await other.locator("#failure").textContent(), "The engine took longer than 3 seconds and was stopped.");
  const waited = await other.evaluate(() => performance.now() - window.openedAt);
  assert.ok(waited > 3_000 && waited < 15_000, `${waited} ms`);
  await clickAfter(other, "conditions(");
  await other.keyboard.type(" ");
  await problemCount(other, 0);
  await goesOn(other);
});

onPage(
  "the page works on while the engine does",
  async (page) => {
    // Of the first engine.
    await eventually(async () => assert.match(await page.locator("#failure").textContent(), /was stopped/));
    // The second one takes long, too.
    await startHeartbeat(page);
    await clickAfter(page, "conditions(");
    await page.keyboard.type(" // a");
    await page.locator("#working").waitFor();
    await page.keyboard.type("bc");
    await eventually(async () => assert.match(await keptText(page), /conditions\( \/\/ abc\n/), 2_000);
    await page.getByRole("button", { name: "Dark" }).click();
    await isResponsive(page, 1_000);
    await eventually(async () => assert.equal(await page.locator("#working").isVisible(), false));
    await problemCount(page, 0);
  },
  {
    prepare: (context) => context.route("**/engine.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: ENDLESS }), { times: 2 }),
  },
);
