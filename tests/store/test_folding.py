"""What a reader takes for the same word, in many scripts."""

from __future__ import annotations

import pytest

from rapporteur.store.folding import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("", ""),
        (" \t\n", ""),
        ("Economía  Social", "economia social"),
        ("ess", "ess"),
        ("Straße", "strasse"),
        ("ﬁnance ①", "finance 1"),
        ("Łódź, Bjørn, Đà Nẵng", "lodz bjorn da nang"),
        ("IŞIK ışık İzmir", "isik isik izmir"),
        ("l’economia d'Àfrica", "l economia d africa"),
        ("co-op_2021", "co op 2021"),
        ("61.000 €", "61 000"),
        ("Ὁδός ΟΔΟΣ", "οδοσ οδοσ"),
        ("Ёлка МАЙ", "елка маи"),
        ("مُحَمَّد", "محمد"),
        ("العـــربية", "العربية"),
        ("أحمد", "احمد"),
        ("שָׁלוֹם", "שלום"),
        ("हिन्दी बैठक", "हिन्दी बैठक"),
        ("தமிழ்", "தமிழ்"),
        ("한국어", "한국어"),
        ("東京", "東 京"),
        ("在東京都開会", "在 東 京 都 開 会"),
        ("2021年", "2021 年"),
        ("がか", "が か"),
        ("ﾌﾟﾗﾝ", "プ ラ ン"),
        ("ที่ประชุม", "ท ี ่ ป ร ะ ช ุ ม"),
        ("ກຸ່ມ", "ກ ຸ ່ ມ"),
        ("ភាសា", "ភ ា ស ា"),
        ("မြန်မာ", "မ ြ န ် မ ာ"),
        ("𝐁𝐨𝐥𝐝", "bold"),
        ("co\u00adoperative", "cooperative"),
        ("می\u200cخواهم", "میخواهم"),
        ("\ufeffa\x00b", "a b"),
        ("🎉 !?", ""),
        ("\ud800a", "a"),
        ("\ue000", "\ue000"),
    ],
)
def test_a_text_is_folded(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_it_does_not_matter_how_an_accent_is_stored() -> None:
    assert fold("caf\u00e9") == fold("cafe\u0301")
    assert fold("\u1112\u1161\u11ab") == fold("\ud55c")


def test_japanese_voiced_and_unvoiced_are_different_words() -> None:
    assert fold("が") != fold("か")


def test_what_is_folded_is_not_folded_further() -> None:
    changed = [
        hex(code)
        for code in range(0x20000)
        if (once := fold(chr(code))) != fold(once) or set(once) & set('"*():^-+')
    ]
    assert changed == []
