// Runs the engine off the page's thread: `engine.wasm` where there is one, otherwise the server that serves the page. `forms.wasm` is
// loaded with its first call.

/** @typedef {(call: string, payload: unknown) => unknown} Run */

/** The calls of each module, in the order of their numbers. */
const CALLS = { engine: ["check", "state", "objects"], forms: ["import", "export"] };

/** @param {unknown} payload */
function body(payload) {
  return typeof payload === "string" ? payload : JSON.stringify(payload);
}

/** @param {BufferSource} module @param {string[]} calls @returns {Promise<Run>} */
async function inWasm(module, calls) {
  const { instance } = await WebAssembly.instantiate(module);
  const { memory, allocate, call } =
    /** @type {{ memory: WebAssembly.Memory, allocate: (length: number) => number, call: (call: number, at: number, length: number) => number }} */ (
      /** @type {unknown} */ (instance.exports)
    );
  return (name, payload) => {
    const input = new TextEncoder().encode(body(payload));
    const at = allocate(input.length) >>> 0;
    new Uint8Array(memory.buffer).set(input, at);
    const answer = call(calls.indexOf(name), at, input.length) >>> 0;
    const length = new DataView(memory.buffer).getUint32(answer, true);
    return JSON.parse(new TextDecoder().decode(new Uint8Array(memory.buffer, answer + 4, length)));
  };
}

/** @type {Run} */
async function onServer(name, payload) {
  const response = await fetch(`engine/${name}`, { method: "POST", body: body(payload) });
  if (!response.ok) throw new Error(`the server answers ${response.status} ${response.statusText}`);
  return response.json();
}

/** @param {keyof typeof CALLS} name */
async function load(name) {
  const wasm = await fetch(`${name}.wasm`);
  return wasm.status === 200 ? inWasm(await wasm.arrayBuffer(), CALLS[name]) : onServer;
}

const loaded = load("engine");
/** @type {Promise<Run> | undefined} */
let forms;

loaded.then(
  (run) => postMessage({ ready: true, isInPage: run !== onServer }),
  (error) => postMessage({ failed: String(error) }),
);

onmessage = async ({ data: { id, call, payload } }) => {
  try {
    const run = await (CALLS.forms.includes(call) ? (forms ??= load("forms")) : loaded);
    postMessage({ id, answer: await run(call, payload) });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
};
