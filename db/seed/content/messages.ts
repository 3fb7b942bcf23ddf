/** Conversations beside an application: the candidate begins, Tomasz answers. */
export const conversations: readonly (readonly string[])[] = [
  [
    "Good morning, may I bring my portfolio on paper? It is better on paper.",
    "Please do. The table is four metres long.",
  ],
  [
    "Is there somewhere to leave a bicycle?",
    "Yes, in the court behind reception. Bernadette has the key, and a pump.",
  ],
  [
    "I use a wheelchair; is the second floor a problem?",
    "Not at all, the lift is beside the front desk, and Room 3 is level with it. I have told front of house, nobody else needed to know.",
  ],
  [
    "I have had an offer from another company that I must answer by Friday. Is there any way to know more before then?",
    "Thank you for telling us. The panel has scored, the debrief is on Wednesday, and you will hear on Thursday at half past nine. I hope that helps.",
    "It does. Thank you.",
  ],
  [
    "Sorry, I uploaded the CV with my neighbour's name as file name. It is mine.",
    "It is a good CV whoever's it is. I have noted it.",
  ],
  ["Could the interview be after ten? I have the school run.", "Eleven o'clock, then."],
  ["I forgot to say in the form: I can start earlier than I wrote.", "Noted, thank you."],
  [
    "Will I be told the names of the panel?",
    "They are in the invitation, with what each of them does here. You may look them up; they would.",
  ],
  ["My train is cancelled, I may be ten minutes late.", "No matter. They have tea. Come when you can."],
  [
    "I wanted to say thank you for the feedback. It is the first I have ever had.",
    "It came from the three of them, word for word. Good luck, and do apply again.",
  ],
  [
    "Is there a written version of the questions' subjects? I take things in better by reading.",
    "Sent just now, and the panel will give you the questions on paper too.",
  ],
  [
    "Just to let you know that my telephone number has changed.",
    "You can change it in the portal, under your details, or I do it: send it here.",
  ],
];

/** Questions that nobody has answered yet. */
export const openQuestions = [
  "Hello, I moved house last week. Does hybrid mean that I choose the two days, or you do?",
  "May I ask how many people are on the panel? I would like to print enough copies.",
  "I noticed a mistake on page 2 of my CV (it says 2015, it was 2016). Should I send a new one?",
] as const;
