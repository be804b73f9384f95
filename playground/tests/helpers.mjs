// What the browser tests share: a server for dist/, a browser, and the page as a person sees it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

export const dist = new URL("../dist/", import.meta.url);
export const repository = new URL("../../", import.meta.url);

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

const MEDIA_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".rs": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/**
 * Serves dist/ on a free port. The policy of index.html is a header, too: a worker has that of its own response, not that of the page.
 * `paths` has the path of each file that was asked for.
 */
export async function serveDist() {
  const index = await readFile(new URL("index.html", dist), "utf8");
  const [, policy] = index.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/);
  const paths = new Set();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = pathname === "/" ? "index.html" : pathname.slice(1);
    paths.add(path);
    try {
      const content = await readFile(new URL(path, dist));
      const type = MEDIA_TYPES[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://localhost:${server.address().port}/`, paths, close };
}

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

let browser;
let server;

/** Starts browser and server for the tests of a file. */
export function useBrowser() {
  before(async () => {
    [browser, server] = await Promise.all([launch(), serveDist()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));
}

/**
 * A test on a page of its own, in a browser that has not seen it before. It fails on whatever the console, an uncaught error or the
 * content security policy complains about.
 *
 * @param {string} name
 * @param {(page: import("playwright-core").Page, site: Site) => Promise<void>} body
 * @param {object} [options] those of the browser context, and
 * @param {string} [options.hash] of the page's address
 * @param {(context: import("playwright-core").BrowserContext) => Promise<void>} [options.prepare]
 * @param {RegExp} [options.expected] complaints that are meant to come
 *
 * @typedef {object} Site
 * @property {string} url
 * @property {Set<string>} paths
 * @property {(options?: object) => Promise<import("playwright-core").Page>} open another page, in a fresh browser context
 */
export function onPage(name, body, options = {}) {
  test(name, { timeout: 120_000 }, async () => {
    const contexts = [];
    const complaints = [];
    async function open({ hash = "", prepare, expected: _, ...forContext } = {}) {
      const context = await browser.newContext({ viewport: DESKTOP, serviceWorkers: "block", ...forContext });
      contexts.push(context);
      watch(context, complaints);
      await prepare?.(context);
      const page = await context.newPage();
      await page.goto(server.url + hash);
      await isChecked(page);
      return page;
    }
    try {
      await body(await open(options), { url: server.url, paths: server.paths, open });
    } finally {
      await Promise.all(contexts.map((context) => context.close()));
    }
    assert.deepEqual(complaints.filter((complaint) => !options.expected?.test(complaint)), []);
  });
}

/** Collects what must not be: errors, warnings and dialogs. */
export function watch(context, complaints) {
  context.on("console", (message) => {
    // What a context without service workers says.
    if (message.text().startsWith("Service Worker registration blocked by Playwright")) return;
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().stack}`));
  context.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  context.on("requestfailed", (request) => complaints.push(`request: ${request.url()} ${request.failure()?.errorText}`));
}

/** The first check has an answer. */
export async function isChecked(page) {
  await page.locator("#problems-heading", { hasText: /^(No problems|\d+ problems?|Not checked.*)$/ }).waitFor({ timeout: 20_000 });
}

/**
 * Tries until the assertions hold, as a person looks until the page has changed.
 *
 * @template T
 * @param {() => Promise<T>} attempt
 * @param {number} [timeout]
 */
export async function eventually(attempt, timeout = 8_000) {
  const end = Date.now() + timeout;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

// The editor.

/** The lines that the editor draws: all of a short text. */
export async function editorText(page) {
  return (await page.locator(".cm-line").allTextContents()).join("\n");
}

/** The text as the page keeps it, however long. */
export function keptText(page) {
  return page.evaluate(() => JSON.parse(localStorage.getItem("phase-rules.work.1"))?.text);
}

export async function textIs(page, text) {
  await eventually(async () => assert.equal(await keptText(page), text));
}

/** Replaces the whole text, as a paste does, and waits for what follows from it. */
export async function putText(page, text) {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  const start = await page.evaluate(() => performance.now());
  if (text === "") return;
  await page.keyboard.insertText(text);
  await eventually(async () =>
    assert.ok(
      await page.evaluate((start) => {
        const isUnchecked = document.querySelector("#problems-heading").textContent.startsWith("Not checked");
        return isUnchecked || performance.getEntriesByName("keystroke to result").some(({ startTime }) => startTime > start);
      }, start),
    ),
  );
}

/** Clicks behind the last character of `text`. */
export async function clickAfter(page, text) {
  const { right, bottom } = await place(page, text);
  await page.mouse.click(right - 1, bottom - 4);
  // A double click is two clicks in one place within this time.
  await page.waitForTimeout(20);
}

/** Where the first `text` in one line of the editor is on the screen, after scrolling there. */
async function place(page, text) {
  const rectangle = await page.locator("#editor").evaluate(async (host, text) => {
    const scroller = host.shadowRoot.querySelector(".cm-scroller");
    // The editor draws only the lines near those that are seen.
    for (let top = 0; top < scroller.scrollHeight; top += scroller.clientHeight / 2) {
      const line = Array.from(host.shadowRoot.querySelectorAll(".cm-line")).find((line) => line.textContent.includes(text));
      if (line) {
        line.scrollIntoView({ block: "nearest" });
        let rest = line.textContent.indexOf(text) + text.length;
        const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(); node; rest -= node.data.length, node = nodes.nextNode()) {
          if (rest > node.data.length) continue;
          const range = document.createRange();
          range.setStart(node, rest - 1);
          range.setEnd(node, rest);
          const { right, bottom } = range.getBoundingClientRect();
          return { right, bottom };
        }
      }
      scroller.scrollTop = top;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return null;
  }, text);
  assert.ok(rectangle, `the editor does not have ${JSON.stringify(text)}`);
  return rectangle;
}

/** What is selected in the editor. */
export function selectedText(page) {
  return page.locator("#editor").evaluate((host) => host.shadowRoot.getSelection().toString());
}

/** What is underlined as wrong. */
export function squiggles(page) {
  return page.locator(".cm-lintRange-error").allTextContents();
}

/** The lines of the rule that decides. */
export async function decidingLines(page) {
  return (await page.locator(".cm-line.cm-deciding").allTextContents()).map((line) => line.trim());
}

// Problems and state.

/** The problems that are listed. */
export function problems(page) {
  return page.locator("#problem-list > li").evaluateAll((items) =>
    items.map((item) => {
      const fix = item.querySelector(".fix");
      return {
        title: item.querySelector(".problem-title").textContent,
        place: item.querySelector(".place").textContent,
        rest: item.querySelector("pre").textContent,
        fix: fix.hidden ? null : fix.textContent,
      };
    }),
  );
}

export async function problemCount(page, count) {
  const heading = count === 0 ? "No problems" : count === 1 ? "1 problem" : `${count} problems`;
  await eventually(async () => assert.equal(await page.locator("#problems-heading").textContent(), heading));
}

/** The lines and columns of `text` in `whole`, from 1. */
export function placeOf(whole, text) {
  const before = whole.slice(0, whole.indexOf(text)).split("\n");
  return `${before.length}:${before.at(-1).length + 1}`;
}

export async function phaseIs(page, phase) {
  await eventually(async () => assert.equal(await page.locator("#phase").textContent(), phase));
}

/** The radio buttons of a condition. */
export function condition(page, name) {
  return page.locator("#conditions fieldset").filter({ has: page.locator(".condition-name", { hasText: new RegExp(`^${name}$`) }) });
}

/** Chooses a value, as in `choose(page, "JobFailed", "True", "DeadlineExceeded")`. */
export async function choose(page, name, value, reason) {
  const group = condition(page, name);
  await group.getByRole("radio", { name: value, exact: true }).check();
  if (reason) await group.getByRole("combobox").selectOption({ label: reason });
}

/** What the radio buttons show, as in `["True", "missing"]`. */
export function chosen(page) {
  return page.locator("#conditions input:checked").evaluateAll((radios) => radios.map((radio) => radio.value));
}

/** Chooses a template, and waits for what follows from it. */
export async function chooseTemplate(page, name) {
  const results = () => page.evaluate(() => performance.getEntriesByName("keystroke to result").length);
  const before = await results();
  await page.getByLabel("Template").selectOption({ label: name });
  await eventually(async () => assert.ok((await results()) > before));
}

// Tabs.

/** Opens a tab; the locator of its panel. */
export async function openTab(page, name) {
  await page.getByRole("tab", { name, exact: true }).click();
  return page.getByRole("tabpanel", { name, exact: true });
}

/** The sections of a template, from dist/. */
export function templateText(file) {
  return readFile(new URL(`templates/${file}`, dist), "utf8");
}
