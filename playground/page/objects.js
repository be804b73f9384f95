// The tab "Objects": the phases of Kubernetes objects that are pasted, dropped or chosen.
import { element } from "./dom.js";
import { MOST_BYTES, parseManifests } from "./manifests.js";
import { counted, prose } from "./prose.js";

/** @import { List, ObjectPhase, Objects } from "./engine.d.ts" */

/** More rows than this are counted and not shown. */
const MOST_ROWS = 500;
const PAUSE_MS = 200;

/**
 * @param {import("./tabs.js").Actions} actions
 * @returns {import("./tabs.js").Content}
 */
export function createObjects(actions) {
  const input = element("textarea", {
    id: "objects-text",
    rows: "6",
    spellcheck: "false",
    autocomplete: "off",
    placeholder: "kubectl get backups -A -o yaml",
  });
  const file = element("input", { type: "file", id: "objects-file", accept: ".yaml,.yml,.json" });
  const outcome = element("p", { role: "status" });
  const scroll = element("div", { class: "scroll" });
  const root = element(
    "div",
    { class: "objects" },
    element("label", { for: "objects-text" }, "Output of ", element("code", {}, "kubectl get -o yaml"), ", or JSON; nothing leaves your machine"),
    input,
    element("div", { class: "row" }, element("label", { for: "objects-file" }, "or drop or choose a file"), file),
    outcome,
    scroll,
  );

  /** What is in the field, as it was parsed. */
  let parsed = "";
  /** @type {unknown[]} */
  let documents = [];
  /** @type {List | null} */
  let list = null;
  /** The text that gave the list. */
  let text = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  /** Counts the requests: an answer to an older one is dropped. */
  let newest = 0;

  input.addEventListener("input", refresh);
  file.addEventListener("change", () => take(file.files?.[0]));
  root.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  root.addEventListener("drop", (event) => {
    const dropped = event.dataTransfer?.files[0];
    if (!dropped) return;
    event.preventDefault();
    take(dropped);
  });

  /** @param {File | undefined} chosen */
  async function take(chosen) {
    if (!chosen) return;
    // `parseManifests` refuses it as well, but a text field with so much text is slow.
    if (chosen.size > MOST_BYTES) return fail("The file has more than 5 MB.");
    input.value = await chosen.text();
    read();
  }

  /** Both the objects and the rules may change at each keystroke. */
  function refresh() {
    clearTimeout(pause);
    pause = setTimeout(() => (input.value === parsed ? ask() : read()), PAUSE_MS);
  }

  async function read() {
    const text = (parsed = input.value);
    try {
      const found = await parseManifests(text);
      if (text !== parsed) return;
      documents = found;
    } catch (error) {
      if (text !== parsed) return;
      documents = [];
      return fail(error instanceof Error ? error.message : String(error));
    }
    if (documents.length === 0) {
      outcome.textContent = "";
      scroll.replaceChildren();
    }
    ask();
  }

  async function ask() {
    const request = ++newest;
    if (documents.length === 0) return;
    try {
      /** @type {Objects | null} */
      const objects = await actions.request("objects", { text, documents });
      if (request === newest && objects) show(objects);
    } catch (error) {
      if (request === newest) fail(error instanceof Error ? error.message : String(error));
    }
  }

  /** @param {string} message */
  function fail(message) {
    newest += 1;
    outcome.className = "error";
    outcome.replaceChildren(...prose(message));
    scroll.replaceChildren();
  }

  /** @param {Objects} objects */
  function show(objects) {
    if (!list) return;
    outcome.className = "";
    outcome.textContent = summary(objects);
    scroll.replaceChildren(table(list, objects.slice(0, MOST_ROWS), actions));
    if (objects.length > MOST_ROWS) scroll.append(element("p", {}, `and ${objects.length - MOST_ROWS} more`));
  }

  return {
    element: root,
    render(view) {
      if (view.list === list) return;
      list = view.list;
      text = view.text;
      refresh();
    },
  };
}

/** @param {Objects} objects */
function summary(objects) {
  const derived = objects.flatMap((object) => ("error" in object ? [] : [object]));
  const errors = objects.length - derived.length;
  const parts = [
    counted(derived.length, "object"),
    `${derived.filter((object) => object.drift).length} with drift`,
    `${derived.filter((object) => object.stale).length} stale`,
  ];
  if (errors > 0) parts.push(counted(errors, "error"));
  return `${parts.join(", ")}.`;
}

/**
 * @param {List} list
 * @param {Objects} objects
 * @param {import("./tabs.js").Actions} actions
 */
function table(list, objects, actions) {
  const names = ["Object", "Stored", "Derived", "Note", "Why"].map((name) => element("th", { scope: "col" }, name));
  const rows = objects.map((object) => {
    if ("error" in object) {
      return element("tr", {}, element("td", { colspan: "5", class: "error" }, "error: ", ...prose(object.error)));
    }
    return row(list, object, actions);
  });
  const caption = element("caption", { class: "visually-hidden" }, "Objects, with the stored phase and the derived one");
  return element("table", {}, caption, element("thead", {}, element("tr", {}, ...names)), element("tbody", {}, ...rows));
}

/**
 * @param {List} list
 * @param {ObjectPhase} object
 * @param {import("./tabs.js").Actions} actions
 */
function row(list, object, actions) {
  const phase = list.phases[object.derived.phase];
  const name = [object.kind, [object.namespace, object.name].filter(Boolean).join("/")].join(" ");
  const show = element("button", { type: "button", class: "link", title: "Show its conditions" }, name);
  show.addEventListener("click", () => actions.setValues(object.conditions.map((value, condition) => ({ condition, value }))));
  const notes = [object.drift ? "drift" : "", object.stale ? "stale" : ""].filter(Boolean).join(", ");
  return element(
    "tr",
    object.drift ? { class: "drift" } : {},
    element("th", { scope: "row" }, show),
    element("td", {}, object.stored ?? "none"),
    element("td", { class: `health-${phase.health}` }, phase.text),
    element("td", { class: "notes" }, notes),
    element("td", {}, object.derived.explanation),
  );
}
