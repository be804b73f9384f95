// The tabs below the editor, by the ARIA pattern: one tab stop, arrow keys select. Only the selected tab is rendered.
import { element, setText } from "./dom.js";
import { createExport } from "./exports.js";
import { createGraph } from "./graph.js";
import { createObjects } from "./objects.js";
import { createProofs } from "./proofs.js";
import { createTable } from "./table.js";

/** @import { ConditionValue, List, Range, State } from "./engine.d.ts" */

/**
 * What the tabs show.
 *
 * @typedef {object} View
 * @property {List | null} list The last list that could be read.
 * @property {boolean} isStale Whether the editor's text is another one by now, and has no list.
 * @property {State | null} state
 * @property {ConditionValue[]} values
 * @property {string} text The text that gave the list.
 */

/**
 * What the tabs can do to the rest of the page.
 *
 * @typedef {object} Actions
 * @property {(text: string, values?: ConditionValue[]) => void} setText
 * @property {(changes: { condition: number, value: ConditionValue }[]) => void} setValues
 * @property {(range: Range) => void} selectRange
 * @property {(call: string, payload: any) => Promise<any>} request
 */

/**
 * The content of one tab.
 *
 * @typedef {object} Content
 * @property {HTMLElement} element
 * @property {(view: View & { list: List }) => void} render
 */

/** @typedef {{ name: string, tab: HTMLElement, panel: HTMLElement, content: Content }} Tab */

/**
 * Fills `host` with the tabs.
 *
 * @param {HTMLElement} host
 * @param {Actions} actions
 */
export function createTabs(host, actions) {
  const tabList = element("div", { class: "tab-list", role: "tablist", "aria-label": "What follows from the rules" });
  const staleness = element("p", { class: "tabs-hint" });
  const panels = element("div", { class: "tab-panels" });
  host.classList.add("tabs");
  host.append(tabList, staleness, panels);

  /** @type {Tab[]} */
  const tabs = [
    addTab("Proofs", createProofs()),
    addTab("Truth table", createTable(actions)),
    addTab("Phase graph", createGraph()),
    addTab("Objects", createObjects(actions)),
  ];
  const firstExport = tabs.length;
  let selected = tabs[0];
  /** @type {View | null} */
  let view = null;

  /**
   * @param {string} name
   * @param {Content} content
   * @returns {Tab}
   */
  function addTab(name, content) {
    const id = `tab-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
    const tab = element("button", { type: "button", role: "tab", id, "aria-controls": `${id}-panel` }, name);
    const panel = element("div", { role: "tabpanel", id: `${id}-panel`, "aria-labelledby": id, tabindex: "0" });
    panel.append(content.element);
    tabList.append(tab);
    panels.append(panel);
    const added = { name, tab, panel, content };
    tab.addEventListener("click", () => select(added));
    return added;
  }

  /** @param {Tab} tab */
  function select(tab) {
    selected = tab;
    mark();
    renderSelected();
  }

  function mark() {
    for (const { tab, panel } of tabs) {
      const isSelected = tab === selected.tab;
      tab.setAttribute("aria-selected", String(isSelected));
      tab.tabIndex = isSelected ? 0 : -1;
      panel.hidden = !isSelected;
    }
  }

  tabList.addEventListener("keydown", (event) => {
    const index = tabs.indexOf(selected);
    const next = {
      ArrowRight: (index + 1) % tabs.length,
      ArrowLeft: (index + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    select(tabs[next]);
    selected.tab.focus();
  });

  /**
   * A tab for each export of the list. They are the same for all lists, so that tabs hardly ever come or go.
   *
   * @param {List} list
   */
  function fitExports(list) {
    const names = list.exports.map((one) => one.name);
    const present = tabs.slice(firstExport).map((tab) => tab.name);
    if (names.join("\n") === present.join("\n")) return;
    for (const { tab, panel } of tabs.splice(firstExport)) {
      tab.remove();
      panel.remove();
    }
    tabs.push(...names.map((name) => addTab(name, createExport(name, actions))));
    selected = tabs.find((tab) => tab.name === selected.name) ?? tabs[0];
    mark();
  }

  function renderSelected() {
    if (view?.list) selected.content.render({ ...view, list: view.list });
  }

  /** @param {View} next */
  function render(next) {
    view = next;
    panels.hidden = !next.list;
    panels.classList.toggle("stale", next.isStale);
    const hint = !next.list ? "Here is what follows from the rules, once they can be read." : next.isStale ? "Of the last rules that could be read:" : "";
    setText(staleness, hint);
    if (next.list) fitExports(next.list);
    renderSelected();
  }

  mark();
  return { render };
}
