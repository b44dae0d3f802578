"""By candidates at each place, longest first, with a generator."""


def pieces(text, abbreviations):
    lengths = sorted({len(short) for short in abbreviations}, reverse=True)
    start = 0
    while start < len(text):
        free = start == 0 or re.match(r"\W", text[start - 1]) is not None
        for length in lengths if free else ():
            short = text[start : start + length]
            if short in abbreviations and not re.match(r"\w", text[start + length : start + length + 1]):
                yield abbreviations[short]
                start += length
                break
        else:
            yield text[start]
            start += 1


def normalise_text(text, abbreviations):
    words = unicodedata.normalize("NFKC", text).casefold().split()
    return "".join(pieces(" ".join(words), abbreviations))


def dedupe(texts, abbreviations):
    first = {}
    for i in reversed(range(len(texts))):
        first[normalise_text(texts[i], abbreviations)] = i
    return [texts[i] for i in sorted(first.values())]
