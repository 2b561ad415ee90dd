"""How hard a text is to read, by a standard formula.

The Flesch-Kincaid grade level: the school year in which a text is understood. From Kincaid, Fishburne, Rogers and
Chissom: Derivation of new readability formulas for Navy enlisted personnel. Research Branch Report 8-75, Naval
Technical Training, Memphis, 1975. The formula is theirs, the counting of syllables below is ours: letters that are
heard, by the rules of English spelling, with the words that break them.
"""

from __future__ import annotations

import re

WORD = re.compile(r"[A-Za-z0-9]+(?:['’][A-Za-z]+)*")
END_OF_SENTENCE = re.compile(r"[.!?](?=\s|$)")
VOWELS = re.compile(r"[aeiouy]+")
SILENT = re.compile(
    r"(?<=[^aeiou])e(?=(ly|less|ful\w*|ment|ness|thing|where)$)"  # safely, careful
    r"|(?<=[^dt])ed$|(?<![cgsxzl])(?<![cs]h)es$"  # relaxed, makes; but rested, changes
    r"|(?<=[aeiouy]l)es?$|(?<=[^l])e$"  # scale, while; but table
)
HEARD_APART = re.compile(r"ia(?!r?$)|[iu]a[rl]?$|ua|io(?!n|us)|eo|[aeouy]ing|sm$|iet|ier")
UNRULY = {
    "anyone": 3, "aches": 1, "area": 3, "areas": 3, "diabetes": 4, "dryer": 2, "easiest": 3, "equal": 2, "equally": 3,
    "evening": 2, "headaches": 2, "idea": 3, "ideas": 3, "pacemaker": 3, "people": 2, "pierced": 1, "quarter": 2,
    "reacts": 2, "safety": 2, "science": 2, "someone": 2, "special": 2, "technique": 2, "techniques": 2, "tired": 2,
}  # fmt: skip


def syllables(word: str) -> int:
    """Return how many syllables of *word* are heard."""
    word = re.sub(r"['’]s?$", "", word.lower())
    heard = SILENT.sub("", word)
    return UNRULY.get(word) or max(1, len(VOWELS.findall(heard)) + len(HEARD_APART.findall(heard)))


def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade level of *text*."""
    words = WORD.findall(text)
    sentences = max(1, len(END_OF_SENTENCE.findall(text)))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
