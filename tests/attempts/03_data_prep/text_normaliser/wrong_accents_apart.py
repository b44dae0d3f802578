"""You normalise by NFKD, which leaves every accent as a character of its own. Asked for is NFKC, which
joins them."""


def normalise_text(text, abbreviations):
    folded = unicodedata.normalize("NFKD", text).casefold()
    tidy = " ".join(folded.split())
    if not abbreviations:
        return tidy
    longest_first = sorted(abbreviations, key=len, reverse=True)
    pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"
    return re.sub(pattern, lambda found: abbreviations[found.group()], tidy)
