import type { PlanInput } from "../input";

type StartingPlan = Omit<PlanInput, "jobId">;

/**
 * What a new plan starts from: six competencies with an anchor for each point, and questions that ask for what
 * somebody did rather than for what they think of themselves. Everything in it can be changed.
 */
export const STARTING_PLAN: StartingPlan = {
  name: "Panel interview",
  durationMinutes: 60,
  place: "",
  briefing: [
    "Read the CV and the six competencies before you walk in. Agree in the first minute who asks which questions.",
    "Ask every candidate the same questions, in the same order. Follow up with “What did you do yourself?” and “How do you know?”.",
    "Write down what was said while it is said. Score alone, on the same day, before you talk to each other.",
  ].join("\n\n"),
  competencies: [
    {
      name: "Strategic judgement",
      description: "Turns an unclear situation into a choice, and can say what they chose against.",
      weight: 3,
      required: true,
      anchors: [
        "Describes activity only. Cannot name a goal, a choice or what was left out.",
        "Names a goal, but the steps do not follow from it, or were simply what had been done before.",
        "Made a sound choice with help. Explains it afterwards, with few alternatives.",
        "Weighed real alternatives against evidence, chose one and said what would change their mind.",
        "Saw what others had missed, gave something up for it, and the result bears out the reasoning.",
      ],
    },
    {
      name: "Evidence and numbers",
      description: "Measures what matters and knows how far a figure can be trusted.",
      weight: 2,
      required: true,
      anchors: [
        "Gives no figures, or figures that contradict each other when asked about.",
        "Quotes figures that flatter, without a baseline or a reason to believe them.",
        "Knows the main figures of their work. Needs prompting to separate cause from coincidence.",
        "Sets a measure beforehand, knows its weaknesses and reports what went the wrong way too.",
        "Designed a test that could have proved them wrong, ran it, and acted on the answer.",
      ],
    },
    {
      name: "Learning from failure",
      description: "Owns what went wrong and does something differently since.",
      weight: 2,
      required: true,
      anchors: [
        "Cannot think of a failure, or every failure was somebody else's.",
        "Offers a strength in disguise, or a small slip without consequences.",
        "Tells of a real failure and their part in it. What changed afterwards stays vague.",
        "Owns a costly failure plainly, and shows one habit that has been different ever since.",
        "Noticed it themself, told those affected early, and changed how others work as well.",
      ],
    },
    {
      name: "Working with others",
      description: "Gets things done with people who do not report to them.",
      weight: 2,
      required: true,
      anchors: [
        "Speaks of colleagues with contempt, or claims the whole of a team's work.",
        "Works around disagreement, or passes it upwards.",
        "Works well with people who agree. One example of handling somebody who did not.",
        "Changed a sceptic's mind by understanding their interest, or let their own be changed.",
        "Left a conflict with a better plan and a better relationship; others would say the same.",
      ],
    },
    {
      name: "Clarity",
      description: "Answers the question that was asked, so that it can be followed.",
      weight: 1,
      required: true,
      anchors: [
        "Does not answer the questions, even when they are asked again.",
        "Answers wander. Listeners have to put the point together themselves.",
        "Clear where they are at home. Loses the thread when a question comes from outside.",
        "Leads with the answer, supports it and stops. Checks whether it was understood.",
        "Makes something difficult simple without making it wrong, for each listener in the room.",
      ],
    },
    {
      name: "Drive and direction",
      description: "Knows what they want to do next, and would do something about it with us or without us.",
      weight: 1,
      required: false,
      anchors: [
        "Cannot say what they want from this job.",
        "Wants a job. Little in the answer is about this one.",
        "Has a direction and sees how this job fits into it.",
        "Has prepared: specific about what they would do here first, and why it matters to them.",
        "Is on the way already, with plans that stand whatever we decide, and brings ideas we could use tomorrow.",
      ],
    },
  ],
  questions: [
    {
      competency: 0,
      prompt: "Tell us about a plan you decided against. What did you do instead?",
      guidance: "Listen for alternatives that were really open, and for what they gave up.",
    },
    {
      competency: 1,
      prompt: "Which figure of your last year's work do you trust most, and which least?",
      guidance: "Ask how it was measured, against what, and who else had a part in it.",
    },
    {
      competency: 2,
      prompt: "Tell us about a time you failed.",
      guidance:
        "Give them time; silence is fine. Ask what it cost, who found out first, and what is different since. A rehearsed answer usually has no cost in it.",
    },
    {
      competency: 3,
      prompt: "Tell us about somebody you could not convince. What happened?",
      guidance: "Ask how the other person would tell the story.",
    },
    {
      competency: 4,
      prompt: "Explain to us, in two minutes, something you know well and we do not.",
      guidance: "One of you asks a naive question halfway through. Watch what they do with it.",
    },
    {
      competency: 5,
      prompt: "If we don't hire you, what will you do?",
      guidance:
        "Ask it kindly and mean it: it is not a trap. You want to hear where they are going, with us or without us.",
    },
    {
      competency: null,
      prompt: "What would you like to ask us?",
      guidance: "Leave ten minutes. Say when they will hear, and name the day.",
    },
  ],
};
