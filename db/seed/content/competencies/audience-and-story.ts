import type { Competency } from "../shapes";

export const audienceAndStory: Competency = {
  name: "Audience and story",
  description: "Knows who is being spoken to and gives them a reason to care, in words they would use.",
  anchors: [
    "Speaks of “consumers”; the copy could be for anything.",
    "Describes a persona by age and income; says what we want to tell them.",
    "Knows the audience second-hand; the line is decent and a little like everyone's.",
    "Has spoken to them, quotes them, writes a sentence they would forward.",
    "Notices an audience that we overlook, and gives it a story that only we can tell.",
  ],
  questions: [
    {
      prompt:
        "Write the first sentence of a mail to somebody whose tomatoes died on our balcony set. Two minutes.",
      guidance: "Give paper. Look at what they cross out. Ask who they pictured.",
    },
    {
      prompt: "Who should hear from us and doesn't?",
      guidance: "Families with gardens is what everyone says. Ask how they would know that they are right.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "Tomato mail: “Dear valued customer, gardening is a journey.” Couldn't say who it was for.",
        "“Consumers want authenticity.” Asked to say it to one consumer: said it again, slower.",
        "There was no person at the other end of anything they wrote or said. For this role that decides it.",
      ],
    ],
    no: [
      [
        "Persona “Sarah, 34, urban”. Never met a Sarah. Copy = our own homepage back at us.",
        "First sentence was an offer: 15 % off. Second was an apology. I asked them to swap: “Legal wouldn't like it.”",
        "Everything was about what we want to tell. I asked what the reader might be feeling at that moment and got the reader's age.",
      ],
      [
        "Tagline generator. 5 lines in 2 min, all rhymed.",
        "Very taken with our founder's story. Nobody who has ever bought a greenhouse has asked about our founder.",
        "Polished and bloodless. I could not have told this mail from the ones I delete.",
      ],
    ],
    mixed: [
      [
        "Three good words in the mail. Hidden in 60 others.",
        "“She's not sad about tomatoes, she's sad about being told.” True! And then a coupon.",
        "Understands the reader better than the sentence shows.",
      ],
      [
        "Tomato mail decent: “It wasn't you.” Then 4 lines too many.",
        "Knows renters from a report they'd read for {at}. Quoted the report, not a renter.",
        "A good ear, one draft too early. With an editor it's a yes; the job has no editor.",
      ],
      [
        "Named allotment people as missed audience. True. How reached? Facebook groups. Fine, ordinary.",
        "“Nobody wants a greenhouse, they want a tomato.” Nice, heard before. Got better when Daniel asked for a second one.",
        "Warm and clear in speech. The written sentence was stiffer, and I don't think it was only the two minutes.",
      ],
    ],
    yes: [
      [
        "“Your tomatoes died and you did nothing wrong. August did.” Crossed out one word. Done in 90 s.",
        "Had rung six people who returned the balcony set before coming here. Six! Quoted one: “I felt judged by a window.”",
        "They pictured their aunt, said so, and wrote to her. It's the sentence I'd have wanted from the agency we pay.",
      ],
      [
        "Missed audience: night-shift workers, app at 3 am. Checked it in our app reviews. 14 of them.",
        "Read us a customer's letter from {at} by heart, then the line they made of it. You could hear where it came from.",
        "Writes as they talk, which is rarer than it sounds. Cut their own best joke because “she's upset, she doesn't want me to be funny”.",
      ],
    ],
    strong_yes: [
      [
        "People in care homes with a balcony. Nobody here ever said that. Had the numbers and a pilot home.",
        "“You sell to people who have time. Your best customers will be the ones who've lost something to look after.” I wrote it on my hand.",
        "An audience we do not see and a story nobody else could tell about it, in a quarter of an hour. If we do not hire {first}, we should still do this.",
      ],
    ],
  },
};
