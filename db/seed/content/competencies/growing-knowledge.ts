import type { Competency } from "../shapes";

export const growingKnowledge: Competency = {
  name: "Knowing plants",
  description: "Has grown things under glass, in earnest, and has lost some.",
  anchors: [
    "From books.",
    "Knows one crop; the rest by analogy.",
    "Broad knowledge; little of it under glass.",
    "Diagnoses from a leaf, asks about yesterday's weather before answering.",
    "Sees what we have all walked past.",
  ],
  questions: [
    {
      prompt: "Here are five leaves. Take your time.",
      guidance: "Three have two causes. The fourth is simply old. Rosalind has the key.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "0/5. Called the old leaf blight.",
        "“I'd have to see the plant.” You may ask about it. “No, I'd have to see it.”",
        "A good laboratory scientist who has, I think, not been cold and wet with a crop.",
      ],
    ],
    no: [
      [
        "2/5. Magnesium for everything.",
        "Knows cucumbers thoroughly and answered about cucumbers.",
        "Sound by analogy until the analogy ends.",
      ],
    ],
    mixed: [
      [
        "3/5, incl. the hard one, missed edema (overwatering) on pelargonium.",
        "“Outdoors I'd say blight. In here I don't know.” Glad they said so.",
        "Knows a great deal from the field. Under glass they'd be learning with us, quickly I believe.",
      ],
    ],
    yes: [
      [
        "4/5, and on the fifth asked what the night temp was. Correct question.",
        "Turned the leaf over before saying a word. Nobody does.",
        "“What was Tuesday like?” is how a grower thinks. Two causes found on two of the three.",
      ],
    ],
    strong_yes: [
      [
        "5/5 + told us the roof garden vents are 10 cm too low. They are.",
        "“This one isn't ill. It's old. Let it.” Then pointed through the window at the bed we'd all walked past.",
        "The best eye for a leaf I've met since my own professor.",
      ],
    ],
  },
};
