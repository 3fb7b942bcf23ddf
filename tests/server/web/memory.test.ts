import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { GROWTH, keepSmall, MARK } from "@/server/web/memory";

let used: number;
/** What a collection leaves. */
let living: number;
let collections: number;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  [used, living, collections] = [MARK / 2, MARK / 2, 0];
  stop = keepSmall({
    used: () => used,
    collect: () => {
      collections += 1;
      used = living;
    },
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const look = (bytes: number) => {
  used = bytes;
  vi.advanceTimersByTime(250);
  return collections;
};

test("a process collects when it passes the mark, and not before", () => {
  expect(look(MARK - 1)).toBe(0);
  expect(look(MARK)).toBe(1);
  expect(look(MARK - 1)).toBe(1);
  expect(look(MARK)).toBe(2);
});

test("what lives above the mark is not looked at again and again, only when more has come", () => {
  living = MARK + GROWTH;
  expect(look(living)).toBe(1);
  expect(look(living + GROWTH - 1)).toBe(1);
  expect(look(living + GROWTH)).toBe(2);
});

test("once it has become smaller by itself, the mark counts again", () => {
  living = MARK + GROWTH;
  expect(look(living)).toBe(1);
  expect(look(MARK / 2)).toBe(1);
  living = MARK / 2;
  expect(look(MARK)).toBe(2);
});
