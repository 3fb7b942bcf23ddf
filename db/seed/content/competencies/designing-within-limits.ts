import type { Competency } from "../shapes";

export const designingWithinLimits: Competency = {
  name: "Designing within limits",
  description: "Battery, memory, radio and a winter without anybody nearby: designs for what there is.",
  anchors: [
    "Designs for a desk; limits are somebody else's.",
    "Knows the limits as a list; meets them by luck.",
    "Budgets one of them well; the others follow at the end.",
    "Keeps a budget for power, memory and radio from the first day and can recite the last one.",
    "Left something out that everyone wanted, and the product was better for it.",
  ],
  questions: [
    {
      prompt:
        "Two AA cells, eighteen months, a reading every ten minutes. Show us your power budget on the board.",
      guidance: "Sleep current is where it's decided. Listen for temperature: cells at minus five.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "Wi-Fi always on. Battery “big enough”. 18 months → 4 days by their own numbers. Didn't redo it.",
        "“Can't we use a plug?” I said no. “Solar, then.” I said shed. That was the design.",
        "The limits were treated as unfriendliness on our side.",
      ],
    ],
    no: [
      [
        "No sleep current in the budget at all. Everything else to 3 digits.",
        "“Modern chips handle that.” Which one, at what leakage? Looked it up wrong.",
        "Knows the words: duty cycle, deep sleep, wake lock. The arithmetic never met.",
      ],
    ],
    mixed: [
      [
        "Power budget good (9.1 µA avg). Flash wear forgotten: log would kill it in 7 months.",
        "Recited {at}'s memory map from memory. Asked about radio retries in a metal shed: “Good question.”",
        "One budget kept well. I'd trust them with the sensor and not yet with the system.",
      ],
    ],
    yes: [
      [
        "7.4 µA avg incl. self-discharge, derated for -5 °C. Left 30% margin. Asked which cell brand.",
        "“I'd drop the LED. It's your whole winter.” Worked it out live: eleven weeks. It was right.",
        "Started from the worst night of the year and not from the average day. That's somebody who has had devices outdoors.",
      ],
      [
        "Shipped a 32 kB bootloader w/ rollback at {before}. Knows what each kB bought.",
        "Measured, not estimated: pulled out a trace from their own bench, with the spike explained.",
        "The budget came first, then the drawing. They treat memory as money, which Kwame would say is an understatement.",
      ],
    ],
    strong_yes: [
      [
        "Argued us out of two-way radio. Saves 40% and a failure mode. We've debated it a year.",
        "“Everyone wanted a screen. We shipped a hole with a light behind it, and returns halved.” The device is in my kitchen, it turns out.",
        "The thing left out was the right thing, and they fought for leaving it out with figures and patience.",
      ],
    ],
  },
};
