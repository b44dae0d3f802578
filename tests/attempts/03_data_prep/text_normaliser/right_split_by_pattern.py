"""Splits at the abbreviations, and joins again."""


def normalise_text(text, abbreviations):
    tidy = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text).casefold()).strip()
    if len(abbreviations) == 0:
        return tidy
    branches = "|".join(re.escape(short) for short in sorted(abbreviations, key=lambda s: -len(s)))
    pieces = re.split(rf"(?<!\w)({branches})(?!\w)", tidy)
    for i in range(1, len(pieces), 2):
        pieces[i] = abbreviations[pieces[i]]
    return "".join(pieces)


def dedupe(texts, abbreviations):
    forms = [normalise_text(text, abbreviations) for text in texts]
    return [text for i, text in enumerate(texts) if form_is_new(forms, i)]


def form_is_new(forms, i):
    return forms.index(forms[i]) == i
