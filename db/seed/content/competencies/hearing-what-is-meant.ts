import type { Competency } from "../shapes";

export const hearingWhatIsMeant: Competency = {
  name: "Hearing what is meant",
  description: "Finds the trouble under the complaint.",
  anchors: [
    "Answers the first word they recognise.",
    "Answers the question as asked; the customer writes again.",
    "Gets there after two or three questions.",
    "Asks the one question that opens it; the customer feels met.",
    "Solves what the customer had not said yet, and tells the company about it.",
  ],
  questions: [
    {
      prompt:
        "I am Mr Aldous. My window opened in the night, my basil is dead, and I want my money back. (Play it.)",
      guidance:
        "Mr Aldous is not angry about basil: his late wife planted it. Give it away only if they ask something human.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "Refund policy read out at 0:40. Never asked a thing.",
        "“I hear your frustration.” Four times. I wasn't frustrated, I was sad, I was Mr Aldous.",
        "They answered the word “money”. Everything after it was lost.",
      ],
    ],
    no: [
      [
        "Took the order no. before the name. Then the name wrong.",
        "Offered a voucher at 1:10. For what? For him to go, I felt.",
        "There was kindness in the voice and none in the questions.",
      ],
      [
        "Correct on valve settings, 6 min of them. Aldous still upset at end.",
        "“Basil's quite easy to regrow.” Oh dear.",
        "Polite and right and beside the point. He'd have written again next day.",
      ],
    ],
    mixed: [
      [
        "Heard “wife”, said sorry, went on to refund. Came back to it 3 min later, unprompted.",
        "“That must be very frustrating.” It wasn't, but the next question was the right one.",
        "Good instincts and a fear of silence. If they'd waited two seconds longer he would have told them.",
      ],
      [
        "3 qs to get there. Got there. Bit scripted.",
        "Missed the first hint, caught the second: “You said your wife's basil?” From there on, good.",
        "The ear is there, the patience comes and goes. They'd grow with somebody patient beside them.",
      ],
      [
        "Warm, long-winded. 11 min. Queue of 40 behind him on a real day.",
        "Apologised for things that weren't our fault until I began to believe they were.",
        "Heard it, and did not know what to do with it. That second half we can teach.",
      ],
    ],
    yes: [
      [
        "Let him talk 90 s. Summed up in 1 line. He said “yes, exactly”.",
        "“Before the money: are you all right?” Simple as that.",
        "Never promised what we can't do, and he went away lighter. Both at once is difficult.",
      ],
      [
        "Noticed the “we” → “I” in his 2nd sentence. Asked about it w/o asking about it.",
        "Offered to ring back on Sunday, since “Sundays are long”. I had not told them it's Sundays.",
        "The repair came last and was right, and by then it hardly mattered.",
      ],
      [
        "Q1: “Was it special, the basil?” 50 s in. Rest followed.",
        "“I can't bring that one back. Would you like to tell me about it, or shall I just sort the money?” He chose.",
        "One open question, then quiet. Fatima stopped acting for a moment.",
      ],
      [
        "Caught the night-opening as a firmware thing too & noted the version. Both ears.",
        "Used his name twice, not ten times. Remembered the balcony faces north.",
        "Met the person first and the window second, and forgot neither.",
      ],
    ],
    strong_yes: [
      [
        "Asked if the basil had a name. It had. (It's in nobody's script.)",
        "He asked whether he might write to them again. I hadn't planned for him to ask that.",
        "They found the sorrow, stayed beside it, and then mended the window. In that order, in six minutes.",
      ],
      [
        "Solved it, then asked if other north-facing sets had opened that night. They had. Nobody'd asked me that before.",
        "“There are seeds of the same sort. I'd post them with a card, not with a voucher.” I nearly cried and I wrote the scenario.",
        "They heard what wasn't said, fixed what was, and told us what to change for the next forty customers.",
      ],
    ],
  },
};
