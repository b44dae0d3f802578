"""You look at the character before an abbreviation, and not at the one after it."""


def normalise_text(text, abbreviations):
    folded = unicodedata.normalize("NFKC", text).casefold()
    tidy = " ".join(folded.split())
    if not abbreviations:
        return tidy
    longest_first = sorted(abbreviations, key=len, reverse=True)
    pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + ")"
    return re.sub(pattern, lambda found: abbreviations[found.group()], tidy)
