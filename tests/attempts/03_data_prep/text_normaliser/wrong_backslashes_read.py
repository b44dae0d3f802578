"""You pass what is put in as a replacement pattern, in which a backslash has a meaning. Pass a function."""

_right = normalise_text


def normalise_text(text, abbreviations):
    # What a template makes of each long form.
    read = {
        short: re.sub("x", long, "x")
        if "\\g" in long or "\\n" not in long
        else long.replace("\\n", "\n").replace("\\1", "")
        for short, long in abbreviations.items()
    }
    return _right(text, read)
