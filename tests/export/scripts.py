"""A session in ten scripts and more, and the very words that a reader must find again in its exports."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import NamedTuple

from PIL import Image, ImageDraw

from rapporteur.report.model import FLOOR, Line, Person, Photo, Report, new_report
from rapporteur.report.template import load_template
from tests.export.sample import NOW, RESOURCES


class Script(NamedTuple):
    """Somebody who speaks in a script: its name, a BCP 47 tag, and what the notes keep."""

    name: str
    language: str
    person: str
    affiliation: str
    lines: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Every word of the notes, in reading order: what stands between spaces."""
        return tuple(word for line in self.lines for word in line.split())


SCRIPTS = (
    Script(
        "Latin",
        "es",
        "Paula Núñez",
        "ACCIÓ",
        (
            "La economía social nació de la necesidad de cooperar.",
            "¿Qué acciones clave conviene impulsar desde lo local?",
            "Les coopératives œuvrent près de chez nous, en français comme en català.",
            "Zażółć gęślą jaźń, řekl pan Dvořák z Plzně.",
            "Hợp tác xã giúp người dân cùng làm chủ.",
            "İstanbul'daki kooperatifler ışık tutuyor.",
        ),
    ),
    Script(
        "Greek",
        "el",
        "Ελένη Παπαδοπούλου",
        "Δήμος Αθηναίων",
        (
            "Η κοινωνική οικονομία ανήκει σε όλους.",
            "Οι συνεταιρισμοί δημιουργούν θέσεις εργασίας στις μικρές πόλεις.",
            "Ποιες δράσεις πρέπει να αναλάβουν οι δήμοι;",
            "Η Αθήνα στηρίζει 75 έργα.",
        ),
    ),
    Script(
        "Cyrillic",
        "ru",
        "Наталья Иванова",
        "Союз кооперативов",
        (
            "Социальная экономика принадлежит всем.",
            "Кооперативы создают рабочие места в малых городах.",
            "Какие меры нужны на местном уровне?",
            "Українські громади підтримують 75 проєктів.",
        ),
    ),
    Script(
        "Arabic",
        "ar",
        "محمد العلوي",
        "شبكة الدار البيضاء",
        (
            "الاقتصاد الاجتماعي ملك للجميع.",
            "تخلق التعاونيات فرص عمل في المدن الصغيرة.",
            "ما هي الإجراءات اللازمة على المستوى المحلي؟",
            "يدعم الاتحاد 75 مشروعًا في الدار البيضاء.",
        ),
    ),
    Script(
        "Hebrew",
        "he",
        "שרה לוי",
        "ברית הקואופרטיבים",
        (
            "הכלכלה החברתית שייכת לכולם.",
            "קואופרטיבים יוצרים מקומות עבודה בערים קטנות.",
            "אילו צעדים דרושים ברמה המקומית?",
            "העירייה תומכת ב 75 מיזמים.",
        ),
    ),
    Script(
        "Devanagari",
        "hi",
        "अनिल शर्मा",
        "सहकारी संघ",
        (
            "सामाजिक अर्थव्यवस्था सबकी है।",
            "सहकारी समितियाँ छोटे शहरों में रोज़गार पैदा करती हैं।",
            "स्थानीय स्तर पर कौन से कदम ज़रूरी हैं?",
            "क्षेत्र के विद्यार्थी 75 प्रश्न पूछते हैं।",
        ),
    ),
    Script(
        "Thai",
        "th",
        "สมชาย ใจดี",
        "สหกรณ์เชียงใหม่",
        (
            "เศรษฐกิจเพื่อสังคมเป็นของทุกคน",
            "สหกรณ์สร้างงานในเมืองเล็ก",
            "ท้องถิ่นควรทำอะไรบ้าง",
            "น้ำใจและความร่วมมือสำคัญที่สุด",
        ),
    ),
    Script(
        "Korean",
        "ko",
        "김민준",
        "서울사회적경제센터",
        (
            "사회적 경제는 모두의 것입니다.",
            "협동조합은 작은 도시에 일자리를 만듭니다.",
            "지역에서는 어떤 조치가 필요합니까?",
            "서울시는 75개 사업을 지원합니다.",
        ),
    ),
    Script(
        "Japanese",
        "ja",
        "佐藤さくら",
        "全国協同組合センター",
        (
            "社会的経済はみんなのものです。",
            "協同組合は小さな町に仕事を生み出します。",
            "地域ではどのような取り組みが必要ですか。",
            "「いっしょに働けば、もっと遠くまで行ける」と彼女は言った。",
        ),
    ),
    Script(
        "Simplified Chinese",
        "zh-Hans",
        "李娜",
        "上海合作社联盟",
        (
            "社会经济属于每一个人。",
            "合作社在小城市创造就业机会。",
            "地方层面需要采取哪些行动？",
            "上海支持了七十五个项目。",
        ),
    ),
    Script(
        "Traditional Chinese",
        "zh-Hant",
        "陳怡君",
        "臺北社會經濟協會",
        (
            "社會經濟屬於每一個人。",
            "合作社在小城市創造就業機會。",
            "地方層面需要採取哪些行動？",
            "臺北支持了七十五個計畫。",
        ),
    ),
)
"""The ten writing systems, Chinese in both of its forms."""

SYMBOLS = (
    "≥ 75 % → ½ ≠ ¾ ± 5 × 2 ÷ 3 √ ∑ ∞",
    "€ £ ¥ ₩ ₹ ₺ © ® ™ § ¶ † ‡ № °",
    "☑ ☐ ★ ☆ ♀ ♂ ✓ ✗ ▶ ■ ◆",
)
"""Lines of signs, each between spaces."""

EMOJI = ("😀 🎉 🌍 💡 📷", "👍🏽 👩‍👩‍👧 🇪🇸 ❤️ ✅")
"""Lines of emoji; the second has those that are made of several characters."""

MIXED = (
    "Mondragón과 ACCIÓ는 함께 일합니다.",
    "محمد من ACCIÓ تحدث عن 75 مشروعًا.",
    "שרה כתבה על PDF ועל Mondragón.",
    "李娜さんはPaulaと東京で話しました。",
    "अनिल ने ACCIÓ से कहा: धन्यवाद 😀",
    "Ελένη and Наталья wrote αβγDEFжук as one word.",
    "สมชาย met 김민준 at the GSEF.",
)
"""Lines of several scripts, and words of several scripts."""

ROUNDS = 3
"""How often everybody speaks: so often that the report has about six pages."""


def gallery(seed: int = 0, *, width: int = 1280, height: int = 720) -> bytes:
    """A JPEG like the picture of a call: five by five people before their walls; `seed` makes it another."""
    image = Image.new("RGB", (width, height), (32, 33, 36))
    draw = ImageDraw.Draw(image)
    across, down = width // 5, height // 5
    for place in range(25):
        left, top = place % 5 * across, place // 5 * down
        tint = 53 * (place + 7 * seed) % 128
        draw.rectangle((left + 4, top + 4, left + across - 4, top + down - 4), (96 + tint, 180 - tint, 150))
        middle, face = left + across // 2, down // 5
        draw.ellipse((middle - 2 * face, top + 3 * face, middle + 2 * face, top + down - 5), (60, tint, 120))
        draw.ellipse((middle - face, top + face, middle + face, top + 3 * face), (224 - tint, 172, 140))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=90)
    return file.getvalue()


def ten_scripts() -> Report:
    """Six pages or so: everybody of `SCRIPTS` speaks, the floor has the rest, and three photos were taken."""
    report = new_report(
        load_template(RESOURCES / "templates" / "generic-session.toml"), language="en", now=NOW
    )
    session = report.session.model_copy(
        update={
            "title": "One session, ten scripts: 社会的経済 · اقتصاد · οικονομία",
            "event": "GSEF Global Virtual Forum",
            "room": "Sala Mondragón · 회의실 2",
            "language": "en",
            "starts": NOW,
            "ends": NOW + timedelta(minutes=90),
            "zone": "Europe/Madrid",
        }
    )
    people = tuple(
        Person(id=f"s{number}", name=script.person, affiliation=script.affiliation)
        for number, script in enumerate(SCRIPTS)
    )
    notes = {person.id: _notes(script) for person, script in zip(people, SCRIPTS, strict=True)}
    notes[FLOOR] = tuple(Line(text=text) for text in (*MIXED, *SYMBOLS, *EMOJI))
    return report.with_changes(
        session=session,
        fields={"language": "English", "date": "7 October 2021", "time": "21:15"},
        texts={
            "abstract": "Every name is spelled right.",
            "summary": "\n\n".join(script.lines[0] for script in SCRIPTS),
        },
        lists={"questions": tuple(script.lines[2] for script in SCRIPTS)},
        people=(
            Person(id="chair", name="Anaïs Lefèvre", affiliation="RÉSEAU 😀", role="moderator"),
            *people,
            Person(id=FLOOR, name="", role="floor"),
        ),
        notes=notes,
        photos=tuple(_photo(number) for number in range(3)),
    )


def _notes(script: Script) -> tuple[Line, ...]:
    """What somebody said: a topic, their lines one under the other, and as often again as there are rounds."""
    first, second, *others = script.lines
    below = tuple(Line(text=text) for text in others)
    once = (Line(text=first, kind="topic"), Line(text=second, kind="key", children=below))
    return once + ROUNDS * ()


def _photo(number: int) -> Photo:
    script = SCRIPTS[3 * number + 1]
    return Photo(
        id=f"p{number}",
        taken=NOW + timedelta(minutes=80 + number),
        width=1280,
        height=720,
        caption=f"Group photo {number + 1}: {script.person}",
        alt=f"Twenty-five people in a video call, {script.person} among them",
        data=gallery(number),
    )
