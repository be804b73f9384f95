// The tab "Phase graph": which change of one condition leads from which phase to which. The changes are listed below the
// drawing, too: what it shows on hover and focus is there for everybody.
import { element, setText, svgElement } from "./dom.js";
import { HEIGHT, arrow, layout } from "./layout.js";

/** @import { List, PhaseChange, State } from "./engine.d.ts" */

/** A longer name is cut in the drawing. */
const MOST_CHARACTERS = 24;

/** @returns {import("./tabs.js").Content} */
export function createGraph() {
  const scroll = element("div", { class: "scroll" });
  const caption = element("p", { class: "graph-caption" });
  const list = element("ul", { class: "changes" });
  const root = element("div", { class: "graph" }, scroll, caption, element("h3", {}, "Changes"), list);
  /** @type {List | null} */
  let shown = null;
  /** Whether the phase `Unknown` is drawn, though nothing leads to it. */
  let withUnknown = false;
  /** @type {(phase: number | null) => void} */
  let mark = () => {};

  /** @param {List} rules */
  function draw(rules) {
    const drawing = drawGraph(rules, drawnPhases(rules, withUnknown), caption);
    mark = drawing.mark;
    scroll.replaceChildren(drawing.svg);
    const items = rules.transitions.map((change) => item(rules, change));
    items.forEach((one, index) => {
      one.addEventListener("pointerenter", () => drawing.highlight(index));
      one.addEventListener("pointerleave", () => drawing.highlight(null));
    });
    list.replaceChildren(...items);
  }

  return {
    element: root,
    render({ list: rules, state }) {
      const isUnknown = state?.phase === 0;
      if (rules !== shown || (isUnknown && !withUnknown)) {
        shown = rules;
        withUnknown = isUnknown;
        draw(rules);
      }
      mark(state ? state.phase : null);
    },
  };
}

/**
 * All phases; `Unknown` only where something leads there, or away from it.
 *
 * @param {List} rules
 * @param {boolean} withUnknown
 */
function drawnPhases({ phases, rules, transitions }, withUnknown) {
  const hasUnknown =
    withUnknown || rules.some(({ phase }) => phase === 0) || transitions.some(({ from, to }) => from === 0 || to === 0);
  return phases.map((_, phase) => phase).filter((phase) => phase > 0 || hasUnknown);
}

/**
 * @param {List} list
 * @param {PhaseChange} change
 */
function item(list, { from, to, causes }) {
  const title = element("strong", {}, `${list.phases[from].name} → ${list.phases[to].name}`);
  return element("li", {}, title, element("ul", {}, ...causes.map((cause) => element("li", {}, cause))));
}

/**
 * @param {List} list
 * @param {number[]} phases Those that are drawn.
 * @param {HTMLElement} caption Says what the highlighted change is.
 */
function drawGraph(list, phases, caption) {
  const hasHealth = list.phases.some(({ health }) => health !== "unknown");
  const names = phases.map((phase) => cut(list.phases[phase].name));
  const places = layout(names.map((name) => Math.max(136, name.length * 9.2 + 34)));
  const { boxes, width, height } = places;
  const svg = svgElement("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "group",
    "aria-label": "Phase graph: arrow keys go from change to change",
  });

  // Narrow pages shrink it a little, then scroll.
  svg.style.minWidth = `${width * 0.75}px`;

  const edges = list.transitions.map(({ from, to, causes }) => {
    const d = arrow(places, phases.indexOf(from), phases.indexOf(to));
    const label = `${list.phases[from].name} to ${list.phases[to].name}: ${causes.join("; ")}`;
    return svgElement(
      "g",
      { class: "edge", role: "img", tabindex: -1, "aria-label": label },
      svgElement("path", { class: "target", d }),
      svgElement("path", { class: "line", d }),
    );
  });
  const nodes = phases.map((phase, index) => {
    const { name, health } = list.phases[phase];
    return node(boxes[index], names[index], name, health, hasHealth);
  });
  svg.append(...edges, ...nodes.map((one) => one.group));

  /** The phase that is highlighted while the pointer is on it. */
  const hint = edges.length > 0 ? "Point at an arrow, or go to one with Tab and the arrow keys, to see what makes the change." : "";
  caption.textContent = hint;

  /** @param {number | null} index */
  function highlight(index) {
    edges.forEach((edge, other) => edge.classList.toggle("highlighted", other === index));
    if (index === null) {
      caption.textContent = hint;
      return;
    }
    const { from, to, causes } = list.transitions[index];
    const title = element("strong", {}, `${list.phases[from].name} → ${list.phases[to].name}`);
    caption.replaceChildren(title, " when ", causes.join("; "));
  }

  if (edges.length > 0) edges[0].tabIndex = 0;
  edges.forEach((edge, index) => {
    edge.addEventListener("pointerenter", () => highlight(index));
    edge.addEventListener("pointerleave", () => highlight(null));
    edge.addEventListener("focus", () => highlight(index));
    edge.addEventListener("blur", () => highlight(null));
    edge.addEventListener("keydown", (event) => {
      const next = {
        ArrowRight: index + 1,
        ArrowDown: index + 1,
        ArrowLeft: index - 1,
        ArrowUp: index - 1,
        Home: 0,
        End: edges.length - 1,
      }[event.key];
      const target = next === undefined ? undefined : edges[next];
      if (!target) return;
      event.preventDefault();
      edge.tabIndex = -1;
      target.tabIndex = 0;
      target.focus();
    });
  });

  /** @param {number | null} present */
  function mark(present) {
    nodes.forEach((one, index) => one.mark(phases[index] === present));
    edges.forEach((edge, index) => edge.classList.toggle("next", list.transitions[index].from === present));
  }
  return { svg, highlight, mark };
}

/**
 * @param {import("./layout.js").Box} box
 * @param {string} shortName
 * @param {string} name
 * @param {import("./engine.d.ts").Phase["health"]} health
 * @param {boolean} hasHealth Whether phases of this list have a health.
 */
function node({ x, y, width }, shortName, name, health, hasHealth) {
  const [left, top] = [x - width / 2, y - HEIGHT / 2];
  const second = svgElement("text", { class: "detail", x, y: y + 14 });
  const first = svgElement("text", { class: "name", x, y }, shortName);
  const group = svgElement(
    "g",
    { class: `node health-${health}`, role: "img" },
    svgElement("title", {}, name),
    svgElement("rect", { class: "box", x: left, y: top, width, height: HEIGHT, rx: 6 }),
    svgElement("rect", { class: "stripe", x: left, y: top, width: 7, height: HEIGHT, rx: 3 }),
    first,
    second,
  );
  return {
    group,
    /** @param {boolean} isPresent */
    mark(isPresent) {
      const detail = [hasHealth ? health : "", isPresent ? "now" : ""].filter(Boolean).join(", ");
      group.classList.toggle("present", isPresent);
      group.setAttribute("aria-label", [name, detail].filter(Boolean).join(": "));
      setText(second, detail);
      first.setAttribute("y", String(detail ? y - 3 : y + 5));
    },
  };
}

/** @param {string} name */
function cut(name) {
  const characters = Array.from(name);
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS - 1).join("")}…` : name;
}
