// The same page from the native server: no WebAssembly.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { choose, chooseTemplate, clickAfter, eventually, isChecked, launch, openTab, phaseIs, problemCount, problems, repository, templateText, textIs, watch } from "./helpers.mjs";

/** Runs `cargo run` with these arguments, and visits the address that it prints. */
async function visit(args, visitor) {
  const server = spawn("cargo", ["run", ...args, "--port", "0"], { cwd: fileURLToPath(repository), stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(server, "exit");
  const [line] = await Promise.race([once(createInterface({ input: server.stdout }), "line"), exited]);
  let browser;
  try {
    browser = await launch();
    await visitor(browser, String(line));
  } finally {
    await browser?.close();
    server.kill();
    await exited;
  }
}

const native = (name, args, visitor) => test(name, { timeout: 1_200_000 }, () => visit(args, visitor));

native("native server", ["--manifest-path", "playground/Cargo.toml", "--"], async (browser, address) => {
  assert.match(address, /^http:\/\/localhost:\d+$/);
  const complaints = [];
  const context = await browser.newContext();
  watch(context, complaints);
  const page = await context.newPage();
  await page.goto(address);
  await isChecked(page);
  await phaseIs(page, "Pending");
  await problemCount(page, 0);

  await clickAfter(page, "JobFailed) => Failed".slice(0, 8));
  await page.keyboard.press("Backspace");
  await eventually(async () => assert.notEqual((await problems(page)).length, 0));
  await page.keyboard.press("Control+Z");
  await problemCount(page, 0);
  await choose(page, "JobFailed", "True", "DeadlineExceeded");
  await phaseIs(page, "Retrying");

  await chooseTemplate(page, "Wrong rules");
  await textIs(page, await templateText("mistakes.rs"));
  await problemCount(page, 7);

  const objects = await openTab(page, "Objects");
  await objects.locator("textarea").fill("kind: Backup\nmetadata: {name: one}\n");
  await eventually(async () => assert.match(await objects.getByRole("status").textContent(), /^1 object/));

  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("JSON").fill('{"conditions": [{"name": "A"}], "rules": [{"phase": "Done"}]}');
  await dialog.getByRole("button", { name: "Import" }).click();
  await dialog.waitFor({ state: "detached" });
  await phaseIs(page, "Done");
  // That there is none is how the page knows.
  assert.deepEqual(complaints.filter((complaint) => !/\/(engine|forms)\.wasm\b/.test(complaint)), []);
});

const FILE = "kubectl-phase/tests/lists/backup-fixed.json";

native("kubectl phase playground", ["-p", "kubectl-phase", "--all-features", "--", "playground", "--rules", FILE], async (browser, address) => {
  const page = await browser.newPage();
  await page.goto(address);
  await isChecked(page);
  const names = await page.locator("#template option").allTextContents();
  assert.deepEqual(names.slice(0, 3), ["choose ..", FILE, "Backup"]);
  await choose(page, "JobFailed", "True");
  await phaseIs(page, "Failed");
  await chooseTemplate(page, "Backup");
  await textIs(page, await templateText("backup.rs"));
  // What the page has kept gives way to what is named, but a reload is no new start.
  await page.reload();
  await isChecked(page);
  await textIs(page, await templateText("backup.rs"));
  await page.goto(address);
  await isChecked(page);
  assert.equal(await page.locator("#template").inputValue(), "0");
});
