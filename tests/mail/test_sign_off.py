"""The letter that asks a speaker, and the answers that come."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from rapporteur.mail.letters import Address
from rapporteur.mail.proposals import proposal
from rapporteur.mail.replies import LARGEST, Fault, Reply, ReplyError, own_words, read_reply
from rapporteur.mail.sign_off import sign_off_letter
from rapporteur.report.model import Line, Person, Report
from rapporteur.report.people import change_person
from rapporteur.report.template import SignOffMail
from tests.samples import sample_report

DUE = datetime(2021, 10, 10, 21, 59, tzinfo=UTC)


@pytest.fixture
def report() -> Report:
    report = sample_report()
    paula = next(person for person in report.people if person.name == "Paula")
    report = change_person(report, paula.model_copy(update={"email": "paula@accio.example"}))
    secret = Line(text="between us", kind="private")
    return report.with_changes(notes={**report.notes, paula.id: (*report.notes_of(paula.id), secret)})


@pytest.fixture
def paula(report: Report) -> Person:
    return next(person for person in report.people if person.name == "Paula")


def with_words(report: Report, **words: object) -> Report:
    mail = report.template.mail.model_copy(update={"sign_off": SignOffMail.model_validate(words)})
    return report.with_changes(template=report.template.model_copy(update={"mail": mail}))


# ---- the letter


def test_a_letter_has_what_one_speaker_said_and_nothing_private(report: Report, paula: Person) -> None:
    letter = sign_off_letter(report, paula, due=DUE, sender=Address("Zoë", "zoe@home.example"))
    assert (letter.kind, letter.person_id, letter.to) == (
        "sign-off",
        paula.id,
        (Address("Paula", "paula@accio.example"),),
    )
    assert letter.subject == "Is your part right? DIESIS"
    assert letter.body.startswith(
        'Dear Paula,\n\nI am writing the report of the session "DIESIS" of 7 October 2021.'
    )
    assert "- Paula\n - ACCIO: delegación en casablanca" in letter.body
    assert "Please answer by 10 October 2021." in letter.body
    assert letter.body.endswith("Zoë\n")
    assert "between us" not in letter.body
    assert "Victor" not in letter.body


@pytest.mark.parametrize(
    ("language", "due"),
    [
        ("es", "el 10 de octubre de 2021."),
        ("fr", "le 10 octobre 2021."),
        ("pt-BR", "até 10 de outubro de 2021."),
        ("ca", "el 10 d’octubre del 2021."),
        ("ko", "2021년 10월 10일까지"),
        ("ar", "10 أكتوبر 2021."),
        ("de", "by 10 October 2021."),
    ],
)
def test_a_letter_is_in_one_language(report: Report, paula: Person, language: str, due: str) -> None:
    assert due in sign_off_letter(report, paula, due=DUE, language=language).body


def test_the_forms_own_words_go_before_ours(report: Report, paula: Person) -> None:
    body = "{speaker}: {title}\n\nBis {due}.\n\n{section}\n\n{nobody}"
    own = with_words(report, subject={"de": "Stimmt es?"}, body={"de": body})
    letter = sign_off_letter(own, paula, due=DUE, language="de")
    assert letter.subject == "Stimmt es?"
    assert letter.body.startswith("Paula: DIESIS\n\nBis 10. Oktober 2021.")
    assert "{nobody}" in letter.body
    assert "Bis" not in sign_off_letter(own, paula, due=None, language="de").body


def test_braces_in_what_somebody_said_stay(report: Report, paula: Person) -> None:
    said = report.with_changes(notes={paula.id: (Line(text="{due} {speaker} **2**"),)})
    assert " - {due} {speaker} **2**\n" in sign_off_letter(said, paula, due=DUE).body


def test_who_has_no_address_gets_a_letter_to_be_completed(report: Report) -> None:
    victor = next(person for person in report.people if person.name == "Victor")
    assert sign_off_letter(report, victor, due=None).to == ()


# ---- the answer


def mail(text: str, *headers: str, kind: str = "text/plain; charset=utf-8") -> bytes:
    lines = (
        "From: Paula <PAULA@accio.example>",
        "Subject: Re: x",
        *headers,
        f"Content-Type: {kind}",
        "",
        text,
    )
    return "\r\n".join(lines).replace("\n", "\r\n").replace("\r\r", "\r").encode()


def read(report: Report, data: bytes, asked: dict[str, str] | None = None) -> Reply:
    return read_reply(data, report, asked or {})


def test_an_answer_is_known_by_the_question_then_by_its_address(report: Report, paula: Person) -> None:
    victor = next(person for person in report.people if person.name == "Victor")
    asked = {"<q1@home.example>": victor.id, "<q0@home.example>": "gone"}
    answered = mail("I agree", "In-Reply-To: <q1@home.example>", "Date: Fri, 8 Oct 2021 10:02:00 +0200")
    reply = read(report, answered, asked)
    assert (reply.person_id, reply.sender) == (victor.id, Address("Paula", "PAULA@accio.example"))
    assert reply.at == datetime(2021, 10, 8, 8, 2, tzinfo=UTC)
    later = mail("I agree", "References: <q1@home.example>\r\n <other@x.example>")
    assert read(report, later, asked).person_id == victor.id
    assert read(report, mail("I agree", "In-Reply-To: <q0@home.example>"), asked).person_id == paula.id
    stranger = mail("I agree").replace(b"PAULA@", b"office@")
    assert read(report, stranger).person_id == ""
    bare = mail("ok").replace(b"Paula <PAULA@accio.example>", b"paula@accio.example (Paula)")
    assert read(report, bare).person_id == paula.id
    shared = change_person(report, victor.model_copy(update={"email": "paula@accio.example"}))
    assert read(shared, mail("I agree")).person_id == ""


def test_encoded_words_are_read(report: Report) -> None:
    data = (
        mail("ok").replace(b"Paula <", b"=?utf-8?q?Jos=C3=A9?= <").replace(b"Re: x", "Re: tilde ó".encode())
    )
    reply = read(report, data)
    assert (reply.sender.name, reply.subject) == ("José", "Re: tilde ó")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (mail("sí, señal").replace(b"utf-8", b"x-nothing"), "sí, señal"),
        (mail("sí").decode().encode("latin-1").replace(b"utf-8", b"iso-8859-1"), "sí"),
        (mail("sí").decode().encode("latin-1"), "sí"),
        (mail("abc").replace(b"utf-8", b"punycode"), "abc"),
        (mail("b2s=", "Content-Transfer-Encoding: base64"), "ok"),
        (mail("one \ntwo\n> no \nthree", kind="text/plain; format=flowed"), "one two\nthree"),
        (
            mail(
                "<head><style>p{}</style></head><script>x</script><p>De&nbsp;acuerdo</p><br>"
                "Gracias &amp; saludos<blockquote>my question <b>I agree</b></blockquote>",
                kind="text/html",
            ),
            "De acuerdo\n\nGracias & saludos",
        ),
        (
            mail(
                "--b\nContent-Type: text/html\n\n<p>no</p>\n--b\nContent-Type: text/plain\n\nplain\n"
                "--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\nattached\n--b--",
                kind="multipart/mixed; boundary=b",
            ),
            "plain",
        ),
        (mail("--b\nContent-Type: text/html\n\n<p>only", kind="multipart/alternative; boundary=b"), "only"),
    ],
)
def test_the_text_is_found_however_it_is_written(report: Report, data: bytes, text: str) -> None:
    assert read(report, data).text == text


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("I agree\n\nOn Fri, 8 Oct 2021 at 10:02, Zoë <z@home.example> wrote:\n> Is it?", "I agree"),
        (
            "Vale\n\nEl vie, 8 oct 2021 a las 10:02, Zoë\n(<z@home.example>) escribió:\n\n> ¿Sí?\n>\n> x",
            "Vale",
        ),
        ("Oui.\n-- \nPaula\nACCIÓ", "Oui."),
        ("Sim\n\nEnviado do meu iPhone", "Sim"),
        (
            "동의합니다.\n\n2021년 10월 8일 (금) 오전 10:02, Zoë <z@home.example>님이 작성:\n> 질문",
            "동의합니다.",
        ),
        ("موافق\n\nفي الجمعة، 8 أكتوبر 2021 10:02 كتب Zoë <z@home.example>:\n> سؤال", "موافق"),
        ("No.\n\n________________________________\nDe: Zoë\nEnviado: viernes\n\nlo suyo", "No."),
        ("Fine\n\nFrom: Zoë\nSent: Friday\nTo: Paula\n\ntheirs", "Fine"),
        ("Fine\n-----Original Message-----\ntheirs", "Fine"),
        ("> first\nnot 13, but 31\n> second\nand this", "not 13, but 31\nand this"),
        ("> all of it is yours", ""),
        ("My colleague wrote:\nnothing", "My colleague wrote:\nnothing"),
    ],
)
def test_only_their_own_words_are_kept(text: str, own: str) -> None:
    assert own_words(text) == own


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Dear Zoë,\n\nI agree.", "agreed"),
        ("Yes, that is right", "agreed"),
        ("No changes from my side, thanks", "agreed"),
        ("I agree, but please correct the figure", "changes"),
        ("I do not agree", "changes"),
        ("That’s not what I said", "changes"),
        ("Hola Zoë:\nDe acuerdo, muchas gracias. Nada más.", "agreed"),
        ("Sí, sin cambios", "agreed"),
        ("Habría que cambiar la cifra", "changes"),
        ("D’accord", "agreed"),
        ("Je ne suis pas d’accord", "changes"),
        ("Rien à changer", "agreed"),
        ("Está de acordo, sim", "agreed"),
        ("Não concordo", "changes"),
        ("D’acord, gràcies", "agreed"),
        ("No estic d’acord", "changes"),
        ("네, 동의합니다", "agreed"),
        ("숫자를 수정해 주세요", "changes"),
        ("수정할 것이 없습니다", "agreed"),
        ("موافق", "agreed"),
        ("لا أوافق", "changes"),
        ("لا تعديلات", "agreed"),
        ("أرجو تصحيح الرقم", "changes"),
        ("I will look at it on Monday", None),
        ("", None),
    ],
)
def test_first_words_are_a_proposal(text: str, said: str | None) -> None:
    assert proposal(text) == said


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.4\n\x00\x01",
        b"just a text\nwithout any header",
        b"Subject: no sender\n\nx",
        b"From: a@b.example\n\nnothing else",
        b"\xff\xfe\x00" * 100,
    ],
)
def test_what_is_no_mail_is_refused(report: Report, data: bytes) -> None:
    with pytest.raises(ReplyError, match=r"no e-mail\. Save") as told:
        read(report, data)
    assert told.value.fault is Fault.NO_MAIL


def test_what_is_too_large_is_refused(report: Report) -> None:
    with pytest.raises(ReplyError) as told:
        read(report, bytes(LARGEST + 1))
    assert told.value.fault is Fault.TOO_LARGE


@pytest.mark.parametrize(
    "data",
    [
        mail("ok").replace(b"Paula", b"(" * 15_000),
        mail("ok").replace(b"Re: x", b"=?utf-8?b?" + b"A" * 15_000 + b"?="),
        mail("ok", "References: " + "<" * 100_000),
        mail("ok", kind="multipart/mixed; boundary=" + "b" * 10_000),
        mail(
            "".join(f"--b{n}\nContent-Type: multipart/mixed; boundary=b{n + 1}\n\n" for n in range(3000)),
            kind="multipart/mixed; boundary=b0",
        ),
        mail("<div>" * 100_000 + "ok", kind="text/html"),
        mail("<" * 200_000, kind="text/html"),
        mail("<!--a>" * 30_000, kind="text/html"),
        mail("wrote: 1 " * 40_000),
        mail("a 1\n" * 60_000),
        mail(("z" * 150_000) + "\n" + "كتب" * 20_000),
    ],
)
def test_a_mail_that_was_made_to_hurt_does_not(report: Report, data: bytes) -> None:
    begun = time.monotonic()
    with suppress(ReplyError):
        read(report, data)
    assert time.monotonic() - begun < 5
