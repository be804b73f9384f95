// The templates: texts for the editor, in `templates/`.

/** @typedef {{ name: string, file: string, about: string }} Template */

/** @type {Template[]} */
export const templates = [
  { name: "Backup", file: "backup.rs", about: "reasons, health and invariants, all proven" },
  { name: "Node", file: "node.rs", about: "the health of a Kubernetes Node" },
  { name: "Misspelled names", file: "misspelled.rs", about: "each found where it stands, with a fix" },
  { name: "Wrong rules", file: "mistakes.rs", about: "an unreachable rule, states without a rule, broken invariants" },
  { name: "Go: Store", file: "go-store.rs", about: "the smallest list that the Go module publishes" },
  { name: "Go: Backup", file: "go-backup.rs", about: "a failed Job is shown as Completed or Running" },
  { name: "Go: BackupSchedule", file: "go-backup-schedule.rs", about: "covered, and the order of two rules matters" },
  { name: "Go: cert-manager Certificate", file: "go-certificate.rs", about: "5 states that no rule covers" },
  { name: "Go: AccessRequest", file: "go-access-request.rs", about: "1 state that no rule covers" },
];

/**
 * The template's text.
 *
 * @param {Template} template
 */
export async function load({ file }) {
  const answer = await fetch(new URL(`templates/${file}`, import.meta.url));
  if (!answer.ok) throw new Error(`templates/${file}: ${answer.status} ${answer.statusText}`);
  return answer.text();
}
