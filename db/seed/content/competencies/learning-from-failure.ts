import type { Competency } from "../shapes";

export const learningFromFailure: Competency = {
  name: "Learning from failure",
  description: "Can tell of a real failure of their own, what it cost, and what they do differently since.",
  anchors: [
    "Has no failure to tell, or it was somebody else's.",
    "Tells of a success in disguise: “I cared too much.”",
    "A real failure, told honestly; what changed afterwards stays vague.",
    "A real failure with its cost, their own part in it, and one habit that changed.",
    "All of that, and others changed too: a check, a rule, a page that still exists because of it.",
  ],
  questions: [
    {
      prompt: "Tell us about a time you failed.",
      guidance:
        "Then be quiet. If it was the team: “And your part?” If it turned out well: “And one that didn't?” Ask what it cost, in money, time or trust.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "“I don't really do failure.” Asked twice more. Nope.",
        "Blamed the agency, then the developer, then “the culture at {at}”. I asked for their own part: “Trusting them, I suppose.”",
        "I kept quiet for a long time, as the kit says. What came in the end was a colleague's failure, told with some enjoyment.",
      ],
    ],
    no: [
      [
        "Budget cut = “my biggest failure”. Someone else's cut.",
        "“I'm a perfectionist.” I looked at Bernadette's clock through the glass wall.",
        "Moves within one sentence from what went wrong to what went right. The middle would have been the interesting part.",
      ],
      [
        "Missed a deadline by 2 days because “quality”. Client delighted. Not a failure.",
        "“My weakness is that I take on too much.” And the failure? “That I took on too much.”",
        "A success in failure's coat. When I asked for one that had not turned out well, they looked at the clock.",
      ],
      [
        "Launch flopped at {before}. Own part = “could have shouted louder”. What changed: left.",
        "Told a failure of the whole company, in the passive: mistakes were made. “What did you do the next morning?” “We regrouped.”",
        "There's a real event in here, yet they stand at its edge like a witness.",
      ],
    ],
    mixed: [
      [
        "Wrong forecast, £40k. Owned it on the spot. Prevention = “double-check”.",
        "“I still don't know whether I'd do it differently.” Honest, and not an answer.",
        "The failure is real and recent and still hurts; I think in a year this is a yes.",
      ],
      [
        "Real: overspent £18k, told nobody for a week. Honest. Since then: “more careful”. How? Unclear.",
        "“I was the last to see it because I was the one who wanted it.” Good sentence. What's different now? “I listen more.” Hm.",
        "Told openly and without decoration. The habit that should follow isn't there yet; it happened in March, so perhaps it is simply too soon.",
      ],
      [
        "Sent test mail to 30k people. Owned it. Fix was made by someone else.",
        "Knew the cost to the pound, less sure what it cost the two people on the team.",
        "A true story, slightly rehearsed. I believe the failure and half believe the lesson.",
      ],
    ],
    yes: [
      [
        "Missed a safety notice at {at}. 3 days. Reads the inbox backwards since, has the habit to show.",
        "“The worst part was being thanked.” They went back and corrected the thanks. Who does that?",
        "What convinced me is the second-order thing: they changed how others may tell them that they're wrong.",
      ],
      [
        "Promised 6 wks, took 19. Now gives ranges, and told us ours for today: “one of my answers will be poor”.",
        "I asked who else remembers it. “Everybody. I put it in the onboarding.”",
        "No drama, no polish, the costs in figures. I would trust the next bad news to come early.",
      ],
      [
        "Killed own product line at {at} 5 months late, £60k. Own part: didn't want to see returns. Now: kill date written on day 1.",
        "“I'd hired a friend. I knew in week two. It took me till month seven, and the others paid for it.” Since then a second person sits in every one of their interviews.",
        "They named the cost before I asked, and their own part before that. What changed is small and checkable, which is why I believe it.",
      ],
      [
        "Deleted a customer's data at {before}. Rang them the same day. Restores are rehearsed monthly since.",
        "Told it in order, no heroes. I asked who was angriest: “My manager, and she was right, and I still ring her.”",
        "It's uncomfortable to listen to, as it should be. {first} didn't tidy up the ending.",
      ],
    ],
    strong_yes: [
      [
        "Failure, cost (£212k), own part, fix. Fix is still a checklist at {at}. Named after them. Not a compliment, they said.",
        "“There's a page in their handbook that starts: On 9 June we. That page is me.” Everyone in the room liked them from there on.",
        "The best answer to this question I've heard in four years of asking it. The company changed and is still changed, and they told it as a debt and not as a merit.",
      ],
    ],
  },
};
