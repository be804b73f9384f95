// The tab "Truth table": all states as combinations, grouped by the rule that decides.
import { element } from "./dom.js";
import { counted } from "./prose.js";

/** @import { List, Section, State } from "./engine.d.ts" */

/**
 * @param {import("./tabs.js").Actions} actions
 * @returns {import("./tabs.js").Content}
 */
export function createTable(actions) {
  const present = element("p", { class: "table-present" });
  const scroll = element("div", { class: "scroll" });
  const root = element("div", { class: "truth-table" }, present, scroll);
  /** @type {List | null} */
  let shown = null;
  /** The rows by section and combination. @type {HTMLTableRowElement[][]} */
  let rows = [];
  /** @type {HTMLTableRowElement | undefined} */
  let marked;

  /** @param {State | null} state */
  function mark(state) {
    const row = state?.row ? rows[state.row.section]?.[state.row.combination] : undefined;
    present.textContent = !state || row ? "" : "The present state is in none of the combinations that are listed.";
    if (row === marked) return;
    if (marked) setMark(marked, false);
    if (row) setMark(row, true);
    marked = row;
  }

  return {
    element: root,
    render({ list, state }) {
      if (list !== shown) {
        shown = list;
        rows = [];
        marked = undefined;
        scroll.replaceChildren(table(list, rows, actions));
      }
      mark(state);
    },
  };
}

/**
 * @param {HTMLTableRowElement} row
 * @param {boolean} isPresent
 */
function setMark(row, isPresent) {
  row.classList.toggle("present", isPresent);
  row.cells[0].textContent = isPresent ? "now" : "";
  if (isPresent) row.setAttribute("aria-current", "true");
  else row.removeAttribute("aria-current");
}

/**
 * @param {List} list
 * @param {HTMLTableRowElement[][]} rows Takes the rows that it makes.
 * @param {import("./tabs.js").Actions} actions
 */
function table(list, rows, actions) {
  const names = list.conditions.map((condition) => element("th", { scope: "col" }, condition.name));
  const head = element("thead", {}, element("tr", {}, element("td"), ...names));
  const bodies = list.table.map((section) => {
    const combinations = section.combinations.map((values) =>
      element("tr", {}, element("td", { class: "mark" }), ...values.map(cell)),
    );
    rows.push(combinations);
    const body = element("tbody", {}, heading(list, section, actions), ...combinations);
    if (section.rule === null) body.classList.add("uncovered");
    if (section.more !== null) body.append(element("tr", { class: "more" }, wide(list, "td", section.more)));
    return body;
  });
  const caption = element("caption", { class: "visually-hidden" }, "All states, by the rule that decides");
  return element("table", {}, caption, head, ...bodies);
}

/**
 * The row above a rule's combinations.
 *
 * @param {List} list
 * @param {Section} section
 * @param {import("./tabs.js").Actions} actions
 */
function heading(list, section, actions) {
  const phase = list.phases[section.phase];
  const cell = wide(list, "th");
  cell.setAttribute("scope", "rowgroup");
  const count = section.count === null ? "" : ` in ${counted(section.count, "state")}`;
  if (section.rule === null) {
    cell.append(element("strong", {}, "not covered"), `: no rule holds${count}`);
  } else {
    const rule = list.rules[section.rule];
    const go = element("button", { type: "button", class: "link" }, `rule ${section.rule + 1}`);
    go.addEventListener("click", () => actions.selectRange(rule));
    cell.append(go, " gives ", element("strong", { class: `health-${phase.health}` }, phase.name), `${count}: `);
    cell.append(element("code", {}, rule.matcher));
  }
  return element("tr", { class: "section" }, cell);
}

/**
 * A cell as wide as the table.
 *
 * @param {List} list
 * @param {"td" | "th"} tag
 * @param {...(Node | string)} children
 */
function wide(list, tag, ...children) {
  return element(tag, { colspan: String(list.conditions.length + 1) }, ...children);
}

/** @param {string} value */
function cell(value) {
  return value === "" ? element("td", { class: "any" }, "any") : element("td", {}, value);
}
