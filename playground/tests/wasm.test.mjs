// WebAssembly answers as the native engine does: every template, compile-fail file and list of the corpus, through the worker.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const dist = new URL("../dist/", import.meta.url);
const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The worker of dist/, with what it has from a browser. */
async function startWorker() {
  const waiting = new Map();
  const ready = new Promise((resolve, reject) => {
    globalThis.postMessage = ({ id, answer, error, ready, failed }) => {
      if (ready) resolve();
      else if (failed) reject(new Error(failed));
      else if (error) waiting.get(id).reject(new Error(error));
      else waiting.get(id).resolve(answer);
    };
  });
  globalThis.onmessage = null;
  globalThis.fetch = async (name) => new Response(await readFile(new URL(name, dist)));
  await import(new URL("worker.js", dist));
  await ready;
  let last = 0;
  return (call, payload) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      globalThis.onmessage({ data: { id: last, call, payload } });
    });
}

test("WebAssembly answers as the native engine does", { timeout: 1_200_000 }, async (t) => {
  const ask = await startWorker();
  const command = ["run", "--manifest-path", "playground/Cargo.toml", "--package", "engine", "--example", "answers"];
  const native = spawn("cargo", command, { cwd: repository, stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(native, "exit");
  const counts = { check: 0, state: 0, objects: 0, import: 0, export: 0 };
  for await (const line of createInterface({ input: native.stdout })) {
    const { call, payload, answer } = JSON.parse(line);
    assert.deepEqual(await ask(call, payload), answer, `${call} ${JSON.stringify(payload)}`);
    counts[call] += 1;
  }
  assert.deepEqual(await exited, [0, null]);
  t.diagnostic(JSON.stringify(counts));
  assert(counts.check >= 290 && counts.state >= 870 && counts.objects >= 290 && counts.import >= 7 && counts.export >= 300);
});
