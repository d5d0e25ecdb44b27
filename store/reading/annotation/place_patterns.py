"""Patterns around places: what leads to, fell at, or refers to one."""

import re

from store.reading.text.gated_pattern import gated_pattern
from store.reading.text.number_words import WEEKDAY

# Before the name of a place
PLACE_LEAD = re.compile(
    r"(?:\b(?:in|from|at|near|off|outside|around|over|aboard|of|on|to|visit(?:s|ed|ing)?|between|inside|toward|left|leaving|leaves)\s+(?:\w+\s+)?"
    r"(?:the\s+)?(?:(?:city|area|island|village|border village|district|town|port|west|east|north|south|"
    r"southern|northern|eastern|western|coast)\s+(?:of\s+)?)?|,\s*)$",
    re.IGNORECASE,
)
# Before a place where something fell or over which it flew
FELL = re.compile(
    r"\b(?:landed|landing|fell|fall|into|toward|towards|towards the|splash|came down|hit|off Japan|waters|"
    r"over|dropped|west of|east of|south of|north of|off the (?:east|west|coast)|(?:fired|shot|aimed|hurled|lobbed) at)\b"
)
# Right before a place from which something was fired, whatever fell before: "put into orbit from Tanegashima"
FROM = re.compile(r"\b(?:from|left|leaving)\s+(?:the\s+)?(?:\w+\s+){0,2}$", re.IGNORECASE)
FROM_SEA = re.compile(
    r"\b(?:in|from|out of|off)\s+(?:the\s+)?(?:(?:depths|waters|middle|north|south|east|west)\s+of\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
# Before a place where people only talk of what happened
TALKERS = re.compile(
    r"\b(?:officials?|reports?|reporters?|media|analysts?|diplomats?|experts?|newspapers?|agenc(?:y|ies)|government|"
    r"conference|briefing|correspondents?|sources?|embassy|monitors?|authorities|military|Staff)"
    r"\s+(?:in|from|at|to)?\s*(?:the\s+)?$"
)
# Behind a place that only names something: a treaty, a newspaper, a clock
NAME_OF_MORE = re.compile(
    r"['’]?s?\s+(?:Cooperation|Dialogue|Communiqu|Forum|Treaty|Agreement|Declaration|Accord|Process|Organi[sz]ation|"
    r"time\b|officials?\b|governments?\b|said\b|says\b|Times\b|Post\b|Daily\b)"
)
# In capitals behind a preposition, but no place
NO_PLACE = re.compile(
    r"\b(?:Organi[sz]ation|Forum|Treaty|Ministry|Agency|Council|News|Times|Air Force One|Group|Union|Party|Congress|"
    r"^G\d|^Korean$|^NATO|^UN\b|Parliament|Committee|Commission|Assembly|Association|Corps|Airlines|Twitter|Facebook|Telegram|Daily|Press|Journal)\b"
)
FIRED_FROM = {"from", "off", "near", "at", "out of", "outside", "around"}
# A place by its capitals behind a preposition: "from the northern town of Sonchon". It opens with a class of
# letters, to which the search skips: that takes a third of the time.
UNLISTED = re.compile(
    r"(?P<lead>[IiAaNnOoFf](?<!\w.)(?:(?<=[Ii])n|(?<=[Aa])t|(?<=[Nn])ear|(?<=[Oo])ff|(?<=[Ff])rom|(?<=[Oo])utside|(?<=[Aa])round|"
    r"(?<=o)ut of))\s+"
    r"(?:(?:the|a|an|its|their)\s+)?(?:(?:[a-z]+\s+){0,2}(?:city|town|port|village|province|county|island|resort|base|"
    r"region|district|range|waters|coast)\s+(?:of|off|near|around)\s+(?:the\s+)?)?"
    rf"(?P<name>(?!{WEEKDAY}|January|February|March|April|May|June|July|August|September|October|November|"
    r"December|North|South|The|Mr|President|Prime|Foreign)[A-Z][\w’'-]+(?:\s(?:[A-Z][\w’'-]+|of|de|"
    r"al)){0,3}(?<![ ](?:of|de|al))(?:\s(?:desert|island|province|sea|bay|base|coast|area|county|district|airport|airfield|"
    r"range|launch site))?)"
)
# A coast by its side: "off the east coast of the peninsula"
COAST = gated_pattern(
    "coast|sea|waters",
    r"\b(?P<lead>[Oo]ff|[Ff]rom|[Oo]n|[Nn]ear|[Aa]long)\s+(?:the|its|their|North Korea['’]s|South Korea['’]s|the North['’]s)\s+"
    r"(?P<name>(?:(?:north|south)?(?:east|west)(?:ern)?|northern|southern) (?:coast|sea|waters)(?: of (?:the )?[A-Z]?\w+(?: [A-Z]\w+)?)?)",
)
# Behind a state of whose capital is told
CAPITAL = re.compile(r"(?:['’]s?)?\s+capital\b")
# Before a state in which something happened
IN_STATE = re.compile(
    r"\b(?P<lead>in|from|across|throughout|around|near|inside|off|visit(?:s|ed|ing)?(?: to)?|to)\s+(?:the\s+)?"
    r"(?P<part>(?:central|northern|southern|eastern|western|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|"
    r"south-?west(?:ern)?)\s+)?$",
    re.IGNORECASE,
)
# What stands for a place told of before
BACK = gated_pattern(
    "there|city|capital|town|resort|same ",
    r"\bthere\b(?!\s+(?:is|are|was|were|has|have|had|will|would|could|may|might|be|been|appears?|seems?|no)\b|['’]s)"
    r"|\bin (?:the|that|this) (?:same )?(?:city|capital|town|resort)\b(?! of)"
    r"|\b(?:at|from|in|near) the same (?:[\w-]+ )?(?:place|area|location|venue|village|province|region|city|town)\b",
)
# What stands for the place of the launch or test told of before
SITE_AGAIN = gated_pattern(
    "the same ", r"\b(?:at|from|in|near) the same (?:[\w-]+ )?(?:site|range|base|pad|facility|airfield|complex)\b"
)
# What stands for the place that an article was written at
HERE = gated_pattern(
    "here", r"\bhere\b(?=\s*[,.;]|\s+(?:on|in|at|this|to|with|for|yesterday|today|last|late|early|[A-Z]))"
)
# In a dateline of a place that the gazetteer lacks; without one of these it may be a photographer or an agency
UNLISTED_HERE = re.compile(r"\b(?:BASE|ISLAND|CENT(?:ER|RE)|CAMP|CAPE|PORT|CITY|RANGE|BAY|OCEAN|SEA)\b")
# Behind a town after a comma that is the subject of what follows, a government: no place of it
ACTS = re.compile(
    r"\s+(?!(?:on|in|at|by|early|late|for|to|where|when|while|after|before|last|this|the|time|local|as|with|from)\b)[a-z]"
)
