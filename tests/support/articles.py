"""Three articles on one launch."""

SEOUL = """Seoul says missile flew 1,000 km

SEOUL, March 16 (Yonhap) -- North Korea fired an intercontinental ballistic missile from the Sunan area in Pyongyang at
7:10 a.m. on Thursday, the Joint Chiefs of Staff said. It flew about 1,000 km at an apogee of 6,000 km.
"""


PYONGYANG = """Hwasongpho-17 launched

Pyongyang, March 17 (KCNA) -- The Hwasong-17 intercontinental ballistic missile was launched from Sunan on 16 March 2023.
North Korea said the missile flew 1,000.2 km, reached a maximum altitude of 6,045 km and landed after 4,151 seconds.
"""


TOKYO = """Missile falls outside zone, Tokyo says

TOKYO, March 16 (Kyodo) -- North Korea launched an ICBM-class ballistic missile at 7:09 a.m. Thursday, the Defence Ministry
said. It flew for about 70 minutes and covered about 1,000 km, reaching an altitude of over 6,000 km.
"""
