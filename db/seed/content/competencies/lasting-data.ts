import type { Competency } from "../shapes";

export const lastingData: Competency = {
  name: "Data that lasts",
  description: "Models what is true, keeps it true under load, and can change it later without a weekend.",
  anchors: [
    "One table, one blob.",
    "Follows the screens; constraints live in people's heads.",
    "Good model; the migration is an afterthought.",
    "Truth held by constraints, races considered, a way to change it while it serves.",
    "Has changed the engine in flight, and nobody noticed but the graphs.",
  ],
  questions: [
    {
      prompt: "A reading arrives twice, late, from a hub that has changed owner since. Design the tables.",
      guidance:
        "Whose reading is it? There are two defensible answers. Listen for “what would the old owner see?”",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "JSON column for everything “for flexibility”. Duplicate readings: “dedupe in the front end”.",
        "“I'd use Mongo.” For what reason? “So I don't have to decide.”",
        "Ownership over time was never seen as a question. The old owner would read the new one's balcony.",
      ],
    ],
    no: [
      [
        "Unique key? “The app checks.” Two apps? “Ah.”",
        "Tables mirrored the app's tabs, down to the names.",
        "The model was a screenshot. Every invariant we found together was news.",
      ],
    ],
    mixed: [
      [
        "Good keys, ownership as interval. Migration plan: “maintenance window”. 24/7 hubs.",
        "“I'd accept it twice and sort it nightly.” Defensible. Then couldn't say what support would see until then.",
        "Sound model, hesitant on change. At {at} somebody else ran the migrations.",
      ],
    ],
    yes: [
      [
        "(hub, seq) unique, received_at vs read_at, ownership tstzrange w/ exclusion. Unprompted.",
        "“The old owner keeps what they saw. The new one starts empty. And support needs a sentence for both.”",
        "Expand, backfill, switch, contract, with a way back at each step. They have clearly done it on a weekday.",
      ],
    ],
    strong_yes: [
      [
        "Moved 4 TB from one engine to another at {before}, dual writes, 0 downtime. Had the graphs.",
        "“Nobody noticed, except a woman in Accounts who said reports were faster.”",
        "Saw the race between transfer and late reading before we'd finished the question, and closed it in one constraint.",
      ],
    ],
  },
};
