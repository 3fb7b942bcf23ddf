import type { DefaultTexts } from "../../texts";

export const ENGAGING = {
  reference_issued: {
    subject: "Votre attestation de {{ organisation_name }}",
    body: `Bonjour {{ candidate_first_name }},

Votre mission est terminée, et nous avons écrit une attestation pour vous. C'est un PDF scellé, et il est à vous : toute personne à qui vous le montrez peut vérifier qu'il est authentique.

[Ouvrir votre attestation]({{ portal_link }})

Merci pour votre travail.

{{ organisation_name }}`,
  },
  terms_unanswered: {
    subject: "Votre réponse avant le {{ answer_by }} : notre proposition de mission",
    body: `Bonjour {{ candidate_first_name }},

Un bref rappel, et le seul : les conditions de la mission que nous vous avons proposée attendent votre réponse jusqu'au **{{ answer_by }}**.

Vous pouvez accepter, proposer d'autres conditions, poser une question ou refuser. Refuser ne vous coûte rien, ni maintenant ni si vous postulez à nouveau.

[Lire les conditions et répondre]({{ portal_link }})

{{ organisation_name }}`,
  },
  milestone_due: {
    subject: "Pour le {{ due_on }} : {{ milestone }}",
    body: `Bonjour {{ candidate_first_name }},

Un bref rappel de ce que nous avons convenu : **{{ milestone }}** est attendu pour le **{{ due_on }}**.

Livrez-le dans votre espace, avec une note ou un fichier. S'il faut plus de temps, écrivez-nous là, et nous trouverons un autre jour.

[Ouvrir votre mission]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
