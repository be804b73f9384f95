// The state: what each condition is, the phase that the rules give for it, why, and what would change it.

import { byId, element, setText, showList } from "./dom.js";

/** @typedef {import("./engine").Condition} Condition */
/** @typedef {import("./engine").ConditionValue} ConditionValue */
/** @typedef {import("./engine").List} List */
/** @typedef {import("./engine").Missing} Missing */
/** @typedef {import("./engine").State} State */
/** @typedef {import("./engine").Status} Status */

/** @type {Record<import("./engine").Phase["health"], string>} */
const SIGNS = { ready: "✓", reconciling: "↻", stalled: "✕", unknown: "?" };
const CHOICES = ["True", "False", "Unknown", "missing"];

/**
 * @param {object} page
 * @param {(condition: number, value: ConditionValue) => void} page.setValue
 * @param {(missing: Missing) => void} page.change
 * @param {(rule: number) => void} page.showRule
 */
export function createState(page) {
  const pane = byId("state");
  const phaseBox = byId("phase-box");
  const phase = byId("phase");
  const health = byId("health");
  const explanation = byId("explanation");
  const docs = byId("phase-docs");
  const excluded = byId("excluded");
  const showRule = byId("show-rule");
  const conditions = byId("conditions");
  const changes = byId("changes");
  /** @type {State | null} */
  let state = null;
  showRule.addEventListener("click", () => state?.rule != null && page.showRule(state.rule));

  return {
    /**
     * @param {List} list
     * @param {ConditionValue[]} values
     * @param {State} now
     */
    show(list, values, now) {
      state = now;
      const { name, health: healthNow, docs: docsNow } = list.phases[now.phase];
      phaseBox.dataset.health = healthNow;
      setText(phase, name);
      const hasHealth = list.phases.some((phase) => phase.health !== "unknown");
      setText(health, hasHealth ? `${SIGNS[healthNow]} ${healthNow}` : "");
      setText(explanation, now.explanation);
      setText(docs, docsNow);
      setText(excluded, now.excluded_by === null ? "" : `This state cannot occur: ${now.excluded_by}`);
      setText(showRule, now.rule === null ? "No rule decides" : `Show rule ${now.rule + 1}`);
      showRule.setAttribute("aria-disabled", String(now.rule === null));

      const causes = new Set(now.causes.map((cause) => cause.condition));
      const items = list.conditions.map((condition, index) => ({ condition, value: values[index], isCause: causes.has(index) }));
      showList(conditions, items, (index) => conditionItem(index, page.setValue), phase);

      // The present phase keeps its place, and with it the focus of the button that led to it.
      const present = { phase: now.phase, rule: now.rule, changes: [] };
      const phases = [present, ...now.missing].sort((left, right) => left.phase - right.phase);
      showList(changes, phases.map((missing) => ({ missing, list, isPresent: missing === present })), () => changeItem(page.change), phase);
      pane.hidden = false;
    },
  };
}

/**
 * @param {number} index
 * @param {(condition: number, value: ConditionValue) => void} setValue
 */
function conditionItem(index, setValue) {
  const name = element("span", { class: "condition-name" });
  const negative = element("span", { class: "tag" }, "True is abnormal");
  const absent = element("span", { class: "tag" });
  const cause = element("span", { class: "visually-hidden" }, "(decides)");
  const docs = element("p", { class: "docs" });
  const reason = element("select", { "aria-label": "Reason", onchange: set });
  const reasonLabel = element("label", { class: "reason" }, "Reason ", reason);
  const radios = CHOICES.map((choice) => element("input", { type: "radio", name: `condition-${index}`, value: choice, onchange: set }));
  const choices = element("div", { class: "choices" }, ...radios.map((radio) => element("label", {}, radio, radio.value)));
  const node = element("fieldset", {}, element("legend", {}, name, " ", negative, " ", absent, " ", cause), choices, reasonLabel, docs);
  let reasons = "";

  function set() {
    const choice = radios.find((radio) => radio.checked)?.value ?? "missing";
    if (choice === "missing") return setValue(index, null);
    const status = /** @type {Status} */ (choice);
    setValue(index, reason.value === "" ? { status } : { status, reason: reason.value });
  }

  return {
    node,
    /** @param {{ condition: Condition, value: ConditionValue, isCause: boolean }} now */
    update({ condition, value, isCause }) {
      setText(name, condition.name);
      negative.hidden = !condition.negative;
      setText(absent, `missing counts as ${condition.absent}`);
      absent.hidden = condition.absent === "Unknown";
      cause.hidden = !isCause;
      node.classList.toggle("cause", isCause);
      setText(docs, condition.docs);
      for (const radio of radios) radio.checked = radio.value === (value?.status ?? "missing");

      const texts = JSON.stringify(condition.reasons);
      if (texts !== reasons) {
        reasons = texts;
        reason.replaceChildren(
          element("option", { value: "" }, "another reason"),
          ...condition.reasons.map(({ name, text }) => element("option", { value: text }, name)),
        );
      }
      reasonLabel.hidden = condition.reasons.length === 0;
      reason.disabled = value === null;
      reason.value = condition.reasons.some(({ text }) => text === value?.reason) ? /** @type {string} */ (value?.reason) : "";
      reason.setAttribute("aria-label", `Reason of ${condition.name}`);
    },
  };
}

/** @param {(missing: Missing) => void} change */
function changeItem(change) {
  /** @type {Missing} */
  let missing;
  const phase = element("span", { class: "change-phase" });
  const texts = element("span", { class: "change-texts" });
  const button = element("button", { type: "button", onclick: () => missing.changes.length && change(missing) }, phase, texts);
  return {
    node: element("li", {}, button),
    /** @param {{ missing: Missing, list: List, isPresent: boolean }} now */
    update({ missing: now, list, isPresent }) {
      missing = now;
      const { name, health } = list.phases[missing.phase];
      button.dataset.health = health;
      button.setAttribute("aria-disabled", String(isPresent));
      setText(phase, isPresent ? name : `${name}: `);
      setText(texts, isPresent ? " is the phase now" : missing.changes.map(({ text }) => text).join(", "));
    },
  };
}
