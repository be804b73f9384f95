// The editor. It is in a shadow root, where CodeMirror's styles are style sheets that the content security policy allows.

import {
  Decoration,
  EditorState,
  EditorView,
  HighlightStyle,
  RangeSet,
  StateEffect,
  StateField,
  StreamLanguage,
  acceptCompletion,
  autocompletion,
  bracketMatching,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  defaultKeymap,
  highlightSpecialChars,
  history,
  historyKeymap,
  indentOnInput,
  indentUnit,
  indentWithTab,
  invertedEffects,
  keymap,
  lineNumbers,
  lintGutter,
  lintKeymap,
  rust,
  setDiagnostics,
  syntaxHighlighting,
  tags,
} from "./vendor.js";
import { completeRules } from "./completion.js";

/** @typedef {import("./engine").ConditionValue} ConditionValue */
/** @typedef {import("./engine").Edit} Edit */
/** @typedef {import("./engine").Problem} Problem */
/** @typedef {import("./engine").Range} Range */

const KEYWORDS = new Set(["conditions", "phases", "matchers", "rules", "publish", "retired", "never", "ensure", "reasons", "all", "any", "not"]);
const ATOMS = new Set(["True", "False", "Unknown", "_"]);

const language = StreamLanguage.define({
  ...rust,
  token(stream, state) {
    const style = rust.token(stream, state);
    if (style !== "variable") return style;
    if (KEYWORDS.has(stream.current())) return "keyword";
    return ATOMS.has(stream.current()) ? "atom" : style;
  },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)" },
  { tag: [tags.atom, tags.number, tags.standard(tags.variableName)], color: "var(--code-value)" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: tags.comment, color: "var(--code-comment)" },
  { tag: [tags.meta, tags.macroName], color: "var(--code-meta)" },
  { tag: tags.operator, color: "var(--muted)" },
]);

const theme = EditorView.theme({
  "&": { height: "100%", fontSize: "var(--code-size)", color: "var(--fg)", backgroundColor: "var(--bg)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--fg)", padding: "0.5rem 0" },
  ".cm-gutters": { color: "var(--muted)", backgroundColor: "var(--surface)", borderRight: "1px solid var(--border)" },
  ".cm-deciding": { backgroundColor: "var(--tint)", boxShadow: "inset 4px 0 var(--deciding)" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--stalled) 1px",
    textUnderlineOffset: "3px",
    textDecorationSkipInk: "none",
  },
  "&.cm-focused .cm-matchingBracket, &.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent", outline: "1px solid var(--edge)" },
  ".cm-tooltip": { color: "var(--fg)", backgroundColor: "var(--surface)", border: "1px solid var(--edge)", borderRadius: "4px" },
  ".cm-tooltip-lint": { maxWidth: "min(46rem, 90vw)" },
  ".cm-diagnostic": { fontFamily: "var(--mono)", fontSize: "0.8rem", whiteSpace: "pre-wrap", borderLeftColor: "var(--stalled)", padding: "0.4rem 0.6rem" },
  ".cm-diagnosticAction": { display: "block", margin: "0.4rem 0 0", backgroundColor: "var(--accent)", color: "var(--on-accent)", fontSize: "0.8rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", fontSize: "0.8rem" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { color: "var(--on-accent)", backgroundColor: "var(--accent)" },
  ".cm-completionDetail": { marginLeft: "1em", fontStyle: "normal", opacity: "0.8" },
});

const decidingLine = Decoration.line({ class: "cm-deciding" });
/** @type {ReturnType<typeof StateEffect.define<import("@codemirror/view").DecorationSet>>} */
const setDeciding = StateEffect.define();

/** The lines of the rule that decides. */
const decidingLines = StateField.define({
  create: () => Decoration.none,
  update(lines, transaction) {
    for (const effect of transaction.effects) if (effect.is(setDeciding)) return effect.value;
    return lines.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** @param {import("@codemirror/state").Text} doc @param {Range} range */
function linesOf(doc, range) {
  const first = doc.lineAt(range.from).number;
  const last = doc.lineAt(range.to).number;
  return Decoration.set(Array.from({ length: last - first + 1 }, (_, index) => decidingLine.range(doc.line(first + index).from)));
}

/** The condition values that come with a text, so that undo brings them back with it. @type {ReturnType<typeof StateEffect.define<ConditionValue[]>>} */
const setValues = StateEffect.define();

/**
 * @param {HTMLElement} host
 * @param {object} page
 * @param {string} page.text
 * @param {(text: string, since: number) => void} page.onText hears each new text, and when the key for it went down
 * @param {() => ConditionValue[]} page.values
 * @param {(values: ConditionValue[]) => void} page.onValues
 * @param {() => import("./engine").List | null} page.lastList
 * @param {(problem: Problem) => void} page.fix
 */
export function createEditor(host, page) {
  let inputAt = 0;
  const root = host.attachShadow({ mode: "open" });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: page.text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        highlightSpecialChars(),
        history(),
        invertedEffects.of((transaction) => (transaction.effects.some((effect) => effect.is(setValues)) ? [setValues.of(page.values())] : [])),
        indentUnit.of("    "),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        EditorState.languageData.of(() => [{ closeBrackets: { brackets: ["(", "[", "{", '"'], before: ")]}," } }]),
        autocompletion({ override: [completeRules(page.lastList)], icons: false }),
        keymap.of([
          { key: "Tab", run: acceptCompletion },
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...completionKeymap,
          ...lintKeymap.filter((binding) => binding.key === "F8"),
          indentWithTab,
        ]),
        language,
        syntaxHighlighting(colours),
        theme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          tabindex: "0",
          "aria-label": "Rules",
          "aria-description": "Press Escape, then Tab, to leave the editor. F8 goes to the next problem. Control and space completes.",
        }),
        decidingLines,
        EditorView.domEventHandlers({ keydown: remember, beforeinput: remember, paste: remember, drop: remember }),
      ],
    }),
    // The engine gets a text before the editor draws it.
    dispatchTransactions(transactions) {
      // Makes the history, with the condition values of now in it.
      const { doc } = transactions[transactions.length - 1].state;
      for (const { changes: change, docChanged, effects } of transactions) {
        for (const effect of effects) if (effect.is(setValues)) page.onValues(effect.value);
        if (docChanged) changes = changes.compose(change);
      }
      if (transactions.some(({ docChanged }) => docChanged)) {
        page.onText(doc.toString(), inputAt || performance.now());
        inputAt = 0;
      }
      view.update(transactions);
    },
  });
  let hasProblems = false;
  /** What was typed since the text of the last list. */
  let changes = view.state.changes([]);

  /** @param {Event} event */
  function remember(event) {
    inputAt = event.timeStamp;
  }

  /** @param {Range} range */
  function within({ from, to }) {
    const { length } = view.state.doc;
    return { from: Math.min(from, length), to: Math.min(Math.max(from, to), length) };
  }

  return {
    /** Replaces the text, and the condition values with it. @param {string} text @param {ConditionValue[]} values */
    setText(text, values) {
      inputAt = 0;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        effects: setValues.of(values),
        selection: { anchor: 0 },
        scrollIntoView: true,
        userEvent: "input.replace",
      });
    },

    /** @param {Edit[]} edits */
    edit(edits) {
      inputAt = 0;
      view.dispatch({ changes: edits.map(({ from, to, insert }) => ({ from, to, insert })), userEvent: "input.fix" });
    },

    /** @param {readonly Problem[]} problems of the present text */
    showProblems(problems) {
      // An update of the editor costs a layout, even where it changes nothing.
      if (problems.length === 0 && !hasProblems) return;
      hasProblems = problems.length > 0;
      const diagnostics = problems.map((problem) => ({
        ...within(problem),
        severity: /** @type {const} */ ("error"),
        message: problem.message,
        actions: problem.fix ? [{ name: `Apply fix: ${problem.fix.label}`, apply: () => page.fix(problem) }] : [],
      }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },

    /** The present text is the one of the last list. */
    markList() {
      changes = view.state.changes([]);
    },

    /** Where a range of the last list's text is now. @param {Range} range @returns {Range} */
    now({ from, to }) {
      return { from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) };
    },

    /** @param {Range | null} range of the present text */
    showDeciding(range) {
      const lines = range ? linesOf(view.state.doc, within(range)) : Decoration.none;
      if (!RangeSet.eq([lines], [view.state.field(decidingLines)])) view.dispatch({ effects: setDeciding.of(lines) });
    },

    /** Scrolls the editor, and nothing else, to a line that is out of sight. @param {Range} range of the present text */
    reveal(range) {
      const { top, bottom } = view.lineBlockAt(within(range).from);
      const scroller = view.scrollDOM;
      const isSeen = top >= scroller.scrollTop && bottom <= scroller.scrollTop + scroller.clientHeight;
      if (!isSeen) scroller.scrollTop = top - scroller.clientHeight / 3;
    },

    /** Selects a range of the present text and moves there. @param {Range} range */
    select(range) {
      const { from, to } = within(range);
      view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
  };
}
