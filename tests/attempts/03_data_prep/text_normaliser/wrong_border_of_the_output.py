"""You look for the border before an abbreviation in what you have put out. That may end in a word written out
for the sign next to it: look at the text itself."""

import unicodedata


def _word(c):
    return c.isalnum() or c == "_"


def normalise_text(text, abbreviations):
    text = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    out, i = "", 0
    while i < len(text):
        best = ""
        for short in abbreviations:
            end = i + len(short)
            border = (not out or not _word(out[-1])) and (end >= len(text) or not _word(text[end]))
            if border and len(short) > len(best) and text.startswith(short, i):
                best = short
        out += abbreviations[best] if best else text[i]
        i += len(best) or 1
    return out
