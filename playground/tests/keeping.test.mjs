// What outlives a visit: work, theme and links.

import assert from "node:assert/strict";
import { deflateRawSync } from "node:zlib";
import { choose, chosen, clickAfter, eventually, isChecked, keptText, onPage, phaseIs, problemCount, problems, putText, templateText, textIs, useBrowser } from "./helpers.mjs";

useBrowser();

const SMALL = "conditions(Ready, Failed(negative)), rules(Failed => Broken, Ready => Fine, _ => Waiting),";
const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };

/** The hash of a link, made without the page. */
function hash(shared) {
  return `#v1=${deflateRawSync(JSON.stringify(shared)).toString("base64url")}`;
}

onPage("work is kept", async (page) => {
  await putText(page, SMALL);
  await choose(page, "Failed", "True");
  await phaseIs(page, "Broken");
  // At once: the page saves before it goes.
  await page.reload();
  await isChecked(page);
  await phaseIs(page, "Broken");
  await textIs(page, SMALL);
  assert.deepEqual(await chosen(page), ["missing", "True"]);

  await page.getByRole("button", { name: "Reset" }).click();
  await phaseIs(page, "Pending");
  await textIs(page, await templateText("backup.rs"));
  assert.equal(await page.locator("#notice").textContent(), "Back to Backup. Undo in the editor brings your work back.");
  assert.equal(await page.getByLabel("Template").locator("option:checked").textContent(), "Backup");
  await page.reload();
  await phaseIs(page, "Pending");
});

onPage("broken work is kept", async (page) => {
  await putText(page, "conditions(Ready), rules(");
  await eventually(async () => assert.notEqual((await problems(page)).length, 0));
  await page.reload();
  await isChecked(page);
  await textIs(page, "conditions(Ready), rules(");
  assert.notEqual((await problems(page)).length, 0);
  assert.equal(await page.locator("#state").isVisible(), false);
  assert.equal(await page.locator("#tabs").innerText().then((text) => text.includes("once they can be read")), true);
});

onPage(
  "kept work that is none",
  async (page) => {
    await phaseIs(page, "Pending");
    await textIs(page, await templateText("backup.rs"));
  },
  { prepare: (context) => context.addInitScript(() => location.protocol === "http:" && localStorage.setItem("phase-rules.work.1", '{"text":7,"values":{}}')) },
);

onPage(
  "a browser that keeps nothing",
  async (page) => {
    await phaseIs(page, "Pending");
    await choose(page, "BucketStoreReady", "False");
    await phaseIs(page, "Failed");
    await page.getByRole("button", { name: "Dark" }).click();
    // Longer than the pause before work is saved.
    await page.waitForTimeout(500);
  },
  {
    prepare: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
      }),
  },
);

onPage("theme is remembered", async (page) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = page.getByRole("button", { name: "Dark" });
  const light = await background();
  assert.equal(await dark.getAttribute("aria-pressed"), "false");
  await dark.click();
  assert.equal(await dark.getAttribute("aria-pressed"), "true");
  const night = await background();
  assert.notEqual(night, light);
  await page.reload();
  await isChecked(page);
  assert.equal(await background(), night);
  await dark.click();
  await page.reload();
  await isChecked(page);
  assert.equal(await background(), light);
});

onPage(
  "theme of the system",
  async (page) => {
    const dark = page.getByRole("button", { name: "Dark" });
    assert.equal(await dark.getAttribute("aria-pressed"), "true");
    await page.emulateMedia({ colorScheme: "light" });
    await eventually(async () => assert.equal(await dark.getAttribute("aria-pressed"), "false"));
    await dark.click();
    await page.emulateMedia({ colorScheme: "dark" });
    await page.emulateMedia({ colorScheme: "light" });
    assert.equal(await dark.getAttribute("aria-pressed"), "true");
  },
  { colorScheme: "dark" },
);

onPage(
  "share",
  async (page, { url, open }) => {
    const text = SMALL + "\n// Größe, 猫 and 🦀\n";
    await putText(page, text);
    await problemCount(page, 0);
    await choose(page, "Ready", "True");
    await phaseIs(page, "Fine");
    await page.getByRole("button", { name: "Share" }).click();
    await eventually(async () => assert.match(await page.locator("#notice").textContent(), /^The link is copied\./));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(page.url(), link);
    assert.ok(link.startsWith(`${url}#v1=`));

    const other = await open({ hash: link.slice(url.length) });
    await phaseIs(other, "Fine");
    await textIs(other, text);
    assert.deepEqual(await chosen(other), ["True", "missing"]);
    await problemCount(other, 0);

    // What is typed from here on is not what the link says.
    await clickAfter(other, "Waiting),");
    await other.keyboard.type(" ");
    await eventually(async () => assert.equal(other.url(), url));
  },
  CLIPBOARD,
);

onPage("a link leaves the work one undo away", async (page, { url }) => {
  await putText(page, SMALL);
  await textIs(page, SMALL);
  await page.evaluate((hash) => (location.hash = hash), hash({ text: "conditions(A), rules(A => B, _ => C),", values: [{ status: "True" }] }));
  await phaseIs(page, "B");
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+Z");
  await textIs(page, SMALL);
  assert.equal(page.url(), url);
});

const BROKEN_LINKS = [
  ["#v1=", /^This link is damaged/],
  ["#v1=AAAA", /^This link is damaged/],
  [hash({ text: SMALL, values: [] }).slice(0, 40), /^This link is damaged/],
  ["#v1=***", /^This link is damaged/],
  [hash({ text: SMALL }), "This link does not hold rules."],
  [hash({ text: SMALL, values: [{ status: "true" }] }), "This link does not hold rules."],
  ["#v2=abc", "This link was made by another version of the playground."],
  [hash({ text: " ".repeat(20_000_000), values: [] }), "This link holds more than 1 MB, which is too much."],
];

for (const [broken, message] of BROKEN_LINKS) {
  onPage(
    `link ${broken.slice(0, 20)} of ${broken.length} characters`,
    async (page) => {
      const failure = page.locator("#failure");
      await eventually(async () => {
        const text = await failure.textContent();
        if (typeof message === "string") assert.equal(text, message);
        else assert.match(text, message);
      });
      await phaseIs(page, "Pending");
      // The page goes on.
      await choose(page, "BucketStoreReady", "False");
      await phaseIs(page, "Failed");
    },
    { hash: broken },
  );
}

onPage(
  "values of a link that are not those of its conditions",
  async (page) => {
    await phaseIs(page, "Fine");
    assert.deepEqual(await chosen(page), ["True", "missing"]);
    await choose(page, "Failed", "True");
    await phaseIs(page, "Broken");
  },
  { hash: hash({ text: SMALL, values: [{ status: "True", reason: "Other" }, null, { status: "False" }, null] }) },
);

onPage("a text that is too long for a link", async (page) => {
  await putText(page, `${SMALL}\n// ${"x".repeat(1_000_000)}`);
  await page.getByRole("button", { name: "Share" }).click();
  await eventually(async () => assert.equal(await page.locator("#failure").textContent(), "The rules are too long for a link: 1 MB is the most."));
  assert.ok(!page.url().includes("#"));
  await eventually(async () => assert.ok((await keptText(page)).length > 1_000_000));
});
