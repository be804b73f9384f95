/**
 * What the engine takes and answers: JSON both ways. `check` reads the text; the other calls name the text that they are about,
 * and read it only if it is another one than before.
 *
 * Indices are those of the rule list: conditions, phases (0 is `Unknown`) and rules count from 0.
 */

/** A range of the text in UTF-16 code units, as CodeMirror counts. */
export interface Range {
  from: number;
  to: number;
}

/** An error as rustc shows it. */
export interface Problem extends Range {
  /** The first line says what is wrong; lines that begin with `help:` or `note:`, and states, follow. */
  message: string;
  /** Where rustc points: both from 1, the column in characters. */
  line: number;
  column: number;
  /**
   * An edit that was tried: this problem is gone, and no other one has come. What proofs find once the text has a list was there
   * before.
   */
  fix: Fix | null;
}

export interface Fix {
  /** Such as "move rule 3 above rule 1" or "write `JobFailed`". */
  label: string;
  edits: Edit[];
}

export interface Edit extends Range {
  insert: string;
}

/** The answer to `check`. */
export interface Checked {
  problems: Problem[];
  /** Null where mistakes leave no list that means anything. Problems that the proofs find leave it. */
  list: List | null;
}

export interface List {
  /** Such as `BackupStatus`. */
  struct: string;
  conditions: Condition[];
  phases: Phase[];
  /** The names of `matchers(..)`. */
  matchers: string[];
  rules: Rule[];
  proofs: Proofs;
  table: Section[];
  transitions: PhaseChange[];
  exports: Export[];
}

export interface Condition extends Range {
  name: string;
  /** The text of the `type` field. */
  type: string;
  negative: boolean;
  /** What a missing condition counts as. */
  absent: Status;
  docs: string;
  reasons: Reason[];
}

export type Status = "True" | "False" | "Unknown";

export interface Reason {
  name: string;
  text: string;
  docs: string;
  /** Whether a rule or a claim tells it from other reasons. */
  tested: boolean;
}

export interface Phase {
  name: string;
  /** The text of `status.phase`. */
  text: string;
  health: "ready" | "reconciling" | "stalled" | "unknown";
  docs: string;
}

export interface Rule extends Range {
  /** Its left side as source text; `_` for the last one. */
  matcher: string;
  phase: number;
  docs: string;
}

export interface Proofs {
  /** Such as "5 conditions, 4 rules, 243 of 243 states covered, 1 of 1 invariant proven". */
  summary: string;
  /** Each `ensure` that holds in every possible state. */
  proven: string[];
  notes: Note[];
}

/** What is worth knowing and not wrong. */
export interface Note {
  text: string;
  lines: string[];
}

/** The states in which one rule decides; that of uncovered states has no rule and comes last, if there are any. */
export interface Section {
  rule: number | null;
  phase: number;
  /** How many states, such as "1,594,323"; null where they were not counted. */
  count: string | null;
  /** Maximal combinations of values: for each condition in words, such as "True | Unknown" or "True(DeadlineExceeded)"; "" for any value. */
  combinations: string[][];
  /** What is not listed, such as "and 12 more states"; null where nothing is missing. */
  more: string | null;
}

/** All that leads from one phase to another by a change of one condition. */
export interface PhaseChange {
  from: number;
  to: number;
  /** Such as "JobFailed False|Unknown to True". */
  causes: string[];
}

export interface Export {
  /** Such as "Rust", "JSON", "Mermaid". */
  name: string;
  /** The end of a file's name for it. */
  extension: string;
  /** Null where the request `export` has it. */
  text: string | null;
}

/** The request `export`: the name of the export, the list's own in JSON, and the name of its struct. */
export interface ExportRequest {
  name: string;
  json: string;
  struct: string;
}

/** The answer to `export`: the text, or why the rules have none in this form. */
export type Exported = { text: string } | { error: string };

/** One condition of an object; null where it is missing. */
export type ConditionValue = { status: Status; reason?: string } | null;

/** The request `state`. */
export interface StateRequest {
  text: string;
  /** One for each condition of the list. `reason` is the text of the condition's reason. */
  conditions: ConditionValue[];
}

/** The answer to `state`; null where the text has no list, or not this many conditions. */
export interface State extends Decision {
  /** What would change the phase: for every other phase that can be reached, at most 50. */
  missing: Missing[];
  /** The place in the table; null where the combinations that are listed do not include this state. */
  row: { section: number; combination: number } | null;
  /** The source of the `never` that says that this cannot occur. */
  excluded_by: string | null;
}

export interface Decision {
  phase: number;
  /** The rule that decided; null where none holds. */
  rule: number | null;
  /** One line: the phase, the rule, and the conditions that made it so. */
  explanation: string;
  /** The conditions that made it so. */
  causes: Cause[];
}

export interface Cause {
  condition: number;
  /** Such as "JobFailed=True(DeadlineExceeded)". */
  text: string;
}

export interface Missing {
  phase: number;
  rule: number | null;
  changes: Change[];
}

/** Setting the condition so, with all other changes, gives the phase. */
export interface Change {
  condition: number;
  value: ConditionValue;
  /** Such as "JobCompleted=True (now Unknown)". */
  text: string;
}

/** The request `objects`: Kubernetes objects and Lists, as parsed from YAML or JSON. */
export interface ObjectsRequest {
  text: string;
  documents: unknown[];
}

/** The answer to `objects`; null where the text has no list. Lists are taken apart. */
export type Objects = (ObjectPhase | { error: string })[];

export interface ObjectPhase {
  kind: string;
  namespace: string | null;
  name: string;
  /** The text of `status.phase`. */
  stored: string | null;
  derived: Decision;
  /** Whether another phase is stored than the derived one. */
  drift: boolean;
  /** Whether the status is about an earlier generation of the object. */
  stale: boolean;
  conditions: ConditionValue[];
}

/** The request `import`: JSON of a rule list or of a template of the Go module's demo, comments allowed. */
export interface ImportRequest {
  json: string;
}

/** The answer to `import`: sections for the editor, and the state that a template begins with. */
export type Imported =
  | { text: string; conditions: ConditionValue[] | null; notes: string[] }
  | { error: string; line: number; column: number };
