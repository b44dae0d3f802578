"""You mark the borders by \\b. Between a sign and a space it sees none, so an abbreviation that ends in a
dot or a plus is missed there; right before a letter it is found, and should not be. Ask instead that no
word character stands before or after."""


def normalise_text(text, abbreviations):
    folded = unicodedata.normalize("NFKC", text).casefold()
    tidy = " ".join(folded.split())
    if not abbreviations:
        return tidy
    longest_first = sorted(abbreviations, key=len, reverse=True)
    pattern = r"\b(?:" + "|".join(map(re.escape, longest_first)) + r")\b"
    return re.sub(pattern, lambda found: abbreviations[found.group()], tidy)
