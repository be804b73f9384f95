// The import dialog: a rule list or a template of the Go module's demo, in JSON.
import { element } from "./dom.js";
import { prose } from "./prose.js";

/** @import { Imported } from "./engine.d.ts" */

const MOST_BYTES = 1_000_000;

/**
 * Opens the dialog. What is imported replaces the text.
 *
 * @param {import("./tabs.js").Actions} actions
 */
export function openImport(actions) {
  const text = element("textarea", { id: "import-text", rows: "14", spellcheck: "false", autocomplete: "off" });
  const file = element("input", { type: "file", id: "import-file", accept: ".json,.jsonc,application/json" });
  const outcome = element("div", { role: "status", class: "import-outcome" });
  const go = element("button", { type: "button", class: "primary" }, "Import");
  const close = element("button", { type: "button" }, "Cancel");
  const dialog = element(
    "dialog",
    { class: "import", "aria-labelledby": "import-title" },
    element("h2", { id: "import-title" }, "Import rules"),
    element("p", {}, "JSON of a rule list, or of a template of the Go module’s demo. Comments are allowed."),
    element("label", { for: "import-text" }, "JSON"),
    text,
    element("div", { class: "row" }, element("label", { for: "import-file" }, "or a file"), file),
    outcome,
    element("div", { class: "row end" }, close, go),
  );

  let isRunning = false;

  file.addEventListener("change", async () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    if (chosen.size > MOST_BYTES) return fail("The file has more than 1 MB.");
    text.value = await chosen.text();
    outcome.replaceChildren();
  });
  go.addEventListener("click", run);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  text.focus();

  async function run() {
    if (text.value.length > MOST_BYTES) return fail("The text has more than 1 MB.");
    if (isRunning) return;
    isRunning = true;
    try {
      /** @type {Imported} */
      const imported = await actions.request("import", { json: text.value });
      if ("error" in imported) return failAt(imported);
      actions.setText(imported.text, imported.conditions ?? undefined);
      if (imported.notes.length === 0) return dialog.close();
      finish(imported.notes);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    } finally {
      isRunning = false;
    }
  }

  /** @param {string} message */
  function fail(message) {
    outcome.replaceChildren(element("p", { class: "error" }, ...prose(message)));
  }

  /** @param {{ error: string, line: number, column: number }} mistake */
  function failAt({ error, line, column }) {
    fail(`line ${line}, column ${column}: ${error}`);
    const at = offset(text.value, line, column);
    text.focus();
    text.setSelectionRange(at, at + 1);
  }

  /** @param {string[]} notes */
  function finish(notes) {
    const items = notes.map((note) => element("li", {}, ...prose(note)));
    outcome.replaceChildren(element("p", {}, "The rules are in the editor. Notes:"), element("ul", {}, ...items));
    go.remove();
    close.textContent = "Close";
    close.focus();
  }
}

/**
 * Where a line and column are in the text: both from 1, the column in characters.
 *
 * @param {string} text
 * @param {number} line
 * @param {number} column
 */
function offset(text, line, column) {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return before + Array.from(lines[line - 1] ?? "").slice(0, column - 1).join("").length;
}
