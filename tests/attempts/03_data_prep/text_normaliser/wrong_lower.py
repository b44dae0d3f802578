"""You lower the case instead of folding it. For comparing there is casefold, which knows that the sharp s
and SS are one."""


def normalise_text(text, abbreviations):
    folded = unicodedata.normalize("NFKC", text).lower()
    tidy = " ".join(folded.split())
    if not abbreviations:
        return tidy
    longest_first = sorted(abbreviations, key=len, reverse=True)
    pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"
    return re.sub(pattern, lambda found: abbreviations[found.group()], tidy)
