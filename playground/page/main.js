// Wires the page together. The work is the text and the condition values; all else is the engine's answer to them.

import { Engine } from "./client.js";
import { byId, element, setText } from "./dom.js";
import { createEditor } from "./editor.js";
import { openImport } from "./import.js";
import { NOT_CHECKED, SHOWN, countOf, createProblems } from "./problems.js";
import { decode, encode } from "./share.js";
import { createState } from "./state.js";
import { loadTheme, loadWork, saveTheme, saveWork } from "./storage.js";
import { createTabs } from "./tabs.js";
import { load as loadTemplate, templates } from "./templates.js";

/** @typedef {import("./engine").Checked} Checked */
/** @typedef {import("./engine").ConditionValue} ConditionValue */
/** @typedef {import("./engine").List} List */
/** @typedef {import("./engine").Problem} Problem */
/** @typedef {import("./engine").Range} Range */
/** @typedef {import("./engine").State} State */

const SAVE_AFTER = 300;
const NEWS_AFTER = 700;
const FIRST = "0";

/** @type {{ text: string, checked: { text: string, answer: Checked } | null, list: List | null, listText: string, isStale: boolean, values: ConditionValue[], names: string[] | null, state: State | null }} */
const store = {
  text: "",
  checked: null,
  /** The last list, and the text that it is of. */
  list: null,
  listText: "",
  /** Whether the present text has no list. */
  isStale: false,
  values: [],
  /** The conditions that the values are of; null where only their order is known. */
  names: null,
  state: null,
};
/** The last value of each condition, also of those that the list does not have any more. @type {Map<string, ConditionValue>} */
const remembered = new Map();

const engine = new Engine(
  (isWorking) => (byId("working").hidden = !isWorking),
  // A browser may refuse. The page works all the same.
  (isInPage) => isInPage && keepForOffline().catch(() => {}),
);

const actions = {
  /** @param {string} text @param {ConditionValue[] | null} [values] */
  setText: (text, values) => editor.setText(text, values ?? []),
  setValues,
  /** @param {Range} range of the last list's text */
  selectRange: (range) => editor.select(editor.now(range)),
  /** @param {string} call @param {unknown} payload */
  request: (call, payload) => engine.request(call, payload),
};

const tabs = createTabs(byId("tabs"), actions);
const problems = createProblems({ select: (problem) => editor.select(problem), fix });
const statePane = createState({
  setValue: (condition, value) => setValues([{ condition, value }]),
  change: ({ changes }) => setValues(changes),
  showRule: (rule) => store.list && actions.selectRange(store.list.rules[rule]),
});

const templateMenu = /** @type {HTMLSelectElement} */ (byId("template"));
templateMenu.append(...templates.map(({ name, about }, index) => element("option", { value: index, title: about }, name)));
const wanted = new URLSearchParams(location.search).get("template");
// A reload brings the work back.
if (wanted !== null) window.history.replaceState(null, "", location.pathname);
const kept = wanted === null ? loadWork() : null;
if (!kept) templateMenu.value = wanted ?? FIRST;
const work = kept ?? { text: await loadTemplate(templates[Number(wanted ?? FIRST)] ?? templates[Number(FIRST)]), values: [] };
store.text = work.text;
store.values = work.values;
const editor = createEditor(byId("editor"), {
  text: work.text,
  onText(text, since) {
    store.text = text;
    setText(byId("notice"), "");
    templateMenu.value = "";
    if (location.hash) window.history.replaceState(null, "", location.pathname + location.search);
    check(text, since);
  },
  values: () => store.values,
  onValues(values) {
    store.values = values;
    store.names = null;
    remembered.clear();
  },
  lastList: () => store.list,
  fix,
});

/** @param {Problem} problem */
function fix(problem) {
  if (problem.fix && store.checked?.text === store.text) editor.edit(problem.fix.edits);
}

/** @param {string} text @param {number} since */
async function check(text, since) {
  saveSoon();
  /** @type {Checked | undefined} */
  let answer;
  try {
    answer = await engine.request("check", text);
  } catch (error) {
    if (text !== store.text) return;
    store.checked = null;
    store.isStale = true;
    editor.showProblems([]);
    problems.showNotChecked();
    show();
    return showFailure(error);
  }
  // A newer text is on its way.
  if (!answer || text !== store.text) return;
  store.checked = { text, answer };
  store.isStale = !answer.list;
  setText(byId("failure"), "");
  editor.showProblems(answer.problems.slice(0, SHOWN));
  problems.show(answer.problems, answer.list?.proofs.summary ?? "");
  if (answer.list) {
    store.values = valuesFor(answer.list);
    store.names = answer.list.conditions.map(({ name }) => name);
    store.list = answer.list;
    store.listText = text;
    store.state = null;
    editor.markList();
    await decide();
  } else {
    show();
  }
  performance.measure("keystroke to result", { start: since });
}

/**
 * The values of a new list's conditions, by name. A condition at the place of one that is gone is the same one, renamed.
 * @param {List} list
 */
function valuesFor(list) {
  const { names, values } = store;
  names?.forEach((name, index) => remembered.set(name, values[index]));
  const isSameCount = names?.length === list.conditions.length;
  const isThere = new Set(list.conditions.map(({ name }) => name));
  return list.conditions.map(({ name }, index) => {
    const isByPlace = !names || (isSameCount && !names.includes(name) && !isThere.has(names[index]));
    return (isByPlace ? values[index] : remembered.get(name)) ?? null;
  });
}

/** @param {{ condition: number, value: ConditionValue }[]} changes */
async function setValues(changes) {
  for (const { condition, value } of changes) store.values = store.values.with(condition, value);
  await decide();
  const { list, state } = store;
  if (list && state?.rule != null) editor.reveal(editor.now(list.rules[state.rule]));
}

/** Asks for the phase of the present values, and shows all. */
async function decide() {
  saveSoon();
  const { listText } = store;
  /** @type {State | null | undefined} */
  let state;
  try {
    state = await engine.request("state", { text: listText, conditions: store.values });
  } catch (error) {
    return showFailure(error);
  }
  if (!state || listText !== store.listText) return;
  store.state = state;
  show();
}

function show() {
  const { list, state, values, isStale } = store;
  byId("work").classList.toggle("stale", isStale);
  byId("stale-note").hidden = !isStale;
  if (list && state) {
    statePane.show(list, values, state);
    editor.showDeciding(state.rule === null ? null : editor.now(list.rules[state.rule]));
  }
  tabs.render({ list, isStale, state, values, text: store.listText });
  newsSoon();
}

/** @param {unknown} error */
function showFailure(error) {
  setText(byId("failure"), error instanceof Error ? error.message : String(error));
}

// What is said to those who do not see the page change, once the typing pauses.

const newsSoon = later(NEWS_AFTER, () => {
  const { list, state, checked, isStale } = store;
  const news = [checked ? countOf(checked.answer.problems.length) : NOT_CHECKED];
  if (list && state && !isStale) {
    const { name, health } = list.phases[state.phase];
    news.push(health === "unknown" ? `Phase ${name}` : `Phase ${name}, ${health}`);
  }
  setText(byId("news"), `${news.join(". ")}.`);
});

const saveSoon = later(SAVE_AFTER, () => saveWork(store));
addEventListener("pagehide", () => saveWork(store));

/** @param {number} delay @param {() => void} run */
function later(delay, run) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };
}

/** What is loaded when it is needed is kept too. */
async function keepForOffline() {
  if (!navigator.serviceWorker) return;
  await navigator.serviceWorker.register("offline.js");
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const files = templates.map(({ file }) => `templates/${file}`);
  active?.postMessage(["./", ...loaded, ...files, "worker.js", "engine.wasm", "forms.wasm", "yaml.js"]);
}

// The header.

templateMenu.addEventListener("change", async () => {
  const choice = templateMenu.value;
  if (choice === "") return;
  const { name, about } = templates[Number(choice)];
  await openTemplate(Number(choice), `${name}: ${about}.`);
});
byId("import").addEventListener("click", () => openImport(actions));
byId("reset").addEventListener("click", () => {
  templateMenu.value = FIRST;
  openTemplate(Number(FIRST), `Back to ${templates[Number(FIRST)].name}. Undo in the editor brings your work back.`);
});

/** @param {number} index @param {string} notice */
async function openTemplate(index, notice) {
  try {
    const text = await loadTemplate(templates[index]);
    // By arrow keys, the choice may be another one by now.
    if (templateMenu.value !== String(index)) return;
    actions.setText(text);
    templateMenu.value = String(index);
    setText(byId("notice"), notice);
  } catch (error) {
    showFailure(error);
  }
}

byId("share").addEventListener("click", async () => {
  try {
    window.history.replaceState(null, "", await encode({ text: store.text, values: store.values }));
  } catch (error) {
    return showFailure(error);
  }
  const copied = await navigator.clipboard?.writeText(location.href).then(() => true, () => false);
  setText(byId("notice"), copied ? "The link is copied. It holds the rules and the state; no server sees them." : "The address bar has the link.");
});

const dark = byId("theme");
/** @param {boolean} isDark */
function setTheme(isDark) {
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
  dark.setAttribute("aria-pressed", String(isDark));
}
const prefersDark = matchMedia("(prefers-color-scheme: dark)");
const theme = loadTheme();
setTheme(theme ? theme === "dark" : prefersDark.matches);
prefersDark.addEventListener("change", () => loadTheme() ?? setTheme(prefersDark.matches));
dark.addEventListener("click", () => {
  const isDark = document.documentElement.dataset.theme !== "dark";
  setTheme(isDark);
  saveTheme(isDark ? "dark" : "light");
});

// A link: the work that was there is one undo away.

async function openLink() {
  /** @type {unknown} */
  let failure = null;
  try {
    const shared = await decode(location.hash);
    if (shared) return actions.setText(shared.text, shared.values);
  } catch (error) {
    failure = error;
  }
  // Its answer clears what failed before.
  await check(store.text, performance.now());
  if (failure) showFailure(failure);
}
addEventListener("hashchange", openLink);
openLink();
