import { SMTPServer } from "smtp-server";
import { dataOf, mutation } from "../cases/calls";
import type { Stage } from "../stage";
import { counted, type Undertaking } from "../undertaking";

const most = 5_000;

/** Thousands of outcomes released in one act, and delivered by one worker to a server that takes everything. */
export const bulkRelease: Undertaking = {
  name: "bulk-5000",
  async perform(stage, begin) {
    const { facts } = stage;
    const applicationIds = facts.toRelease.slice(0, most);
    const input = { applicationIds, when: "now", typed: applicationIds.length };
    const { text } = await begin(mutation(facts, facts.tokens.recruiter, "outcomes.releaseMany", input));
    const { released } = dataOf<{ released: number }>(text);
    if (released !== applicationIds.length) throw new Error(`${released} of ${applicationIds.length} went.`);
    const perSecond = await deliver(stage, applicationIds);
    return {
      perSecond,
      told: `one worker delivered ${released} outcomes at ${perSecond.toFixed(0)} a second`,
    };
  },
};

/** How many mails a second a worker hands over, from the first to the last; and that the product knows of each. */
async function deliver(stage: Stage, applicationIds: readonly string[]): Promise<number> {
  const arrivals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, _session, done) {
      stream.resume().on("end", () => {
        arrivals.push(performance.now());
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const worker = stage.worker({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  try {
    await counted(stage, {
      statement: "select count(*) from outcomes where state = 'told' and application_id = any($1)",
      values: [applicationIds],
      reach: applicationIds.length,
      what: "people are told",
    });
  } finally {
    await worker.stop();
    await new Promise<void>((resolve) => server.close(resolve));
  }
  const [first = 0, last = 0] = [arrivals[0], arrivals.at(-1)];
  return (1000 * arrivals.length) / (last - first);
}
