"""You join runs of spaces only. Tabs and line ends are whitespace too."""


def normalise_text(text, abbreviations):
    folded = unicodedata.normalize("NFKC", text).casefold()
    tidy = " ".join(part for part in folded.split(" ") if part)
    if not abbreviations:
        return tidy
    longest_first = sorted(abbreviations, key=len, reverse=True)
    pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"
    return re.sub(pattern, lambda found: abbreviations[found.group()], tidy)
