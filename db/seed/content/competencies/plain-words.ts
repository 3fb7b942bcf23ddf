import type { Competency } from "../shapes";

export const plainWords: Competency = {
  name: "Plain words",
  description: "Explains something difficult so that the listener could explain it on.",
  anchors: [
    "The listener understands less than before.",
    "Correct, in the words of the manual.",
    "Clear once asked to be; loses the listener in between.",
    "Starts from what the listener knows, checks, stops.",
    "The listener can say it on, and enjoyed it.",
  ],
  questions: [
    {
      prompt:
        "Explain to a nine-year-old why a greenhouse gets hotter than the air around it. Three minutes.",
      guidance: "Bernadette's grandson has kindly agreed to be imagined. Ask “why?” whenever he would.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "Infrared re-radiation at 0:15. He's nine.",
        "“It's basically thermodynamics.” Why? “Because of the second law.” Why? “That's physics.”",
        "I knew it before, and am less sure now.",
      ],
    ],
    no: [
      [
        "Correct. Reads like our FAQ. Nobody reads our FAQ.",
        "Explained the valve when asked about the air.",
        "Lost me at “basically”, which came before each thing that wasn't.",
      ],
      [
        "All true, none of it landed. Talked to the whiteboard.",
        "Said “as I said” three times to a child.",
        "The manual, spoken. It has an answer to every question except the one the boy asked.",
      ],
    ],
    mixed: [
      [
        "Good start, then “conduction”. He's nine, he'll say “con-what”.",
        "Drew it well, explained it fast, asked “got it?” without waiting.",
        "I could have said it on, with gaps. The gaps were where the interesting part is.",
      ],
      [
        "Car, fine. Ran on 4 min (limit 3). Didn't notice.",
        "“It's like a jacket for air.” I liked that and so would he; the next three sentences were for adults.",
        "A clear head and a crowded sentence. Shorter sentences are teachable.",
      ],
      [
        "Car in the sun: good. Then convection. Lost him 1:40–2:30, came back.",
        "“Imagine a blanket. No, wait, not a blanket.” The second picture was better than the first.",
        "Clear when reminded to be. I'd read their mails before they go for the first month.",
      ],
    ],
    yes: [
      [
        "Asked first what he knows about cars in summer. Built from there. 2:20.",
        "“Light is a guest who arrives in a T-shirt and wants to leave in a coat.” He'd have it for life.",
        "Three sentences, a question, one more sentence. It's exactly what our pages should sound like.",
      ],
      [
        "No jargon in 3 min. I listened for it.",
        "When I played dumb the fourth time they changed the picture, not the volume.",
        "Patient without sounding patient, which is the art.",
      ],
      [
        "Car, seat belt buckle, window. Checked: “so what would you open?” Done at 2:10.",
        "“The light gets in easily and finds it hard to leave, like you at a birthday party.”",
        "Started where he was, stopped when he had it. The stopping is the rare part.",
      ],
      [
        "Used my own mug as prop. Answered “why” x5 without sighing.",
        "Wrote it up after in four lines. I've sent them to my mother.",
        "Neither talks down nor shows off. Customers would feel cleverer afterwards.",
      ],
    ],
    strong_yes: [
      [
        "I'm stealing the jam jar.",
        "I asked “why?” eleven times and at the end it was I who wanted another.",
        "The child in the room, which was me, learned something and felt clever. Nothing else to say.",
      ],
      [
        "I explained it to my daughter that evening. She explained it to the cat.",
        "Had him build it in his head out of a jam jar, and then asked what would happen to the spider.",
        "It was a pleasure, and it was exactly right; I checked the physics afterwards.",
      ],
    ],
  },
};
