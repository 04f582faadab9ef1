"""What the program itself writes to a speaker whose part is to be looked at, where the form has no words."""

from __future__ import annotations

SUBJECTS = {
    "en": "Is your part right? {title}",
    "es": "¿Es correcta su parte? {title}",
    "fr": "Votre partie est-elle exacte ? {title}",
    "pt": "A sua parte está correta? {title}",
    "ca": "És correcta la vostra part? {title}",
    "ko": "보고서 내용 확인 부탁드립니다: {title}",
    "ar": "هل الجزء الخاص بكم صحيح؟ {title}",
}

BODIES = {
    "en": """
Dear {speaker},

I am writing the report of the session "{title}" of {date}. This is what it has of what you said:

{section}

Is your part right? Please answer this message with "I agree", or with what should be changed.

Please answer by {due}.

Thank you very much
{sender}
""",
    "es": """
Hola, {speaker}:

Estoy redactando el informe de la sesión «{title}» del {date}. Esto es lo que recoge de su intervención:

{section}

¿Es correcto? Responda, por favor, a este mensaje con «De acuerdo» o indicando qué habría que cambiar.

Le agradecería su respuesta a más tardar el {due}.

Muchas gracias
{sender}
""",
    "fr": """
Bonjour {speaker},

Je rédige le rapport de la session « {title} » du {date}. Voici ce qu’il contient de votre intervention :

{section}

Est-ce exact ? Merci de répondre à ce message par « D’accord », ou en indiquant ce qu’il faut changer.

Merci de répondre au plus tard le {due}.

Bien cordialement
{sender}
""",
    "pt": """
Olá, {speaker}:

Estou a escrever o relatório da sessão «{title}» de {date}. Isto é o que nele consta da sua intervenção:

{section}

Está correto? Por favor, responda a esta mensagem com «De acordo» ou indicando o que deve ser alterado.

Agradeço a sua resposta até {due}.

Com os melhores cumprimentos
{sender}
""",
    "ca": """
Hola, {speaker}:

Estic redactant l’informe de la sessió «{title}» del {date}. Això és el que recull de la vostra intervenció:

{section}

És correcte? Responeu, si us plau, a aquest missatge amb «D’acord» o indicant què caldria canviar.

Us agrairia la resposta com a molt tard el {due}.

Moltes gràcies
{sender}
""",
    "ko": """
{speaker} 님, 안녕하세요.

{date}에 열린 "{title}" 세션의 보고서를 쓰고 있습니다. 말씀하신 내용은 보고서에 다음과 같이 적혀 있습니다.

{section}

내용이 맞습니까? 이 메일에 "동의합니다"라고 답해 주시거나, 고칠 점을 알려 주시기 바랍니다.

{due}까지 답해 주시면 고맙겠습니다.

감사합니다.
{sender}
""",
    "ar": """
تحية طيبة {speaker}،

أكتب تقرير جلسة «{title}» بتاريخ {date}. وهذا ما ورد فيه من مداخلتكم:

{section}

هل هذا صحيح؟ يُرجى الرد على هذه الرسالة بكلمة «موافق»، أو بذكر ما ينبغي تغييره.

يُرجى الرد في موعد أقصاه {due}.

مع خالص الشكر
{sender}
""",
}
