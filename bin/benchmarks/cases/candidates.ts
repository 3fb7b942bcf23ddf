import { type Case, expect } from "../case";
import { at, batch, dataOf, memberPage, query } from "./calls";

interface List {
  rows: { id: string; name: string; createdAt: Date }[];
  total: number;
}

/** Some stand in one CV in ten, some in one of hundreds. */
const words = [
  "negotiated postcode",
  "newsletter",
  "firmware",
  "bread kits",
  "greenhouse",
  "held-out region",
];

export const candidateCases: Case[] = [
  {
    name: "candidates-first-page",
    kind: "read",
    target: () => ({}),
    request: (facts) => query(facts, facts.tokens.recruiter, "candidates.list", {}),
    check: (facts, { text }) => {
      const { rows, total } = dataOf<List>(text);
      expect(rows.length === 40, `${rows.length} rows`);
      expect(total >= Math.min(1_000, facts.candidates), `a total of ${total}`);
    },
  },
  {
    name: "candidates-deep-page",
    kind: "read",
    target: () => ({}),
    request: (facts) => {
      const after = `${facts.middle.at}_${facts.middle.id}`;
      return query(facts, facts.tokens.recruiter, "candidates.list", { after });
    },
    check: (facts, { text }) => {
      const { rows } = dataOf<List>(text);
      expect(rows.length === 40, `${rows.length} rows`);
      expect(
        rows.every(({ createdAt }) => createdAt <= new Date(facts.middle.at)),
        "they are newer than asked for",
      );
    },
  },
  {
    name: "name-search",
    kind: "read",
    target: (facts, n) => (n % 10 === 1 ? { search: facts.known.name } : { search: at(facts.surnames, n) }),
    request: (facts, { search }) => query(facts, facts.tokens.recruiter, "candidates.list", { search }),
    check: (facts, { text }, { search }) => {
      const { rows } = dataOf<List>(text);
      expect(rows.length > 0, `nobody is called ${search}`);
      if (search === facts.known.name)
        expect(rows[0]?.id === facts.known.candidateId, "somebody else was found");
    },
  },
  {
    name: "cv-search",
    kind: "read",
    target: (facts, n) => ({ search: n % 10 === 2 ? facts.known.word : at(words, n) }),
    request: (facts, { search }) => query(facts, facts.tokens.recruiter, "candidates.list", { search }),
    check: (facts, { text }, { search }) => {
      const { rows } = dataOf<List>(text);
      expect(rows.length > 0, `no CV says ${search}`);
      if (search === facts.known.word)
        expect(rows[0]?.id === facts.known.candidateId, "somebody else was found");
    },
  },
  {
    name: "candidates-of-a-job",
    kind: "read",
    target: () => ({}),
    request: (facts) =>
      query(facts, facts.tokens.recruiter, "candidates.list", { job: facts.board.jobId, state: "active" }),
    check: (facts, { text }) => {
      const { rows, total } = dataOf<List>(text);
      expect(rows.length === 40, `${rows.length} rows`);
      expect(total >= facts.board.open, `a total of ${total}`);
    },
  },
  {
    name: "cv-search-of-a-job",
    kind: "read",
    target: (_facts, n) => ({ search: at(words, n) }),
    request: (facts, { search }) =>
      query(facts, facts.tokens.recruiter, "candidates.list", { search, job: facts.board.jobId }),
    check: (_facts, { text }, { search }) => {
      const { rows } = dataOf<List>(text);
      expect(rows.length > 0, `no CV of the job's says ${search}`);
    },
  },
  {
    name: "candidate",
    kind: "read",
    target: (facts, n) => ({ id: at(facts.candidateIds, n) }),
    request: (facts, { id }) => query(facts, facts.tokens.recruiter, "candidates.get", { candidateId: id }),
    check: (_facts, { text }, { id }) => {
      expect(dataOf<{ id: string }>(text).id === id, "another candidate came");
    },
  },
  {
    name: "candidate-profile-data",
    kind: "read",
    target: (facts, n) => ({ id: at(facts.candidateIds, n) }),
    request: (facts, { id: candidateId }) =>
      batch(facts, facts.tokens.recruiter, {
        "candidates.get": { candidateId },
        "candidates.applications": { candidateId },
        "candidates.files": { candidateId },
      }),
    check: (_facts, { text }, { id }) => {
      const [person, applications, files] = JSON.parse(text).map(
        (one: { result: { data: { json: unknown } } }) => one.result.data.json,
      );
      expect(person.id === id, "another candidate came");
      expect(applications.length > 0 && files.length > 0, "the profile is empty");
    },
  },
  {
    name: "candidate-profile-page",
    kind: "page",
    target: (facts, n) => ({ id: at(facts.candidateIds, n) }),
    request: (facts, { id }) => memberPage(facts, facts.tokens.recruiter, `/candidates/${id}`),
    check: (_facts, { status, text }) => {
      expect(status === 200, `status ${status}`);
      expect(text.includes("@mail.example"), "the address is missing");
    },
  },
];
