"""Where several abbreviations fit you take the one that comes first in the dict. The longest is meant, in
whatever order they are passed."""


def normalise_text(text, abbreviations):
    folded = unicodedata.normalize("NFKC", text).casefold()
    tidy = " ".join(folded.split())
    if not abbreviations:
        return tidy
    longest_first = list(abbreviations)
    pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"
    return re.sub(pattern, lambda found: abbreviations[found.group()], tidy)
