// A tab for each export: the text, to be copied or downloaded.
import { element } from "./dom.js";

/** @import { Export } from "./engine.d.ts" */

/**
 * @param {string} name Which export of the list it shows.
 * @returns {import("./tabs.js").Content}
 */
export function createExport(name) {
  const copy = element("button", { type: "button" }, "Copy");
  const download = element("button", { type: "button" }, "Download");
  const outcome = element("span", { role: "status" });
  const text = element("pre", { tabindex: "0", role: "region", "aria-label": name });
  const root = element("div", { class: "export" }, element("div", { class: "row" }, copy, download, outcome), text);
  let file = "";

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
      if (text.textContent === shown.text) return;
      text.textContent = shown.text;
      outcome.textContent = "";
    },
  };
}
