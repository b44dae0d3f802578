"""You leave out the Unicode normalisation. Full-width letters, ligatures and accents as separate characters
then look equal and are different."""


def normalise_text(text, abbreviations):
    folded = text.casefold()
    tidy = " ".join(folded.split())
    if not abbreviations:
        return tidy
    longest_first = sorted(abbreviations, key=len, reverse=True)
    pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"
    return re.sub(pattern, lambda found: abbreviations[found.group()], tidy)
