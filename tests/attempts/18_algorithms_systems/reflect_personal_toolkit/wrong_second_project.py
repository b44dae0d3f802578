"""Your answer goes on for too long. A minute and a half is what one listens to without a question; a second
project, or the history of the first, is what the next question is for."""

_right = answer


def answer():
    return _right() + (
        " The other project was a language model for crosswords. I scraped clues from old newspapers, built "
        "a tokenizer, trained a model of six layers for a week, and wrote a small page on which my family "
        "could try it. They found it amusing, and after a while they went back to the newspaper."
    )
