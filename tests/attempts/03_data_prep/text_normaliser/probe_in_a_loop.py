"""Like wrong_one_after_the_other: with compiled patterns."""


def normalise_text(text, abbreviations):
    tidy = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    for short, long in sorted(abbreviations.items(), key=lambda item: -len(item[0])):
        border = re.compile(rf"(?<!\w){re.escape(short)}(?!\w)")
        tidy = border.sub(lambda _, long=long: long, tidy)
    return tidy
