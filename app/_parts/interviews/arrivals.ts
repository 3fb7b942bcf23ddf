import type { Arrival } from "./agenda-panel";

/** A code as a scanner or a visitor gives it, once spaces and hyphens are gone. */
export const asCode = (typed: string) => typed.toUpperCase().replace(/[\s-]/g, "");
export const looksLikeACode = (typed: string) => /^[A-Z2-9]{6}$/.test(asCode(typed));

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those in whose name, or in the name of whose hosts, every word that was typed is found. */
export function matching(arrivals: readonly Arrival[], sought: string) {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  return arrivals.filter(({ visitorName, hosts }) => {
    const names = [visitorName, ...hosts.map(({ name }) => name)].map(plain);
    return words.every((word) => names.some((name) => name.includes(word)));
  });
}

export function groupsOf(arrivals: readonly Arrival[], now: Date) {
  const isOver = ({ endsAt, noShowAt, walkedOutAt, cancelled }: Arrival) =>
    endsAt < now || noShowAt !== null || walkedOutAt !== null || cancelled;
  const isWaiting = (one: Arrival) => one.checkedInAt && !one.metAt && !isOver(one);
  return [
    { title: "Waiting", rows: arrivals.filter(isWaiting) },
    { title: "Expected", rows: arrivals.filter((one) => !one.checkedInAt && !isOver(one)) },
    { title: "With the panel", rows: arrivals.filter((one) => one.metAt && !isOver(one)) },
    { title: "Earlier today", rows: arrivals.filter(isOver) },
  ].filter(({ rows }) => rows.length > 0);
}
