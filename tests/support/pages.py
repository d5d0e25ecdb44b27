"""A saved web page."""

from pathlib import Path

PAGE = """<html><head><title>Missile rises - The Paper</title>
<meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2023-03-16T09:00:00Z">
</head><body><nav><a href="/">Home</a></nav><article><h1>Missile rises</h1>
<p>North Korea fired an intercontinental ballistic missile on Thursday morning, officials in Seoul and Tokyo said.</p>
<p>It flew about 1,000 km and rose above 6,000 km before it came down outside Japan's economic zone.</p>
<p>The launch came hours before the leaders of South Korea and Japan were to meet in Tokyo for the first time.</p>
</article><footer>© 2023 The Paper</footer></body></html>"""


def write(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path
