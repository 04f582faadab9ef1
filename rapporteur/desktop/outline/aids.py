"""Help while notes are typed: abbreviations, names after @, the rest of a word, and spelling.

None of it is on the way of a key to the screen: the text is painted first, and help comes when the fingers
rest, or from another process.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from rapporteur.desktop.outline.choices import Choices
from rapporteur.desktop.outline.editor import OutlineEditor
from rapporteur.desktop.outline.page import units
from rapporteur.writing.abbreviations import ENDS, Abbreviations
from rapporteur.writing.completion import Vocabulary, prefix_of
from rapporteur.writing.spelling import Checked, Speller

OFFER_MS = 30
"""After this long without a key the rest of a word is offered."""

CHECK_MS = 400
"""After this long without a change what is in view is checked."""

SUGGEST_MS = 600
"""A menu does not wait longer for suggestions."""

LEARN_MS = 1500
LEARN_PAUSE_MS = 20
_LEARNT_AT_ONCE = 100
_REMEMBERED = 4000
_AT = re.compile(r"(?:^|[\s(«“])@([^\W\d_][\w'’.-]*(?: [\w'’.-]*)?)?\Z")


class Doubt(NamedTuple):
    """A word that no dictionary knows: its row, and from where to where, in Python's characters."""

    row: int
    start: int
    end: int
    language: str


class WritingAids(QObject):
    """The help for one editor.

    `names` gives everyone by name, `last_speaker` who spoke before the one whose notes the cursor is in,
    and `as_step` makes a change that is undone on its own.
    """

    _checked = Signal(int, object)
    _suggested = Signal(object, object)

    def __init__(
        self,
        editor: OutlineEditor,
        *,
        names: Callable[[], Sequence[str]],
        last_speaker: Callable[[], str],
        as_step: Callable[[Callable[[], object]], object],
        known: Callable[[], frozenset[str]],
    ) -> None:
        """`known` are words that count as right whatever dictionaries say."""
        super().__init__(editor)
        self._editor = editor
        self._names, self._last_speaker, self._as_step, self._known = names, last_speaker, as_step, known
        self.abbreviations = Abbreviations({}, {})
        self.completes = self.expands = True
        self._speller: Speller | None = None
        self._generation = 0
        self._vocabulary = Vocabulary()
        self._learnt: set[str] = set()
        self._to_learn: list[str] = []
        self._row = 0
        self._offered = ""
        self._expanded: tuple[tuple[int, int, str], str] | None = None
        self._refused: set[tuple[int, int, str]] = set()
        self._verdicts: OrderedDict[str, Checked] = OrderedDict()
        self._recent: tuple[int, str, tuple[tuple[int, int], ...]] = (-1, "", ())
        self.choices = Choices(editor)
        self._offer_due = self._timer(OFFER_MS, self._offer)
        self._check_due = self._timer(CHECK_MS, self._check_view)
        self._learn_due = self._timer(LEARN_MS, self._learn)
        editor.typed.connect(self._typed)
        editor.edited.connect(self._edited)
        editor.reloaded.connect(self._reloaded)
        editor.left.connect(self._withdraw)
        editor.cursorPositionChanged.connect(self._moved)
        editor.verticalScrollBar().valueChanged.connect(lambda _value: self._check_due.start())
        editor.intercept = self.take_key
        editor.doubts = self._doubts
        self._checked.connect(self._take_verdicts, Qt.ConnectionType.QueuedConnection)
        self._suggested.connect(self._give, Qt.ConnectionType.QueuedConnection)
        self._learn_due.start()

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(then)
        return timer

    # ---- what the editor tells

    def _typed(self, text: str) -> None:
        if self.expands and (not text or text[-1] in ENDS):
            self._expand(entered=not text)

    def _edited(self) -> None:
        self._withdraw()
        if self.completes:
            self._offer_due.start()
        self._check_due.start()
        self._learn_due.start()

    def _reloaded(self) -> None:
        """After an undo: an abbreviation that was taken back stays as it was typed."""
        self._withdraw()
        if self._expanded:
            (number, start, short), long = self._expanded
            text = self._editor.rows[number].text if number < len(self._editor.rows) else ""
            if text.startswith(short, start):
                self._refused.add((number, start, short))
            if not text.startswith(long, start):
                self._expanded = None
        self._check_due.start()
        self._learn_due.start()

    def _moved(self) -> None:
        number, rows = self._editor.number(), self._editor.rows
        if number != self._row:
            # A line that has been left can be completed from at once.
            if self._row < len(rows) and not rows[self._row].heading:
                self._take_in(rows[self._row].line.text)
            self._row = number
        if self._refused and all(number != self._editor.number() for number, _, _ in self._refused):
            self._refused.clear()
        if not self._offer_due.isActive():
            self._withdraw()

    def _withdraw(self) -> None:
        self._offered = ""
        self._editor.show_ghost("")
        self.choices.hide()

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key was for what is offered."""
        if self.choices.take_key(event):
            return True
        number = self._editor.number()
        onward = Qt.Key.Key_Left if self._editor.is_from_right(number) else Qt.Key.Key_Right
        if (
            self._offered
            and event.key() == onward
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self._complete_with(self._offered)
            return True
        return False

    # ---- abbreviations

    def _expand(self, *, entered: bool) -> None:
        editor, number = self._editor, self._editor.number()
        before = editor.text_before_cursor()
        name = self._last_speaker() if ".." in before[-4:] else ""
        found = self.abbreviations.expansion(before + "\n" if entered else before, last_speaker=name)
        if found is None:
            return
        short = before[found.start : found.end]
        place = (number, found.start, short)
        if place not in self._refused:
            self._as_step(partial(editor.replace_in_row, number, found.start, found.end, found.text))
            self._expanded = (place, found.text)

    # ---- completion

    def _offer(self) -> None:
        """Show names after an @, or faintly the likeliest rest of the word at the line's end."""
        editor = self._editor
        if not editor.hasFocus() or editor.textCursor().hasSelection() or editor.is_composing():
            return
        before = editor.text_before_cursor()
        at = _AT.search(before)
        if at:
            begun = at[1] or ""
            self._vocabulary.set_names(self._names())
            name = partial(self._put_name, len(before) - len(begun) - 1)
            self.choices.offer(self._vocabulary.names(begun), editor.cursorRect(), name, self.tr("Names"))
        elif editor.textCursor().atBlockEnd():
            begun = prefix_of(before)
            found = self._candidates(before, 8)
            likeliest = next((one for one in found if one.casefold().startswith(begun.casefold())), "")
            if likeliest:
                self._offered = likeliest
                editor.show_ghost(likeliest[len(begun) :])

    def _candidates(self, before: str, limit: int) -> list[str]:
        self._vocabulary.set_names(self._names())
        return self._vocabulary.complete(prefix_of(before), limit=limit)

    def offer_completions(self) -> None:
        """Show what the word at the cursor may become."""
        found = self._candidates(self._editor.text_before_cursor(), 8)
        self.choices.offer(found, self._editor.cursorRect(), self._complete_with, self.tr("Words"))

    def _complete_with(self, word: str) -> None:
        before = self._editor.text_before_cursor()
        self._withdraw()
        end = len(before)
        start = end - len(prefix_of(before))
        # Of a name of several words some may stand there already.
        begins = [n for n in range(start) if word.casefold().startswith(before[n:].casefold())]
        self._editor.replace_in_row(self._editor.number(), begins[0] if begins else start, end, word)

    def _put_name(self, start: int, name: str) -> None:
        end = len(self._editor.text_before_cursor())
        self._editor.replace_in_row(self._editor.number(), start, end, name)

    def _learn(self) -> None:
        """Take in what is new, a little at a time; a line that is being written waits."""
        number, rows = self._editor.number(), self._editor.rows
        texts = {row.line.text for n, row in enumerate(rows) if n != number}
        for gone in self._learnt - texts:
            self._vocabulary.remove(gone)
        self._learnt &= texts
        self._to_learn = list(texts - self._learnt)
        self._learn_some()

    def _take_in(self, text: str) -> None:
        self._vocabulary.set_text(text, text)
        self._learnt.add(text)

    def _learn_some(self) -> None:
        for text in self._to_learn[-_LEARNT_AT_ONCE:]:
            self._take_in(text)
        del self._to_learn[-_LEARNT_AT_ONCE:]
        if self._to_learn:
            QTimer.singleShot(LEARN_PAUSE_MS, self, self._learn_some)

    # ---- spelling

    def check_with(self, speller: Speller | None) -> None:
        """Check spelling, or no longer."""
        self._speller = speller
        self.check_anew()

    def check_anew(self) -> None:
        """Names, languages or the own words are others now."""
        self._generation += 1
        self._verdicts.clear()
        self._recent = (-1, "", ())
        self._editor.viewport().update()
        self._check_due.start()

    def _check_view(self) -> None:
        editor, speller = self._editor, self._speller
        if speller is None or not editor.isVisible():
            return
        first, last = editor.rows_in_view()
        texts = [row.line.text for row in editor.rows[first : last + 1] if not row.heading and row.line.text]
        new = [text for text in dict.fromkeys(texts) if text not in self._verdicts]
        if new:
            speller.check(new, partial(self._checked.emit, self._generation), names=self._known())

    def _take_verdicts(self, generation: int, verdicts: Sequence[Checked]) -> None:
        if generation != self._generation:
            return  # names or languages have changed since they were asked for
        for verdict in verdicts:
            self._verdicts[verdict.text] = verdict
        while len(self._verdicts) > max(_REMEMBERED, 2 * len(self._editor.rows)):
            self._verdicts.popitem(last=False)
        self._editor.viewport().update()

    def _doubts(self, number: int, text: str) -> Sequence[tuple[int, int]]:
        """What to underline in a row, in units of UTF-16; not the word that is being typed."""
        verdict = self._verdicts.get(text)
        current = number == self._editor.number()
        if verdict is not None:
            wrong = verdict.wrong
            if current:
                self._recent = (number, text, wrong)
        elif current and self._recent[0] == number:
            # The line has just been changed: what was doubted before that place still is.
            same = _common(text, self._recent[1])
            wrong = tuple((start, end) for start, end in self._recent[2] if end < same)
        else:
            return ()
        if not wrong:
            return ()
        if current and self._editor.hasFocus():
            at = len(self._editor.text_before_cursor())
            wrong = tuple((start, end) for start, end in wrong if not start < at <= end)
        return [(units(text[:start]), units(text[:end])) for start, end in wrong]

    def doubt_at(self, number: int, column: int) -> Doubt | None:
        """The doubted word at a place, in Python's characters."""
        verdict = self._verdicts.get(self._editor.rows[number].line.text)
        found = [place for place in verdict.wrong if place[0] <= column <= place[1]] if verdict else []
        return Doubt(number, *found[0], verdict.language) if verdict and found else None

    def next_doubt(self) -> None:
        """Go to the next doubted word and offer what may have been meant."""
        speller, editor = self._speller, self._editor
        if speller is None:
            return
        texts = dict.fromkeys(row.line.text for row in editor.rows if not row.heading and row.line.text)

        generation, here = self._generation, self._here()

        def go(verdicts: list[Checked]) -> None:
            self._checked.emit(generation, verdicts)
            self._suggested.emit(self._go_on, (here,))

        speller.check(list(texts), go, names=self._known())

    def _here(self) -> tuple[int, int]:
        """Where somebody is: who has gone on since is not called back."""
        return self._editor.textCursor().position(), self._editor.document().revision()

    def _go_on(self, asked: tuple[int, int]) -> None:
        editor = self._editor
        if asked != self._here():
            return
        here = (editor.number(), len(editor.text_before_cursor()))
        count = len(editor.rows)
        for step in range(count + 1):
            number = (here[0] + step) % count
            verdict = self._verdicts.get(editor.rows[number].line.text)
            for start, end in verdict.wrong if verdict else ():
                if step or start > here[1] or (editor.textCursor().hasSelection() and start == here[1]):
                    editor.select_in(number, start, end)
                    self.suggest_for(Doubt(number, start, end, verdict.language if verdict else ""))
                    return

    def suggest_for(self, doubt: Doubt) -> None:
        """Offer what may have been meant in a list at the word."""
        word = self._editor.rows[doubt.row].line.text[doubt.start : doubt.end]
        self.ask(doubt, partial(self._offer_suggestions, doubt, word, self._here()))

    def ask(self, doubt: Doubt, then: Callable[[list[str]], object]) -> None:
        """Have suggestions for a doubted word brought, in a moment."""
        if self._speller:
            word = self._editor.rows[doubt.row].line.text[doubt.start : doubt.end]
            self._speller.suggest(word, doubt.language, lambda found: self._suggested.emit(then, (found,)))

    def _give(self, then: Callable[..., object], arguments: tuple[object, ...]) -> None:
        then(*arguments)

    def _offer_suggestions(self, doubt: Doubt, word: str, asked: tuple[int, int], found: list[str]) -> None:
        if asked != self._here():
            return
        right = self.tr("“{word}” is right").format(word=word)

        def choose(text: str) -> None:
            if text == right:
                self.count_as_right(word)
            else:
                self.correct(doubt, word, text)

        self.choices.offer([*found, right], self._editor.cursorRect(), choose, self.tr("Suggestions"))

    def correct(self, doubt: Doubt, word: str, text: str) -> None:
        """Put another word in the place of a doubted one, where that still stands."""
        rows = self._editor.rows
        if doubt.row < len(rows) and rows[doubt.row].line.text[doubt.start : doubt.end] == word:
            change = partial(self._editor.replace_in_row, doubt.row, doubt.start, doubt.end, text)
            self._as_step(change)

    def count_as_right(self, word: str) -> None:
        """Keep a word in the person's own list."""
        if self._speller:
            self._speller.add(word)
            self.check_anew()

    def suggest_in(self, doubt: Doubt, then: Callable[[Callable[[QMenu], None]], object]) -> None:
        """Call `then` with what fills the top of a menu, once it is known what may have been meant.

        A dictionary that takes long is not waited for: nothing moves in a menu that is open.
        """
        word = self._editor.rows[doubt.row].line.text[doubt.start : doubt.end]
        waiting = [True]

        def answer(found: list[str]) -> None:
            if waiting:
                waiting.clear()
                then(partial(self._fill, doubt, word, found))

        self.ask(doubt, answer)
        QTimer.singleShot(SUGGEST_MS, self, lambda: answer([]))

    def _fill(self, doubt: Doubt, word: str, found: list[str], menu: QMenu) -> None:
        for text in found:
            menu.addAction(text, partial(self.correct, doubt, word, text))
        right = self.tr("“{word}” is right").format(word=word)
        menu.addAction(right, partial(self.count_as_right, word))
        menu.addSeparator()


def _common(one: str, other: str) -> int:
    """How many characters at the beginning are the same."""
    most = min(len(one), len(other))
    return next((n for n in range(most) if one[n] != other[n]), most)
