import type { DefaultTexts } from "../../texts";

export const KEEPING = {
  notes_released: {
    subject: "Ce que nous avons écrit à votre sujet est prêt",
    body: `Bonjour {{ candidate_first_name }},

vous avez demandé à {{ organisation_name }} ce qui a été écrit à votre sujet. Une personne l’a relu, et vous le trouvez maintenant dans votre portail.

Là où d’autres personnes étaient nommées, ou leurs droits atteints, des mots ont été retirés, et chaque endroit le dit.

[Le lire dans votre portail]({{ portal_link }})

Avant qu’il ne s’ouvre, nous vous envoyons un code à six chiffres, afin que personne d’autre que vous ne le lise.

{{ organisation_name }}`,
  },
  erasure_notice: {
    subject: "Nous effacerons vos données : {{ erases_on }}",
    body: `Bonjour {{ candidate_first_name }},

nous n’avons plus eu de contact depuis longtemps. {{ organisation_name }} effacera donc ce qui est conservé à votre sujet à cette date : {{ erases_on }}. Vous n’avez rien à faire.

Si vous préférez que nous vous gardions, pour penser à vous pour un autre poste, dites-le dans votre portail avant ce jour. Vous pouvez aussi y emporter vos données.

[Ouvrir votre portail]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
