"""You replace until nothing changes any more. What has been put in is not to be searched again."""


def normalise_text(text, abbreviations):
    folded = unicodedata.normalize("NFKC", text).casefold()
    tidy = " ".join(folded.split())
    if not abbreviations:
        return tidy
    longest_first = sorted(abbreviations, key=len, reverse=True)
    pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"
    for _ in range(8):
        tidy = re.sub(pattern, lambda found: abbreviations[found.group()], tidy)
    return tidy
