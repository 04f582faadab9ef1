"""What went wrong, in words."""

from __future__ import annotations

import pytest

from rapporteur.mail.account import Account
from rapporteur.mail.sentences import sentence
from rapporteur.mail.trouble import MailError, Trouble

ACCOUNT = Account(address="lea@example.org", host="mail.example.org", port=587, user="lea")


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_its_sentence(trouble: Trouble) -> None:
    text = sentence(trouble, ACCOUNT)
    assert "mail.example.org" in text
    assert text.endswith(".")
    assert "{" not in text
    # What happened, and what to do.
    assert text.count(". ") >= 1
    assert sentence(trouble, Account()).count("the server") >= 1


def test_sentences_differ() -> None:
    assert len({sentence(trouble, ACCOUNT) for trouble in Trouble}) == len(Trouble)


def test_a_sentence_has_what_the_server_said() -> None:
    error = MailError(Trouble.TOO_LARGE, "552 5.3.4 {Too} big", host="other.example", limit=26_214_400)
    assert sentence(error, ACCOUNT) == (
        "other.example does not take a message of this size, so nobody got it. Make the photos smaller, or "
        "leave some out. It takes up to 26.2 MB. What was said: 552 5.3.4 {Too} big"
    )
