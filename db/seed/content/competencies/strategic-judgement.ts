import type { Competency } from "../shapes";

export const strategicJudgement: Competency = {
  name: "Strategic judgement",
  description: "Chooses what not to do, says why, and knows what would change their mind.",
  anchors: [
    "Lists channels and tools; cannot say what the company would stop doing.",
    "Has a plan, but it is the same plan for any company; gives way at the first objection.",
    "Names a choice and a reason; the trade-off appears only when asked about it.",
    "Makes a clear choice from our situation, names what it costs and what would prove it wrong.",
    "Reframes the question, drops a popular option with evidence, and has a cheap way to find out first.",
  ],
  questions: [
    {
      prompt:
        "We have one spring season and money for one big thing. How would you find out what it should be?",
      guidance:
        "Listen for what they ask us before they answer. If they go straight to channels, ask: “What would you need to know first?”",
    },
    {
      prompt: "Tell us about something that worked and that you stopped anyway.",
      guidance: "Look for the reason, and for whoever disagreed. “We ran out of budget” is not stopping.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "Asked 3x what we'd stop doing. Got three more things to do. No choice made in 20 min.",
        "When I asked what they would drop: “I wouldn't close any doors at this stage.” Daniel asked again, same answer with “agile” in it.",
        "I gave every chance for a choice and there wasn't one. It is the first anchor almost word for word: channels, tools, a calendar, and nothing the company would stop.",
      ],
    ],
    no: [
      [
        "Plan = influencers, SEO, CRM, in that order, for everyone. Didn't ask season, margin or stock.",
        "“I'd run the playbook from {at}.” I asked what is different about us: “Well, plants.” That was the whole of it.",
        "There is a plan, and it is a tidy one, but I believe they would have presented it to a mattress company with the nouns changed. Folded when Sofie said spring starts in February.",
      ],
      [
        "Wants a brand campaign first. Why? “Awareness.” What does it cost us not to have it? Couldn't say.",
        "Gave up their first idea after one “are you sure?” from Sofie, then gave up the second one too: “No, that's fair, whatever works for you.”",
        "Answers well to the question behind the question, never to the question. I left without knowing what {first} would do in week one.",
      ],
    ],
    mixed: [
      [
        "Choice: housing associations. Why not both? “…both.” Damn.",
        "Would find out with forty interviews and eight weeks. The season starts in six.",
        "The best question of the week and an answer that tried to please each of us in turn.",
      ],
      [
        "Picked retention over acquisition. OK reason (payback at {at}). Cost only came out when pushed.",
        "“I'd go after schools, because the buyer is in the room with forty parents.” Lovely. But then: “and of course the rest in parallel.” So is it a choice?",
        "A choice was made and defended once. What it would cost us they had not thought about until I asked, and then they thought about it well. I go back and forth between mixed and yes.",
      ],
      [
        "Good on what they stopped at {before}: events. Less good on us. Guessed margin at 60%.",
        "Asked us two questions before answering, which nobody else did this week. The answer itself was a bit of everything.",
        "The thinking is there but it arrives after prompting. With a manager who asks, fine. The role is meant to be the one who asks.",
      ],
    ],
    yes: [
      [
        "Stopped paid social at {at} while it was +ROI. Reason: it bought people who'd have come anyway. Held-out region to show it.",
        "“I'd do the postcode calendar and nothing else until April, and I'd be wrong if fewer than one in nine leave an address.” That's a number I can hold them to.",
        "Chose the waiting list over the television idea and said plainly that we would look small for a season. I'd not have chosen it. I'd trust the way it was chosen.",
      ],
      [
        "First 4 min = questions to us. Then a choice. Then what it costs (no trade fair). Clean.",
        "I pushed on schools, they pushed back: “You sold 212 school kits in three years, I looked. I'd leave it alone.” They had read our annual report.",
        "Names the price of the plan without being asked. When Marcus objected they changed one part and kept the rest, and could say which part mattered.",
      ],
    ],
    strong_yes: [
      [
        "Best of the round. Turned “which campaign” into “who already tells neighbours about us”. Test for £400, 10 days. Would kill own idea below 8%.",
        "“You don't have an awareness problem. People know you, they think you're for people with gardens.” Silence at our end. Then the cheap test.",
        "They took our question apart, kindly, and gave back a better one. Dropped video, which all of us like, with figures from {at} that I have since checked against the published case. They hold.",
      ],
    ],
  },
};
