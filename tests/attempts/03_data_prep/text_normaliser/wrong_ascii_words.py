"""Your word characters are a to z, digits and the underscore. Letters with an accent, or of another alphabet,
are letters too."""

import re
import unicodedata


def normalise_text(text, abbreviations):
    text = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    if not abbreviations:
        return text
    shorts = sorted(abbreviations, key=len, reverse=True)
    pattern = "(?<![a-z0-9_])(?:" + "|".join(map(re.escape, shorts)) + ")(?![a-z0-9_])"
    return re.sub(pattern, lambda match: abbreviations[match.group()], text)
