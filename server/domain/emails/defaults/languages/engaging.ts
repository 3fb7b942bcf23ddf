import type { Language } from "../../input";
import type { DefaultTexts } from "../texts";

/** What consultants are reminded of, in the languages beside English. */
export const ENGAGING_ELSEWHERE: Record<Exclude<Language, "en">, DefaultTexts> = {
  fr: {
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
  },
  de: {
    reference_issued: {
      subject: "Ihr Zeugnis von {{ organisation_name }}",
      body: `Guten Tag {{ candidate_first_name }},

Ihr Auftrag ist abgeschlossen, und wir haben ein Zeugnis für Sie geschrieben. Es ist ein versiegeltes PDF und gehört Ihnen: Wem Sie es zeigen, der kann prüfen, dass es echt ist.

[Ihr Zeugnis öffnen]({{ portal_link }})

Danke für Ihre Arbeit.

{{ organisation_name }}`,
    },
    terms_unanswered: {
      subject: "Ihre Antwort bis {{ answer_by }}: unser Angebot für einen Auftrag",
      body: `Guten Tag {{ candidate_first_name }},

eine kurze Erinnerung, und die einzige: Die Bedingungen des Auftrags, den wir Ihnen angeboten haben, warten bis **{{ answer_by }}** auf Ihre Antwort.

Sie können annehmen, andere Bedingungen vorschlagen, eine Frage stellen oder ablehnen. Abzulehnen kostet Sie nichts, weder jetzt noch bei einer späteren Bewerbung.

[Bedingungen lesen und antworten]({{ portal_link }})

{{ organisation_name }}`,
    },
    milestone_due: {
      subject: "Fällig am {{ due_on }}: {{ milestone }}",
      body: `Guten Tag {{ candidate_first_name }},

eine kurze Erinnerung an das, was wir vereinbart haben: **{{ milestone }}** ist am **{{ due_on }}** fällig.

Liefern Sie in Ihrem Portal, mit einer Notiz oder einer Datei. Wenn es länger braucht, schreiben Sie uns dort, und wir finden einen anderen Tag.

[Ihren Auftrag öffnen]({{ portal_link }})

{{ organisation_name }}`,
    },
  },
  es: {
    reference_issued: {
      subject: "Su carta de recomendación de {{ organisation_name }}",
      body: `Hola, {{ candidate_first_name }}:

Su encargo ha terminado y hemos escrito una carta de recomendación para usted. Es un PDF sellado y es suyo: quien lo reciba puede comprobar que es auténtico.

[Abrir su carta]({{ portal_link }})

Gracias por su trabajo.

{{ organisation_name }}`,
    },
    terms_unanswered: {
      subject: "Su respuesta antes del {{ answer_by }}: nuestra propuesta de encargo",
      body: `Hola, {{ candidate_first_name }}:

Un breve recordatorio, el único: las condiciones del encargo que le ofrecimos esperan su respuesta hasta el **{{ answer_by }}**.

Puede aceptar, proponer otras condiciones, hacer una pregunta o rechazarlas. Rechazarlas no le cuesta nada, ni ahora ni si vuelve a presentarse.

[Leer las condiciones y responder]({{ portal_link }})

{{ organisation_name }}`,
    },
    milestone_due: {
      subject: "Para el {{ due_on }}: {{ milestone }}",
      body: `Hola, {{ candidate_first_name }}:

Un breve recordatorio de lo que acordamos: **{{ milestone }}** vence el **{{ due_on }}**.

Entréguelo en su portal, con una nota o un archivo. Si necesita más tiempo, escríbanos allí y buscaremos otro día.

[Abrir su encargo]({{ portal_link }})

{{ organisation_name }}`,
    },
  },
  pt: {
    reference_issued: {
      subject: "A sua carta de referência de {{ organisation_name }}",
      body: `Olá, {{ candidate_first_name }},

A sua colaboração terminou e escrevemos uma carta de referência para si. É um PDF selado e é seu: quem o receber pode confirmar que é autêntico.

[Abrir a sua carta]({{ portal_link }})

Obrigado pelo seu trabalho.

{{ organisation_name }}`,
    },
    terms_unanswered: {
      subject: "A sua resposta até {{ answer_by }}: a nossa proposta de colaboração",
      body: `Olá, {{ candidate_first_name }},

Um breve lembrete, e o único: as condições da colaboração que lhe propusemos aguardam a sua resposta até **{{ answer_by }}**.

Pode aceitar, propor outras condições, fazer uma pergunta ou recusar. Recusar não lhe custa nada, nem agora nem se voltar a candidatar-se.

[Ler as condições e responder]({{ portal_link }})

{{ organisation_name }}`,
    },
    milestone_due: {
      subject: "Para {{ due_on }}: {{ milestone }}",
      body: `Olá, {{ candidate_first_name }},

Um breve lembrete do que combinámos: **{{ milestone }}** deve ser entregue até **{{ due_on }}**.

Entregue no seu portal, com uma nota ou um ficheiro. Se precisar de mais tempo, escreva-nos lá e encontramos outro dia.

[Abrir a sua colaboração]({{ portal_link }})

{{ organisation_name }}`,
    },
  },
  ar: {
    reference_issued: {
      subject: "شهادتك من {{ organisation_name }}",
      body: `مرحبًا {{ candidate_first_name }}،

انتهت مهمتك، وقد كتبنا لك شهادة. إنها ملف PDF مختوم وهي لك: من تعرضها عليه يستطيع أن يتحقق من أنها أصلية.

[افتح شهادتك]({{ portal_link }})

شكرًا على عملك.

{{ organisation_name }}`,
    },
    terms_unanswered: {
      subject: "ردّك حتى {{ answer_by }}: عرضنا لمهمة استشارية",
      body: `مرحبًا {{ candidate_first_name }}،

تذكير قصير، وهو الوحيد: شروط المهمة التي عرضناها عليك تنتظر ردّك حتى **{{ answer_by }}**.

يمكنك أن تقبل أو تقترح شروطًا أخرى أو تطرح سؤالًا أو ترفض. الرفض لا يكلّفك شيئًا، لا الآن ولا إن تقدّمت مرة أخرى.

[اقرأ الشروط وأجب]({{ portal_link }})

{{ organisation_name }}`,
    },
    milestone_due: {
      subject: "موعد التسليم {{ due_on }}: {{ milestone }}",
      body: `مرحبًا {{ candidate_first_name }}،

تذكير قصير بما اتفقنا عليه: موعد تسليم **{{ milestone }}** هو **{{ due_on }}**.

سلّمه في صفحتك مع ملاحظة أو ملف. إن احتاج الأمر وقتًا أطول فاكتب إلينا هناك، وسنجد يومًا آخر.

[افتح مهمتك]({{ portal_link }})

{{ organisation_name }}`,
    },
  },
};
