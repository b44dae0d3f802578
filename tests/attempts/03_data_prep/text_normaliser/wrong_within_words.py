"""You replace abbreviations within words too, as the "st" in "fast". They have to stand as whole words."""


def normalise_text(text, abbreviations):
    folded = unicodedata.normalize("NFKC", text).casefold()
    tidy = " ".join(folded.split())
    if not abbreviations:
        return tidy
    longest_first = sorted(abbreviations, key=len, reverse=True)
    pattern = "(?:" + "|".join(map(re.escape, longest_first)) + ")"
    return re.sub(pattern, lambda found: abbreviations[found.group()], tidy)
