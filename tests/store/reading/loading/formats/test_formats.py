import io
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest

from store.reading.loading.load import LARGEST, load
from store.reading.loading.unreadable_error import UnreadableError
from tests.support.pages import PAGE, write

LINES = [
    "Missile rises before the talks",
    "North Korea fired an intercontinental ballistic missile on",
    "Thursday at 07:10, officials in Seoul and Tokyo said.",
    "It flew about 1,000 km.",
]


def pdf_of(lines: list[str], encrypted: bool = False) -> bytes:
    """A one-page PDF, written by hand: a catalogue, a page, a font and the lines as text."""
    drawn = "BT /F1 12 Tf 14 TL 60 780 Td " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /CreationDate (D:20230317080000Z) /Author (A. Writer) >>",
        f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{'00' * 32}> /U <{'11' * 32}> >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    lock = f" /Encrypt 7 0 R /ID [<{'22' * 16}> <{'22' * 16}>]" if encrypted else ""
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 6 0 R{lock} >>"
    return out + f"{end}\nstartxref\n{len(out)}\n%%EOF\n".encode()


def docx_of(lines: list[str]) -> bytes:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.core_properties.author = "A. Writer"
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def mail_of(text: str, html: bool = False) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"] = "Missile rises", "The Wire <desk@example.org>"
    message["Date"] = "Fri, 17 Mar 2023 00:30:00 +0900"
    message.set_content(text, subtype="html" if html else "plain")
    return message.as_bytes()


def web_archive_of(page: str) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "<Saved by a browser>", "Missile rises"
    message["Date"] = "Sat, 18 Mar 2023 10:00:00 -0000"
    message.make_related()
    part = EmailMessage()
    part.set_content(page, subtype="html", cte="quoted-printable")
    part["Content-Location"] = "https://example.org/2023/03/16/missile"
    message.attach(part)
    picture = EmailMessage()
    picture.set_content(b"\x89PNG\r\n", maintype="image", subtype="png")
    message.attach(picture)
    return message.as_bytes()


def test_that_the_lines_of_a_pdf_are_joined_to_paragraphs(tmp_path: Path) -> None:
    loaded = load(write(tmp_path / "a.pdf", pdf_of(LINES)))
    assert loaded.article.title == "Missile rises before the talks"
    assert "missile on Thursday at 07:10, officials" in loaded.article.text
    assert loaded.article.author == "A. Writer"


def test_that_the_day_on_which_a_pdf_was_made_is_offered_but_not_taken(tmp_path: Path) -> None:
    loaded = load(write(tmp_path / "a.pdf", pdf_of(LINES)))
    assert loaded.article.published is None
    assert loaded.offered[0].published == "2023-03-17"


def test_that_a_word_file_gives_its_paragraphs_and_author(tmp_path: Path) -> None:
    article = load(write(tmp_path / "a.docx", docx_of(LINES))).article
    assert (article.text, article.author) == ("\n".join(LINES), "A. Writer")


def test_that_a_mail_is_dated_by_its_header_in_the_senders_zone(tmp_path: Path) -> None:
    article = load(write(tmp_path / "a.eml", mail_of("The North fired a missile on Thursday."))).article
    assert (article.title, article.published, article.outlet) == ("Missile rises", "2023-03-17", "The Wire")
    assert article.published_how == "the mail's date"


def test_that_a_mail_in_html_is_read_without_its_tags(tmp_path: Path) -> None:
    text = load(write(tmp_path / "a.eml", mail_of(PAGE, html=True))).article.text
    assert "fired an intercontinental ballistic missile" in text
    assert "<p>" not in text


def test_that_a_saved_web_page_is_dated_by_the_page_and_not_by_the_saving(tmp_path: Path) -> None:
    article = load(write(tmp_path / "a.mhtml", web_archive_of(PAGE))).article
    assert (article.published, article.title) == ("2023-03-16", "Missile rises")
    assert article.url == "https://example.org/2023/03/16/missile"


def page_with(head: str) -> str:
    start, end = PAGE.index("<meta"), PAGE.index("</head>")
    return PAGE[:start] + head + PAGE[end:]


LINKED = '<script type="application/ld+json">{}</script>'


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (LINKED.format('{"@type": "NewsArticle", "datePublished": "2023-03-16T23:30:00+09:00"}'), "2023-03-16"),
        (
            LINKED.format('{"@type": "Report", "datePublished": "2023-03-16", "dateModified": "2023-03-20"}'),
            "2023-03-16",
        ),
        (LINKED.format('{"@graph": [{"@type": ["NewsArticle"], "datePublished": "2023-03-16"}]}'), "2023-03-16"),
        ('<meta itemprop="datePublished" content="2023-03-16">', "2023-03-16"),
        ('<meta name="DC.date.issued" content="2023-03-16">', "2023-03-16"),
        (LINKED.format("{broken") + '<meta name="pubdate" content="2023-03-16">', "2023-03-16"),
        ('<meta name="date" content="2023-02-31">', None),
    ],
)
def test_that_the_declared_date_of_a_page_is_taken(tmp_path: Path, head: str, published: str | None) -> None:
    assert load(write(tmp_path / "a.html", page_with(head))).article.published == published


def test_that_what_a_page_declares_in_json_ld_names_its_author_outlet_and_address(tmp_path: Path) -> None:
    head = (
        '<link rel="canonical" href="https://example.org/x"><script type="application/ld+json">{"@type": "NewsArticle", '
        '"headline": "A rise", "author": [{"name": "A. Writer"}, {"name": "B. Other"}], "publisher": {"name": "The Wire"}}'
        "</script>"
    )
    article = load(write(tmp_path / "a.html", page_with(head))).article
    assert (article.title, article.author, article.outlet) == ("A rise", "A. Writer, B. Other", "The Wire")
    assert article.url == "https://example.org/x"


def test_that_the_day_in_a_pages_address_is_offered_and_not_taken(tmp_path: Path) -> None:
    loaded = load(
        write(tmp_path / "a.html", page_with('<link rel="canonical" href="https://example.org/2023/03/16/x">'))
    )
    assert loaded.article.published is None
    assert [c.published for c in loaded.offered if c.how == "the page's address"] == ["2023-03-16"]


@pytest.mark.parametrize("claim", ["utf-8", "iso-8859-1", "no-such-code"])
def test_that_a_page_in_utf_8_is_read_whatever_it_claims_to_be(tmp_path: Path, claim: str) -> None:
    page = page_with(f'<meta charset="{claim}">').replace("officials in Seoul", "officials in Séoul “said”")
    assert "Séoul “said”" in load(write(tmp_path / "a.html", page)).article.text


def test_that_a_page_in_korean_encoding_is_read_as_it_declares(tmp_path: Path) -> None:
    page = page_with('<meta charset="euc-kr">').replace("officials in Seoul", "officials in 서울")
    assert "서울" in load(write(tmp_path / "a.html", page.replace("©", "").encode("euc-kr"))).article.text


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.docx"])
def test_that_a_pdf_is_known_by_its_content_whatever_its_name(tmp_path: Path, name: str) -> None:
    assert load(write(tmp_path / name, pdf_of(LINES))).article.title == LINES[0]


def test_that_a_web_page_named_as_text_is_read_as_a_page(tmp_path: Path) -> None:
    assert "<p>" not in load(write(tmp_path / "a.txt", f"<!DOCTYPE html>{PAGE}")).article.text


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.pdf", pdf_of(LINES, encrypted=True), "protected by a password"),
        ("a.pdf", pdf_of(LINES)[:200], "damaged or cut off"),
        ("a.pdf", b"%PDF-1.7 nonsense", "damaged or cut off"),
        ("a.pdf", pdf_of([]), "no text"),
        ("a.docx", docx_of(LINES)[:2000], "damaged or cut off"),
        ("a.docx", b"\xd0\xcf\x11\xe0" + bytes(600), "protected by a password"),
        ("a.docx", docx_of([]), "no text"),
        ("a.docx", b"PK\x03\x04 nothing", "damaged"),
        ("a.eml", b"Subject: x\n\n", "no text"),
        ("a.mhtml", web_archive_of(PAGE)[:100], "cut off"),
        ("a.html", b"", "empty"),
    ],
)  # fmt: skip
def test_that_a_broken_file_says_what_is_wrong_with_it(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        load(write(tmp_path / name, data))


def test_that_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(UnreadableError, match="larger than 20 MB"):
        load(path)
