"""The account in the settings: what is told after they were closed."""

from __future__ import annotations

import shiboken6

from rapporteur.desktop.look import Look
from rapporteur.desktop.preferences_mail import MailPage
from rapporteur.desktop.settings import Settings
from rapporteur.mail.account import Account
from rapporteur.mail.trouble import MailError, Trouble


def test_a_try_may_end_after_the_settings_were_closed(look: Look) -> None:
    tried: list[tuple[object, ...]] = []
    account = Account(address="lea@example.org", host="mail.example.org")
    page = MailPage(Settings(mail_account=account), look, try_account=lambda *asked: tried.append(asked))
    page.test.click()
    ((_, _, tell_good, tell_bad),) = tried
    assert callable(tell_good)
    assert callable(tell_bad)
    tell_bad(MailError(Trouble.PASSWORD))
    assert page.test.isEnabled()
    shiboken6.delete(page)
    tell_good(None)
    tell_bad(MailError(Trouble.PASSWORD))
