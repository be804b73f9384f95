// The problems below the editor, in the compiler's words.

import { byId, element, setText, showList } from "./dom.js";

/** @typedef {import("./engine").Problem} Problem */

/** More than anybody reads, and few enough to draw on each keystroke. */
export const SHOWN = 100;
export const NOT_CHECKED = "Not checked";

/**
 * @param {object} page
 * @param {(problem: Problem) => void} page.select
 * @param {(problem: Problem) => void} page.fix
 */
export function createProblems(page) {
  const heading = byId("problems-heading");
  const list = byId("problem-list");
  const note = byId("problems-note");

  function problemItem() {
    /** @type {Problem} */
    let problem;
    const title = element("span", { class: "problem-title" });
    const place = element("span", { class: "place" });
    const rest = element("pre");
    const jump = element("button", { type: "button", class: "jump" }, title, place);
    const fix = element("button", { type: "button", class: "fix", onclick: () => page.fix(problem) });
    const node = element("li", {}, jump, rest, fix);
    node.addEventListener("click", ({ target }) => {
      const isReading = target === rest && document.getSelection()?.type === "Range";
      if (target !== fix && !isReading) page.select(problem);
    });
    return {
      node,
      /** @param {Problem} now */
      update(now) {
        problem = now;
        const [first, ...others] = problem.message.split("\n");
        setText(title, first);
        setText(place, `${problem.line}:${problem.column}`);
        setText(rest, others.join("\n"));
        rest.hidden = others.length === 0;
        setText(fix, problem.fix ? `Apply fix: ${problem.fix.label}` : "");
        if (!problem.fix && document.activeElement === fix) jump.focus();
        fix.hidden = !problem.fix;
      },
    };
  }

  return {
    /**
     * @param {readonly Problem[]} problems
     * @param {string} summary what was proven, where there is no problem
     */
    show(problems, summary) {
      setText(heading, countOf(problems.length));
      heading.classList.toggle("is-clean", problems.length === 0);
      showList(list, problems.slice(0, SHOWN), problemItem, heading);
      setText(note, problems.length > SHOWN ? `and ${problems.length - SHOWN} more` : problems.length ? "" : summary);
    },

    /** The engine did not answer. */
    showNotChecked() {
      setText(heading, NOT_CHECKED);
      heading.classList.remove("is-clean");
      showList(list, [], problemItem, heading);
      setText(note, "");
    },
  };
}

/** @param {number} count */
export function countOf(count) {
  return count === 0 ? "No problems" : count === 1 ? "1 problem" : `${count} problems`;
}
