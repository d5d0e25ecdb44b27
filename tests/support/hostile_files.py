"""Files that are made to stop a reader, of sizes and nesting drawn at random."""

import base64
import io
import random
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import docx

SENTENCE = "North Korea fired a missile on Thursday."
Maker = Callable[[random.Random, float], tuple[str, bytes]]


def word_file(body: str) -> bytes:
    """A Word file with some XML in its body."""
    made = io.BytesIO()
    docx.Document().save(made)
    packed = io.BytesIO()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                head, _, tail = content.partition(b"<w:body>")
                content = head + b"<w:body>" + body.encode() + tail
            new.writestr(name, content)
    return packed.getvalue()


def paragraph(text: str) -> str:
    """A paragraph of a Word file."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def wide_cells(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """A table whose few cells claim to span millions of columns."""
    span = f'<w:tcPr><w:gridSpan w:val="{draw.randrange(10**6, 10**9)}"/></w:tcPr>'
    row = f"<w:tr><w:tc>{span}{paragraph('cell')}</w:tc></w:tr>"
    return "span.docx", word_file(paragraph(SENTENCE) + f"<w:tbl>{row * int(200 * scale)}</w:tbl>")


def nested_tables(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """Tables in tables in tables."""
    depth = draw.randrange(10, 20 + int(60 * scale))
    cell, end = "<w:tbl><w:tr><w:tc>", f"{paragraph('x')}</w:tc></w:tr></w:tbl>"
    return "nested.docx", word_file(paragraph(SENTENCE) + cell * depth + end * depth)


def unpacks_large(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """A small Word file that unpacks to a large one."""
    return "large.docx", word_file(paragraph(f"{SENTENCE} " * draw.randrange(10, 20)) * int(200_000 * scale))


def pdf_file(objects: list[bytes]) -> bytes:
    """A PDF of some objects, the first of them its catalogue."""
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, rows) + trailer


def stream(content: bytes, about: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< %b /Length %d >>\nstream\n%b\nendstream" % (about, len(content), content)


def page_with(content: bytes, forms: list[bytes], names: bytes) -> bytes:
    """A PDF of one page with a content stream and forms."""
    resources = b"<< /XObject << %b >> >>" % names
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R /Resources %b >>" % resources
    head = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, content]
    return pdf_file([*head, *forms])


def form_that_calls_itself(draw: random.Random, _scale: float) -> tuple[str, bytes]:
    """A form of a PDF that draws itself several times."""
    about = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>"
    return "self.pdf", page_with(stream(b"/X Do"), [stream(b"/X Do " * draw.randrange(2, 9), about)], b"/X 5 0 R")


def forms_that_call_each_other(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """Forms that each draw the next ten times: 10 to the power of their number."""
    count, calls = draw.randrange(3, 4 + int(16 * scale)), draw.randrange(4, 12)
    forms = []
    for number in range(count):
        following = b"/X %d 0 R" % (6 + number)
        about = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << %b >> >>" % following
        forms.append(stream(b"/X Do " * calls, about))
    last = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]"
    return "fan.pdf", page_with(stream(b"/X Do"), [*forms, stream(b"0 0 m 9 9 l S", last)], b"/X 5 0 R")


def packed_twice(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """A stream of a PDF that is packed twice."""
    content = b"0 0 m 9 9 l S\n" * int(draw.randrange(10**5, 10**6) * 10 * scale)
    packed = zlib.compress(zlib.compress(content, 9), 9)
    return "packed.pdf", page_with(stream(packed, b"/Filter [/FlateDecode /FlateDecode]"), [], b"")


def crowded_tag(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """A tag with a crowd of attributes."""
    count = int(draw.randrange(50_000, 100_000) * scale)
    crowd = " ".join(f'a{number}="{number}"' for number in range(count))
    return "attributes.html", f"<html><body><p {crowd}>{SENTENCE}</p></body></html>".encode()


def nested_tags(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """Elements in elements without end."""
    tag, depth = draw.choice(["div", "b", "blockquote", "ul><li"]), int(draw.randrange(10_000, 100_000) * scale)
    return "deep.html", f"<html><body><p>{SENTENCE}</p>{f'<{tag}>' * depth}x</body></html>".encode()


def many_cells(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """A page with a huge table."""
    cells = "<td>1</td>" * draw.randrange(5, 50)
    rows = f"<tr>{cells}</tr>" * int(20_000 * scale)
    return "cells.html", f"<html><body><article><p>{SENTENCE}</p><table>{rows}</table></article></body></html>".encode()


def nested_linked_data(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """JSON-LD in JSON-LD."""
    depth = int(draw.randrange(1_000, 100_000) * scale)
    opening = draw.choice(['{"@graph":', "[", '{"author":'])
    script = f'<script type="application/ld+json">{opening * depth}</script>'
    return "linked.html", f"<html><head>{script}</head><body><p>{SENTENCE}</p></body></html>".encode()


def mail(headers: str, body: str = SENTENCE) -> bytes:
    """A mail with some headers."""
    return f"From: a@example.org\nDate: Thu, 16 Mar 2023 12:00:00 +0900\n{headers}\n\n{body}\n".encode()


def nested_parts(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """Parts in parts of a mail."""
    depth = int(draw.randrange(200, 10_000) * scale)
    kind = draw.choice(["multipart/mixed; boundary=b{n}", "message/rfc822"])
    lines = [f"Content-Type: {kind.format(n=number)}\n\n--b{number}\n" for number in range(depth)]
    return "parts.eml", mail(f"Subject: x\n{''.join(lines)}")


def long_header(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """A header that is far too long, or nested."""
    count = int(draw.randrange(10_000, 50_000) * scale)
    headers = [
        'Content-Type: text/plain; a*0*="x";' + 'a*0*="x";' * count,
        "To: " + ", ".join(f"a{number}@example.org" for number in range(count)),
        "Subject: " + "x " * count * 50,
        "Subject: " + "=?utf-8?q?x?= " * count,
        "From: " + "(" * count,
        "From: " + "<" * count,
        "Date: " + "(" * count,
        "Content-Disposition: attachment; filename*=" + "'" * count,
    ]
    return "header.eml", mail(draw.choice(headers))


def repeated_words(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """Words that a reader of dates and events has most to do with."""
    words = [
        "Thursday, ", "fired a missile on March 1 and 2 and 3 and ", "the same day ", "between May 1 and ", "((((", "“",
        "Kim Jong Un met Xi Jinping and ", "five to seven ", "U.S. and ", "1 2 3 4 ", "a.m. ", "2023-03-16 ", "– ", "\n- ",
        "-", "km ", "\n\nSEOUL, Jan. 10 (Wire) -- ", "the drill, the test, the talks and ", "not ", "Mr. ", "\u00a0",
    ]  # fmt: skip
    chosen = "".join(draw.choice(words) for _ in range(draw.randrange(1, 3)))
    return "words.txt", (chosen * int(300_000 * scale / len(chosen))).encode()


def nested_archive(draw: random.Random, scale: float) -> tuple[str, bytes]:
    """A web archive of many parts."""
    count = int(draw.randrange(100, 2_000) * scale)
    page = base64.b64encode(f"<html><body><p>{SENTENCE}</p></body></html>".encode()).decode()
    part = f"--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n{page}\n"
    return (
        "saved.mhtml",
        f"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n{part * count}--b--".encode(),
    )


MAKERS: tuple[Maker, ...] = (
    wide_cells, nested_tables, unpacks_large, form_that_calls_itself, forms_that_call_each_other, packed_twice,
    crowded_tag, nested_tags, many_cells, nested_linked_data, nested_parts, long_header, repeated_words, nested_archive,
)  # fmt: skip


def make_hostile_file(folder: Path, make: Maker, seed: int, scale: float) -> Path:
    """Write one hostile file; `scale` 1 is as large as attackers made them."""
    name, content = make(random.Random(seed), scale)
    path = folder / f"{seed}-{name}"
    path.write_bytes(content)
    return path
