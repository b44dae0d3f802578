"""You write out abbreviations before the case is folded, so that those in capitals are missed."""

_right = normalise_text


def normalise_text(text, abbreviations):
    if not abbreviations:
        return _right(text, {})
    longest_first = sorted(abbreviations, key=len, reverse=True)
    pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"
    return _right(re.sub(pattern, lambda found: abbreviations[found.group()], text), {})
