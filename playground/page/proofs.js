// The tab "Proofs": what was proven, and what is worth knowing.
import { element } from "./dom.js";
import { prose } from "./prose.js";

/** @import { List, Note } from "./engine.d.ts" */

/** @returns {import("./tabs.js").Content} */
export function createProofs() {
  const root = element("div", { class: "proofs" });
  /** @type {List | null} */
  let shown = null;
  return {
    element: root,
    render({ list }) {
      if (list === shown) return;
      shown = list;
      const { summary, proven, notes } = list.proofs;
      root.replaceChildren(element("p", { class: "summary" }, summary));
      if (proven.length > 0) {
        const items = proven.map((ensure) => element("li", {}, element("code", {}, ensure)));
        root.append(element("h3", {}, "Proven in every possible state"), element("ul", { class: "proven" }, ...items));
      }
      if (notes.length > 0) root.append(element("h3", {}, "Notes"), ...notes.map(note));
    },
  };
}

/** @param {Note} note */
function note({ text, lines }) {
  const shown = element("div", { class: "note" }, element("p", {}, ...prose(text)));
  if (lines.length > 0) shown.append(element("ul", {}, ...lines.map((line) => element("li", {}, ...prose(line)))));
  return shown;
}
