// `npm run timing`: the time from a keystroke to its result, with all proofs. Times are of this machine: they are printed, not checked.

import { clickAfter, isChecked, launch, putText, serveDist, templateText } from "./helpers.mjs";

const MEASURE = "keystroke to result";
/** Half-typed, a whole rule, and gone again. */
const TYPED = "all(JobFailed, BucketStoreReady = False) => Failed,";

/** `count` conditions and as many rules, each of which reads some of them. */
function generated(count) {
  const names = Array.from({ length: count }, (_, index) => `Condition${index}`);
  const rules = names.map((name, index) => {
    const others = [3, 7, 11].map((step) => names[(index + step) % count]);
    const phase = `=> Phase${index % 8}`;
    return index % 2 ? `    all(${name}, ${others[0]} = False, ${others[1]}) ${phase},` : `    any(all(${name} = False, ${others[2]}), all(${others.join(", ")})) ${phase},`;
  });
  return `conditions(\n    ${names.join(",\n    ")},\n),\nrules(\n${rules.join("\n")}\n    _ => Waiting,\n),\n`;
}

/** The milliseconds that each key took. */
async function typeIn(page, text, after, typed) {
  await putText(page, text);
  await clickAfter(page, after);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(500);
  await page.evaluate((name) => performance.clearMeasures(name), MEASURE);
  await page.keyboard.type(typed, { delay: 120 });
  for (let keys = typed.length; keys > 0; keys--) await page.keyboard.press("Backspace", { delay: 60 });
  await page.waitForTimeout(1_000);
  return page.evaluate((name) => performance.getEntriesByName(name).map(({ duration }) => duration), MEASURE);
}

function quantile(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1);
}

const [browser, server] = await Promise.all([launch(), serveDist()]);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.url);
  await isChecked(page);
  const lists = [
    ["Backup", await templateText("backup.rs"), "=> Running,", TYPED],
    ["20 conditions, 20 rules", generated(20), "Condition19, Condition2 = False, Condition6) => Phase3,", "all(Condition1, Condition2 = False) => Phase1,"],
  ];
  for (const [name, text, after, typed] of lists) {
    const times = (await typeIn(page, text, after, typed)).sort((left, right) => left - right);
    const unanswered = 2 * typed.length - times.length;
    console.log(`${name}: median ${quantile(times, 0.5)} ms, p95 ${quantile(times, 0.95)} ms, ${times.length} keystrokes${unanswered > 0 ? `, ${unanswered} overtaken` : ""}`);
  }
} finally {
  await Promise.all([browser.close(), server.close()]);
}
