import type { DefaultTexts } from "./texts";

export const KEEPING = {
  notes_released: {
    subject: "What we wrote about you is ready to read",
    body: `Dear {{ candidate_first_name }},

you asked {{ organisation_name }} for what was written about you. A person has gone through it, and it is in your portal now.

Where it named other people, or would have harmed their rights, words were taken out, and each place says so.

[Read it in your portal]({{ portal_link }})

Before it opens, we send you a six-digit code, so that nobody but you reads it.

{{ organisation_name }}`,
  },
  erasure_notice: {
    subject: "We will erase your data on {{ erases_on }}",
    body: `Dear {{ candidate_first_name }},

we have not heard from each other for a long time, so {{ organisation_name }} will erase what it keeps about you on {{ erases_on }}. You need not do anything.

If you would rather be kept, so that we can think of you for another job, say so in your portal before that day. You can also take your data with you there.

[Open your portal]({{ portal_link }})

{{ organisation_name }}`,
  },
  notes_due: {
    subject: "Requests for notes, due soon",
    body: `Dear {{ recipient_name }},

these people asked for what was written about them, and the law gives them an answer within a month:

{{ people }}

Read what there is, take out what names others, and release it.

[See the requests]({{ privacy_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
