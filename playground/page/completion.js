// What can be written at the cursor: sections, conditions, phases, statuses, reasons. The names come from the last list that could be read
// and from the text itself, which may be broken.

/** @typedef {import("./engine").List} List */
/** @typedef {import("@codemirror/autocomplete").Completion} Completion */
/** @typedef {import("@codemirror/autocomplete").CompletionSource} CompletionSource */

/**
 * An open parenthesis.
 * @typedef {object} Frame
 * @property {string} opener the word before it
 * @property {string[]} tokens what follows it, from the last comma on; a closed pair of parentheses is one `)`
 */

const COMMENT = /^\/[/*]/;
const TOKEN = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|"(?:[^"\\]|\\[^])*(?:"|$)|\w+|=>|\S/g;
const STATUSES = ["True", "False", "Unknown"];
const SECTIONS = ["conditions", "phases", "matchers", "rules", "publish", "retired", "never", "ensure"];
const OPTIONS = ["condition_enum", "phase_enum", "reason_enum", "crate", "budget"];

/** @type {(opener: string) => (label: string, detail?: string) => Completion} */
const calls = (text) => (label, detail) => ({
  label,
  detail: detail ?? text,
  apply: (view, _, from, to) =>
    view.dispatch({ changes: { from, to, insert: `${label}()` }, selection: { anchor: from + label.length + 1 }, userEvent: "input.complete" }),
});
/** @type {(label: string, detail?: string, info?: string) => Completion} */
const word = (label, detail, info) => ({ label, detail, info: info || undefined });
/** @type {(label: string, detail?: string) => Completion} */
const assigned = (label, detail) => ({ label, detail, apply: `${label} = ` });

/** @param {() => List | null} lastList @returns {CompletionSource} */
export function completeRules(lastList) {
  return (context) => {
    const typed = context.matchBefore(/\w*/);
    const from = typed?.from ?? context.pos;
    const isWord = from < context.pos;
    const text = context.state.doc.toString();
    const frames = openFrames(text.slice(0, from));
    const others = text.slice(0, from) + text.slice(context.pos).replace(/^\w+/, "");
    const found = frames && completionsIn(frames, namesIn(others, lastList()));
    if (!found?.options.length || !(isWord || context.explicit || found.isExpected)) return null;
    const labels = new Set(found.options.map((option) => option.label));
    // Enter after a whole word starts a new line.
    if (!context.explicit && labels.has(text.slice(from, context.pos))) return null;
    return { from, options: found.options, validFor: (now) => /^\w*$/.test(now) && !labels.has(now) };
  };
}

/**
 * The parentheses that are open at the end of the text, from the text itself inwards; null inside a comment or a string.
 * @param {string} text
 * @param {(frames: Frame[], word: string) => void} [onWord]
 * @returns {Frame[] | null}
 */
function openFrames(text, onWord) {
  /** @type {Frame[]} */
  const frames = [{ opener: "", tokens: [] }];
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const frame = frames[frames.length - 1];
    if (COMMENT.test(token)) {
      if (match.index + token.length === text.length && !/..\*\/$/.test(token)) return null;
    } else if (token[0] === '"') {
      if (match.index + token.length === text.length && !/.[^\\]?"$/.test(token)) return null;
      frame.tokens.push(token);
    } else if ("([{".includes(token)) {
      frames.push({ opener: frame.tokens.at(-1) ?? "", tokens: [] });
    } else if (")]}".includes(token)) {
      if (frames.length > 1) frames.pop();
      frames[frames.length - 1].tokens.push(")");
    } else if (token === ",") {
      frame.tokens = [];
    } else {
      onWord?.(frames, token);
      frame.tokens.push(token);
    }
  }
  return frames;
}

/** @typedef {{ conditions: Map<string, Completion>, reasons: Map<string, Map<string, Completion>>, phases: Map<string, Completion>, matchers: Set<string>, isStruct: boolean }} Names */

/** @param {string} text @param {List | null} list @returns {Names} */
function namesIn(text, list) {
  /** @type {Names} */
  const names = { conditions: new Map(), reasons: new Map(), phases: new Map(), matchers: new Set(list?.matchers), isStruct: /#\[\s*phase\b/.test(text) };
  for (const { name, negative, docs, reasons } of list?.conditions ?? []) {
    names.conditions.set(name, word(name, negative ? "condition, negative" : "condition", docs));
    names.reasons.set(name, new Map(reasons.map((reason) => [reason.name, word(reason.name, "reason", reason.docs)])));
  }
  for (const { name, health, docs } of list?.phases ?? []) names.phases.set(name, word(name, `phase, ${health}`, docs));

  openFrames(text, (frames, token) => {
    const [frame, parent] = [frames[frames.length - 1], frames[frames.length - 2]];
    const isFirst = frame.tokens.length === 0;
    const previous = frame.tokens.at(-1);
    if (frame.opener === "conditions" && isFirst && !names.conditions.has(token)) names.conditions.set(token, word(token, "condition"));
    else if (frame.opener === "phases" && isFirst && !names.phases.has(token)) names.phases.set(token, word(token, "phase"));
    else if (frame.opener === "rules" && previous === "=>" && !names.phases.has(token)) names.phases.set(token, word(token, "phase"));
    else if (frame.opener === "matchers" && isFirst) names.matchers.add(token);
    else if (frame.opener === "reasons" && isFirst) {
      const reasons = names.reasons.get(parent.opener) ?? new Map();
      if (!reasons.has(token)) reasons.set(token, word(token, "reason"));
      names.reasons.set(parent.opener, reasons);
    }
  });
  return names;
}

/**
 * @param {Frame[]} frames
 * @param {Names} names
 * @returns {{ options: Completion[], isExpected?: boolean } | null} `isExpected` where nothing else can follow, so that no letter needs to be typed
 */
function completionsIn(frames, names) {
  const block = names.isStruct ? frames.findIndex((frame) => frame.opener === "phase") : 0;
  if (block < 0) return null;
  const section = frames[block + 1];
  const frame = frames[frames.length - 1];
  const { tokens } = frame;
  const isFirst = tokens.length === 0;
  if (!section) return isFirst ? { options: sections() } : null;

  const depth = frames.length - block - 2;
  switch (section.opener) {
    case "conditions":
      if (depth === 1 && isFirst) return { options: [word("negative", "True is abnormal"), word("unread", "no rule reads it"), assigned("absent", "what missing counts as"), calls("declares reasons")("reasons")] };
      return depth === 1 && tokens.join(" ") === "absent =" ? { options: [word("False", "status"), word("True", "status")], isExpected: true } : null;
    case "phases":
      return depth === 1 && isFirst ? { options: ["ready", "reconciling", "stalled"].map((health) => word(health, "health")), isExpected: true } : null;
    case "publish":
      return depth === 0 && isFirst ? { options: ["Ready", "Reconciling", "Stalled"].map((name) => word(name, "published condition")) } : null;
    case "matchers":
      if (depth === 0 && isFirst) return null;
      if (depth === 0 && tokens.length === 2) return { options: matchers(names) };
      break;
    case "rules":
      if (depth === 0 && tokens.at(-1) === "=>") return { options: [...names.phases.values()], isExpected: true };
      break;
    case "ensure":
    case "never":
      break;
    default:
      return null;
  }

  const isAlternative = tokens.at(-1) === "|" || isFirst;
  if (STATUSES.includes(frame.opener) && isAlternative) {
    const before = frames[frames.length - 2].tokens;
    const reasons = names.reasons.get(before[before.lastIndexOf("=") - 1]);
    return reasons ? { options: [...reasons.values()], isExpected: true } : null;
  }
  const equals = tokens.lastIndexOf("=");
  if (equals > tokens.lastIndexOf("=>") && ["=", "|"].includes(tokens[tokens.length - 1])) {
    const isPhase = tokens[equals - 1] === "phase";
    return { options: isPhase ? [...names.phases.values()] : STATUSES.map((status) => word(status, "status")), isExpected: true };
  }
  if (!isFirst && tokens.at(-1) !== "=>") return null;
  const options = matchers(names);
  if (section.opener === "ensure") options.push(assigned("phase", "the phase that the rules give"));
  if (section.opener === "rules" && depth === 0) options.push({ label: "_", detail: "every other state", apply: "_ => " });
  return { options };
}

/** @param {Names} names */
function matchers(names) {
  return [
    ...names.conditions.values(),
    ...[...names.matchers].map((name) => word(name, "matcher")),
    ...["all", "any", "not"].map((name) => calls("matcher")(name)),
  ];
}

function sections() {
  return [
    ...SECTIONS.map((name) => calls("section")(name)),
    ...OPTIONS.map((name) => assigned(name, "option")),
    word("ignore_stale", "option"),
  ];
}
