import type { Chance } from "@/db/seed/chance";

const hex = (value: number, digits: number) => Math.floor(value).toString(16).padStart(digits, "0");

/** Ids as the product makes them (UUID version 7), at any time, the same on every machine. */
export class Ids {
  private made = 0;

  constructor(private readonly chance: Chance) {}

  at(time: Date): string {
    const stamp = hex(time.getTime(), 12);
    this.made = (this.made + 1) % 0x1000000;
    const count = hex(this.made, 6);
    const tail = hex(this.chance.next() * 0x1000000, 6) + hex(this.chance.next() * 0x1000000, 6);
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${count.slice(0, 3)}-8${count.slice(3)}-${tail}`;
  }
}
