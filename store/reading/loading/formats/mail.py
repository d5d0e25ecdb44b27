"""Mails (.eml) and web archives (.mht, .mhtml)."""

import email
from email.message import EmailMessage, MIMEPart
from email.policy import EmailPolicy
from email.utils import parseaddr
from typing import Any

from store.language.translate import tr_noop
from store.reading.loading.date_candidate import DateCandidate
from store.reading.loading.formats.loaded_text import LoadedText
from store.reading.loading.formats.page import read_page
from store.reading.loading.unreadable_error import UnreadableError

# Characters of a header that are read; a signature has 2,000, and an address list of any use is shorter
LONGEST_HEADER = 8_000


def read_mail(data: bytes) -> LoadedText:
    """The article in a mail, dated by its header. Raises UnreadableError."""
    message = _parsed(data)
    body = message.get_body(("plain", "html"))
    text = _content(body) if body is not None else ""
    if not text.strip():
        raise UnreadableError(tr_noop("this mail holds no text; paste the article instead"))
    if body is not None and body.get_content_type() == "text/html":
        text = read_page(text).text
    subject = str(message.get("Subject", "")).strip()
    name, address = _sender(message)
    day = _header_day(message)
    return LoadedText(
        text=text if not subject or text.lstrip().startswith(subject) else f"{subject}\n\n{text}",
        title=subject,
        published=day,
        how=tr_noop("the mail's date") if day else "",
        outlet=name or address,
    )


def read_web_archive(data: bytes) -> LoadedText:
    """The article of a saved page.

    Its own date is when it was saved: only offered.
    """
    message = _parsed(data)
    html = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    page = _content(html) if html is not None else ""
    if html is None or not page.strip():
        raise UnreadableError(tr_noop("this web archive holds no page, or is cut off; save the page again"))
    address = str(html.get("Content-Location", "") or message.get("Snapshot-Content-Location", ""))
    content = read_page(page, address if address.startswith("http") else "")
    saved = _header_day(message)
    offered = (
        (DateCandidate(saved, tr_noop("when the page was saved"), firm=False),)
        if saved and not content.published
        else ()
    )
    return content._replace(offered=content.offered + offered)


class ShortHeaders(EmailPolicy):
    """Headers up to a length.

    The parser takes time and memory by its square, and recurses into brackets.
    """

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Name and value of a header."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:LONGEST_HEADER]

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """The header as an object, else its plain text."""
        try:
            return super().header_fetch_parse(name, value)
        except (RecursionError, ValueError, IndexError, TypeError, AttributeError):
            return value


def _parsed(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=ShortHeaders())
    assert isinstance(message, EmailMessage)
    return message


def _content(part: MIMEPart) -> str:
    """The text of a part, whatever its declared encoding: an unknown or wrong one is read as UTF-8, then Western."""
    try:
        return str(part.get_content())
    except (LookupError, ValueError, KeyError, AssertionError):
        payload = part.get_payload(decode=True)
        raw = payload if isinstance(payload, bytes) else b""
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            return raw.decode("cp1252", errors="replace")


def _sender(message: EmailMessage) -> tuple[str, str]:
    """Name and address of the From header."""
    try:
        return parseaddr(str(message.get("From", "")))
    except RecursionError:  # brackets in brackets
        return "", ""


def _header_day(message: EmailMessage) -> str:
    """The day of the Date header, in the sender's own zone; empty if there is none that can be understood."""
    try:
        moment = getattr(message["Date"], "datetime", None)
    except (ValueError, TypeError, IndexError):
        return ""
    return moment.date().isoformat() if moment else ""
