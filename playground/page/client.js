// The page's side of the engine: one request at a time, in order; of checks and states that wait, only the newest.

/** A check is a matter of milliseconds; what takes this long is a list that is not for a browser. */
const LIMIT = 3000;
const HINT_AFTER = 150;

/** @typedef {{ id: number, call: string, payload: unknown, resolve: (answer: any) => void, reject: (error: Error) => void }} Request */

export class Engine {
  /** @type {Worker | null} */
  #worker = null;
  #isReady = false;
  /** @type {Request[]} */
  #waiting = [];
  /** @type {Request | null} */
  #running = null;
  #lastId = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #hint;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #limit;
  #onWorking;
  #onReady;

  /**
   * @param {(isWorking: boolean) => void} onWorking hears of requests that take long enough to be noticed
   * @param {(isInPage: boolean) => void} onReady hears whether the engine runs here, or on the server
   */
  constructor(onWorking, onReady) {
    this.#onWorking = onWorking;
    this.#onReady = onReady;
    this.#start();
  }

  /**
   * The engine's answer; `undefined` for a check or a state that a newer one has replaced before it was sent.
   * @param {string} call "check", "state", "objects", "import" or "export"
   * @param {unknown} payload
   * @returns {Promise<any>}
   */
  request(call, payload) {
    return new Promise((resolve, reject) => {
      if (call === "check" || call === "state") {
        this.#waiting = this.#waiting.filter((request) => request.call !== call || request.resolve(undefined));
      }
      this.#waiting.push({ id: ++this.#lastId, call, payload, resolve, reject });
      if (!this.#worker) this.#start();
      this.#next();
    });
  }

  #start() {
    this.#isReady = false;
    const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => this.#receive(data);
    worker.onerror = (event) => this.#receive({ failed: event.message || "the worker does not load" });
    this.#worker = worker;
  }

  #stop() {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #next() {
    if (!this.#isReady || this.#running) return;
    const request = this.#waiting.shift();
    if (!request) return;
    this.#running = request;
    this.#worker?.postMessage({ id: request.id, call: request.call, payload: request.payload });
    this.#hint = setTimeout(() => this.#onWorking(true), HINT_AFTER);
    this.#limit = setTimeout(() => this.#restart("The engine took longer than 3 seconds and was stopped."), LIMIT);
  }

  /** @returns {Request | null} the request that ran */
  #finish() {
    const request = this.#running;
    this.#running = null;
    clearTimeout(this.#hint);
    clearTimeout(this.#limit);
    this.#onWorking(false);
    return request;
  }

  /** @param {{ ready?: true, isInPage?: boolean, failed?: string, id?: number, answer?: unknown, error?: string }} message */
  #receive(message) {
    if (message.ready) {
      this.#isReady = true;
      this.#onReady(message.isInPage === true);
      this.#next();
    } else if (message.failed !== undefined) {
      this.#stop();
      const all = [this.#finish(), ...this.#waiting.splice(0)];
      for (const request of all) request?.reject(new Error(`The engine cannot be loaded: ${message.failed}`));
    } else if (message.error !== undefined) {
      this.#restart(`The engine failed and was restarted: ${message.error}`);
    } else if (message.id === this.#running?.id) {
      this.#finish()?.resolve(message.answer);
      this.#next();
    }
  }

  /** @param {string} reason */
  #restart(reason) {
    this.#stop();
    this.#start();
    this.#finish()?.reject(new Error(reason));
  }
}
