"""Addresses as people write them, read and written again."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.export.text import one_line
from rapporteur.mail.addresses import ascii_domain, is_address, on_the_wire, read_addresses, written
from rapporteur.mail.letters import Address, shown

ATOMS = st.text(st.sampled_from("abcZ09.!#$%&'*+/=?^_`{|}~-éñжא김"), min_size=1, max_size=20)
LABELS = st.text(st.sampled_from("abz09-éüß김"), min_size=1, max_size=12)
ADDRESSES = st.builds(
    lambda local, labels: f"{local}@{'.'.join(labels)}", ATOMS, st.lists(LABELS, min_size=1, max_size=3)
).filter(is_address)


def _plain(*addresses: str) -> tuple[Address, ...]:
    return tuple(Address("", address) for address in addresses)


def test_names_separators_and_pieces_that_are_none() -> None:
    read, others = read_addresses("Zoë <u@x>, b@y; c@z\nnobody\r\n, ; Ana  María <ana@forum.example>")
    assert read == (
        Address("Zoë", "u@x"),
        *_plain("b@y", "c@z"),
        Address("Ana María", "ana@forum.example"),
    )
    assert others == ("nobody",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"Doe, Jane; PhD" <j@x.example>', "Doe, Jane; PhD"),
        (r'"Jane \"J\\J\" Doe" <j@x.example>', r'Jane "J\J" Doe'),
        ('Jane "Jay" Doe <j@x.example>', 'Jane "Jay" Doe'),
        ("<j@x.example>", ""),
        ("j@x.example", ""),
        ("\ufeff\u200bJane\u00a0<\u200ej@x.example>\u200f ", None),
        ("김민준<j@x.example>", "김민준"),
    ],
)
def test_names(text: str, name: str | None) -> None:
    read, others = read_addresses(text)
    if name is None:
        # What is invisible inside the brackets may be there to deceive.
        assert (read, len(others)) == ((), 1)
    else:
        assert (read, others) == ((Address(name, "j@x.example"),), ())


@pytest.mark.parametrize(
    "piece",
    [
        "Ana <a@b.example> Ben <c@d.example>",
        "Ana <a@b.example>\tBen <c@d.example>",
        "Ana a@b.example <c@d.example>",
        'Ana "A <a@b.example> Ben <c@d.example>',
        '"Ana" <a@b.example> "Ben" <c@d.example>',
    ],
)
def test_two_addresses_without_a_separator_are_not_one(piece: str) -> None:
    assert read_addresses(f"{piece}, e@f.example") == (
        _plain("e@f.example"),
        (piece.replace("\t", " "),),
    )


def test_a_name_in_quotes_may_look_like_an_address() -> None:
    assert read_addresses('"Ana <a@b.example>" <c@d.example>')[0] == (
        Address("Ana <a@b.example>", "c@d.example"),
    )


def test_what_is_invisible_around_a_piece_falls_away() -> None:
    assert read_addresses("\ufeff\u200e lea@x.example\u200b\u200f")[0] == _plain("lea@x.example")


def test_a_quote_that_does_not_end_takes_nothing_with_it() -> None:
    assert read_addresses('"Jane, a@x.example, b@x.example') == (
        _plain("a@x.example", "b@x.example"),
        ('"Jane',),
    )


@pytest.mark.parametrize(
    "address",
    [
        "a@x",
        "first.last+tag@mail.example.org",
        "o'brien=x@example.org",
        "josé@example.org",
        "lea@münchen.example",
        "用户@例子.example",
        "x" * 64 + "@example.org",
        "a@xn--mnchen-3ya.example",
    ],
)
def test_what_is_an_address(address: str) -> None:
    assert is_address(address)
    assert read_addresses(address) == (_plain(address), ())


@pytest.mark.parametrize(
    "address",
    [
        "",
        "@",
        "a@",
        "@x",
        "a",
        "a@b@c",
        "a b@x",
        ".a@x",
        "a.@x",
        "a..b@x",
        "a@.x",
        "a@x.",
        "a@x..y",
        "a@-x",
        "a@x-",
        "a@x_y",
        "a@[192.0.2.1]",
        '"a b"@x',
        "a<b@x",
        "a>@x",
        "x" * 65 + "@example.org",
        "é" * 33 + "@example.org",
        "a@" + "x" * 64,
        "a@" + ".".join(["x" * 60] * 5),
        "a@" + "é" * 60 + ".example",
        "a@x。y",
        "a@xn\u200b--y",
        "a@\u0338x",
    ],
)
def test_what_is_none(address: str) -> None:
    assert not is_address(address)
    assert not read_addresses(address)[0]


@pytest.mark.parametrize(
    "evil", ["\r\n", "\r", "\n", "\0", "\x0b", "\x1f", "\x7f", "\x85", "\u2028", "\u202e", "\u2066", "\ud800"]
)
@pytest.mark.parametrize("address", ["a{}b@x.example", "ab@x{}y.example", "a@x.example{}Bcc: b@y.example"])
def test_controls_are_in_no_address(address: str, evil: str) -> None:
    assert not is_address(address.format(evil))
    assert all(is_address(one.address) for one in read_addresses(address.format(evil))[0])


@pytest.mark.parametrize("evil", ["\0", "\x1b", "\u202e", "\u2067", "\ud800"])
def test_controls_are_in_no_name(evil: str) -> None:
    read, others = read_addresses(f"Ja{evil}ne <j@x.example>, b@y.example")
    assert (read, len(others)) == (_plain("b@y.example"), 1)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    read, _ = read_addresses(text)
    for one in read:
        assert is_address(one.address)
        assert one.name == one_line(one.name)


@given(st.lists(st.builds(Address, st.text(), ADDRESSES), max_size=4))
def test_what_is_written_is_read_again(addresses: list[Address]) -> None:
    read, others = read_addresses(shown(addresses))
    assert read == tuple(Address(one_line(one.name), _composed(one.address)) for one in addresses)
    assert others == ()


def _composed(address: str) -> str:
    return normalize("NFC", address)


@given(st.builds(Address, st.text(), ADDRESSES))
def test_what_is_written_is_on_one_line(address: Address) -> None:
    assert not set("\r\n\0\u2028") & set(written(address))


def test_a_name_is_in_quotes_only_where_it_must_be() -> None:
    assert written(Address("Ana María", "a@x")) == "Ana María <a@x>"
    assert written(Address("Doe, J.", "a@x")) == '"Doe, J." <a@x>'
    assert written(Address("", "a@x")) == "a@x"


@pytest.mark.parametrize(
    ("domain", "wanted"),
    [
        ("münchen.example", "xn--mnchen-3ya.example"),
        ("MÜNCHEN.example", "xn--mnchen-3ya.example"),
        # IDNA 2003 would have made strasse.example of it, which is somebody else's.
        ("straße.example", "xn--strae-oqa.example"),
        ("Example.ORG", "Example.ORG"),
    ],
)
def test_domains_go_over_the_wire_in_ascii(domain: str, wanted: str) -> None:
    assert ascii_domain(domain) == wanted
    assert on_the_wire(f"josé@{domain}") == f"josé@{wanted}"


@given(ADDRESSES)
def test_an_address_on_the_wire_is_one(address: str) -> None:
    assert is_address(on_the_wire(address))
    assert on_the_wire(address).rpartition("@")[2].isascii()


def test_an_address_that_is_called_as_it_is_has_no_name() -> None:
    assert read_addresses("ana@b.org <ana@b.org>") == ((Address("", "ana@b.org"),), ())
