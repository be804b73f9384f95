// A tab for each export: the text, to be copied or downloaded.
import { element } from "./dom.js";
import { prose } from "./prose.js";

/** @import { Exported, List } from "./engine.d.ts" */

/**
 * @param {string} name Which export of the list it shows.
 * @param {import("./tabs.js").Actions} actions
 * @returns {import("./tabs.js").Content}
 */
export function createExport(name, actions) {
  const copy = element("button", { type: "button" }, "Copy");
  const download = element("button", { type: "button" }, "Download");
  const outcome = element("span", { role: "status" });
  const text = element("pre", { tabindex: "0", role: "region", "aria-label": name });
  const row = element("div", { class: "row" }, copy, download, outcome);
  const refusal = element("p", { class: "error", role: "status" });
  const root = element("div", { class: "export" }, row, refusal, text);
  let file = "";
  /** The rules that the text is of, where it is asked for. */
  let asked = "";

  /** @param {Exported} exported */
  function show(exported) {
    const isText = "text" in exported;
    row.hidden = text.hidden = !isText;
    refusal.hidden = isText;
    refusal.replaceChildren(...(isText ? [] : prose(exported.error)));
    if (!isText || text.textContent === exported.text) return;
    text.textContent = exported.text;
    outcome.textContent = "";
  }

  /** @param {List} list */
  async function ask(list) {
    const json = list.exports.find((one) => one.name === "JSON")?.text ?? "";
    const rules = list.struct + json;
    if (asked === rules) return;
    asked = rules;
    try {
      const exported = await actions.request("export", { name, json, struct: list.struct });
      if (asked === rules) show(exported);
    } catch (error) {
      asked = "";
      show({ error: error instanceof Error ? error.message : String(error) });
    }
  }

  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      outcome.textContent = "Copied.";
    } catch {
      // Only pages by HTTPS or from this machine may write to the clipboard, and only if the browser's user lets them.
      getSelection()?.selectAllChildren(text);
      outcome.textContent = "Selected: press Ctrl+C or Command+C.";
    }
  });
  download.addEventListener("click", () => {
    const url = URL.createObjectURL(new Blob([text.textContent], { type: "text/plain" }));
    element("a", { href: url, download: file }).click();
    // The browser has begun to read it after the click; later would do as well.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  });

  return {
    element: root,
    render({ list }) {
      const shown = list.exports.find((one) => one.name === name);
      if (!shown) return;
      file = `${list.struct}.${shown.extension}`;
      if (shown.text === null) ask(list);
      else {
        asked = "";
        show({ text: shown.text });
      }
    },
  };
}
