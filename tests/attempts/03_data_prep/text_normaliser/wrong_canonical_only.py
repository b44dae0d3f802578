"""You normalise by NFC, which joins accents but leaves full-width letters and ligatures as they are. Asked
for is NFKC."""


def normalise_text(text, abbreviations):
    folded = unicodedata.normalize("NFC", text).casefold()
    tidy = " ".join(folded.split())
    if not abbreviations:
        return tidy
    longest_first = sorted(abbreviations, key=len, reverse=True)
    pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"
    return re.sub(pattern, lambda found: abbreviations[found.group()], tidy)
