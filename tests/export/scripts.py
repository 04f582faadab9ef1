"""A report in more than ten scripts, and what stands in it in each."""

from __future__ import annotations

from rapporteur.report.model import Line, Report
from tests.export.sample import photo, sample

TEXTS = {
    "Latin": "Zażółć gęślą jaźń: l’œuvre naïve, Ærøskøbing, số phận Việt Nam",
    "Greek": "Η κοινωνική οικονομία και το μέλλον της, ἐν ἀρχῇ ἦν ὁ λόγος",
    "Cyrillic": "Социальная экономика и её будущее; ґудзик їжака",
    "Arabic": "الاقتصاد الاجتماعي والتضامني وآفاقه لا ريب",
    "Arabic with vowels": "مَرْحَبًا بِكُمْ في المُنتدى",
    "Hebrew": "הכלכלה החברתית והסולידרית שָׁלוֹם",
    "Devanagari": "सामाजिक और एकजुटता अर्थव्यवस्था के क्षेत्र में कार्यक्रम कि श्री",
    "Thai": "เศรษฐกิจเพื่อสังคม น้ำใจ ผู้ประกอบการ",
    "Korean": "사회적 경제와 연대 경제의 미래",
    "Japanese": "社会的連帯経済の「未来」について、東京で話し合った。",
    "Simplified Chinese": "社会与团结经济的未来，我们讨论了“发展”。",
    "Traditional Chinese": "社會與團結經濟的未來，臺灣討論了「發展」。",
    "Bengali": "সামাজিক অর্থনীতি এবং সংহতি",
    "Tamil": "சமூகப் பொருளாதாரம்",
    "Georgian": "სოციალური ეკონომიკა",
    "Armenian": "սոցիալական տնտեսություն",
    "Ethiopic": "ማህበራዊ ኢኮኖሚ",
    "symbols": "a→b x≥y ∑n ✓ok ★★ №5 ½ ₩100",
    "emoji": "😀 👍🏽 👨‍👩‍👧 🇰🇷 ❤️",
    "mixed in a line": "서울Seoul con 東京Tōkyō (Ελλάδα/Київ)",
}


def ten_scripts() -> Report:
    """One report with all of it, and three photos."""
    report = sample()
    lines = tuple(Line(text=text, children=(Line(text=script),)) for script, text in TEXTS.items())
    photos = tuple(
        photo(caption=caption).model_copy(update={"id": f"p{number}"})
        for number, caption in enumerate(("Foto de grupo", TEXTS["Arabic"], TEXTS["Korean"]))
    )
    return report.with_changes(notes={report.people[0].id: lines}, photos=photos)
