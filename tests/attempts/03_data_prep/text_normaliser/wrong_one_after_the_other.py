"""You replace one abbreviation after the other, so that what one has put in is replaced by the next. Go
through the text once."""


def normalise_text(text, abbreviations):
    folded = unicodedata.normalize("NFKC", text).casefold()
    tidy = " ".join(folded.split())
    if not abbreviations:
        return tidy
    longest_first = sorted(abbreviations, key=len, reverse=True)
    for short in longest_first:
        tidy = re.sub(r"(?<!\w)" + re.escape(short) + r"(?!\w)", lambda _: abbreviations[short], tidy)
    return tidy
