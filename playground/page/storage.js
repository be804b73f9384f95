// What the browser keeps between visits. A browser that keeps nothing is no error.

/** @typedef {import("./engine").ConditionValue} ConditionValue */
/** @typedef {{ text: string, values: ConditionValue[] }} Work */

const WORK = "phase-rules.work.1";
const THEME = "phase-rules.theme";

/** @returns {Work | null} */
export function loadWork() {
  try {
    const work = JSON.parse(localStorage.getItem(WORK) ?? "null");
    return typeof work?.text === "string" && Array.isArray(work.values) ? work : null;
  } catch {
    return null;
  }
}

/** @param {Work} work */
export function saveWork({ text, values }) {
  save(WORK, JSON.stringify({ text, values }));
}

/** @returns {string | null} "light" or "dark"; null for what the system prefers */
export function loadTheme() {
  try {
    return localStorage.getItem(THEME);
  } catch {
    return null;
  }
}

/** @param {string} theme */
export function saveTheme(theme) {
  save(THEME, theme);
}

/** @param {string} key @param {string} value */
function save(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Full, or not allowed.
  }
}
