"""Hidden suite of learning_paradigms_quiz."""

import math

from grader import checks

METHODS = ("autoencoder", "gan", "k-means", "nearest neighbours", "pca", "random forest")
ACTIONS = ("click", "star rating", "purchase", "thumbs down", "watch time")


def test_needs_labels(attempt):
    """Supervised methods need to be told the right answer for every training row."""
    checks.quiz(
        attempt.answers(),
        "needs_labels",
        {"nearest neighbours", "random forest"},
        explanations={
            frozenset({"random forest"}): "Neighbours vote by their labels: without labels there is no "
            "vote. It is k-means that has none.",
            frozenset({"k-means", "random forest"}): "Exchanged: k-means groups rows without labels, and "
            "nearest neighbours vote by theirs.",
            frozenset({"k-means", "nearest neighbours", "random forest"}): "k-means groups rows without "
            "being told a group for any of them.",
            frozenset({"gan", "nearest neighbours", "random forest"}): "The discriminator learns real from "
            "generated, and which is which is known from where the image came. Nobody has to label "
            "anything.",
            frozenset({"autoencoder", "nearest neighbours", "random forest"}): "The target of an "
            "autoencoder is its own input.",
            frozenset({"nearest neighbours"}): "How would a tree choose its splits, or its leaves their "
            "answers, without labels?",
        },
        otherwise="For each method: does it work if the column of labels is deleted? Choose among "
        + ", ".join(METHODS)
        + ".",
    )


def test_next_word_targets(attempt):
    """Targets can be made from the data themselves."""
    checks.quiz(
        attempt.answers(),
        "next_word_targets",
        "the text",
        accept=("text",),
        options=("annotators", "nowhere", "the text"),
        explanations={
            "annotators": "Nobody labels anything: the next word stands in the text. So there are as many "
            "targets as words, for nothing.",
            "nowhere": "There are targets, and an ordinary classification loss against them. They need not "
            "be given by people.",
        },
    )


def test_convolution(attempt):
    """Architecture and supervision are separate choices."""
    checks.quiz(
        attempt.answers(),
        "convolution",
        "either",
        options=("supervised", "unsupervised", "either"),
        explanations={
            "supervised": "Most often, but the same layers serve in autoencoders, generators and "
            "contrastive training.",
            "unsupervised": "The same layers make classifiers, with labels.",
        },
    )


def test_neighbours_kept(attempt):
    """Nearest neighbours postpone all work until a new row comes."""
    checks.quiz(
        attempt.answers(),
        "neighbours_kept",
        10_000,
        explanations={
            5: "That many vote on a new row, and they are other rows for every new row. So any of the "
            "training rows may be needed.",
            2_000: "k is no number of parts into which the rows are divided.",
        },
        otherwise="Which rows may turn out to be the nearest of a row that is not known yet?",
    )


def test_means_kept(attempt):
    """After k-means a new row is compared with the centres."""
    checks.quiz(
        attempt.answers(),
        "means_kept",
        5,
        explanations={
            10_000: "That is nearest neighbours. Here the rows have done their work once the centres are "
            "found.",
            2_000: "That is the average size of a cluster.",
        },
        otherwise="What does one compare a new row with, to find its cluster?",
    )


def test_explicit_feedback(attempt):
    """Explicit feedback is a judgement that somebody gives on purpose."""
    checks.quiz(
        attempt.answers(),
        "explicit_feedback",
        {"star rating", "thumbs down"},
        explanations={
            frozenset({"star rating"}): "A judgement may well be bad, and of two values only.",
            frozenset({"star rating", "thumbs down", "purchase"}): "Somebody who buys has not judged yet, "
            "and may be buying a present.",
            frozenset({"star rating", "thumbs down", "click"}): "A click comes before the film, and may be "
            "a disappointment.",
            frozenset({"click", "purchase", "watch time"}): "Those are the implicit ones: what people do, "
            "without being asked what they think.",
        },
        otherwise="Who says here what they think of a film, and who merely does something? Choose among "
        + ", ".join(ACTIONS)
        + ".",
    )


def test_no_click(attempt):
    """A cell that is empty is not a low value."""
    checks.quiz(
        attempt.answers(),
        "no_click",
        "unknown",
        options=("dislike", "unknown"),
        explanations={
            "dislike": "Most films were never seen by the user, the favourite of next year among them. "
            "Methods for clicks treat an empty cell as weak evidence at best.",
        },
    )


def test_new_film(attempt):
    """What nobody has rated can still be described."""
    checks.quiz(
        attempt.answers(),
        "new_film",
        "content",
        options=("content", "matrix factorisation", "user neighbours"),
        explanations={
            "matrix factorisation": "The factors of a film come from its ratings. Without any they stay at "
            "0, or wherever they began.",
            "user neighbours": "Similar users recommend what they have watched, and nobody has watched this "
            "film.",
        },
    )


def test_new_user(attempt):
    """Of somebody unknown only the others can tell."""
    checks.quiz(
        attempt.answers(),
        "new_user",
        "popular films",
        options=("content", "popular films", "user neighbours"),
        explanations={
            "content": "The films are described, but like which film should they be? That takes one which "
            "the visitor liked.",
            "user neighbours": "Neighbours are found by ratings in common, and the visitor has none.",
        },
    )


def test_content_score(attempt):
    """Cosine similarity divides the product of two vectors by both of their lengths."""
    checks.quiz(
        attempt.answers(),
        "content_score",
        1 / math.sqrt(3),
        explanations={
            2.0: "That is the product. Divide by both lengths: a cosine is at most 1.",
            1 / 6: "The lengths are roots: this divides by their squares.",
            2 / math.sqrt(6): "The length of the film's own vector is missing.",
            math.sqrt(2): "The length of the profile is missing: a cosine is at most 1.",
            0.5: "That is its similarity with each of the two films alone. Compare it with their sum.",
            1.0: "A cosine of 1 would mean that both have the genres in the same proportions.",
        },
        otherwise="Add the two films, multiply with the third entry by entry, sum, and divide by both "
        "lengths.",
    )


def test_first_stage(attempt):
    """What the first stage drops, the second never sees."""
    checks.quiz(
        attempt.answers(),
        "first_stage",
        "recall",
        options=("precision", "recall"),
        explanations={
            "precision": "That is the share of liked films among the 500. A few bad ones do little harm, as "
            "the second stage ranks them low; a film that was dropped is gone.",
        },
    )


def test_ratings(attempt):
    """The cells that are filled are a small share of very many."""
    checks.quiz(
        attempt.answers(),
        "ratings",
        1e8,
        explanations={
            1e11: "That is the number of cells, filled or not.",
            1e10: "0.1% is one in a thousand, not one in ten.",
            1e9: "0.1% is one in a thousand.",
            1e3: "That is how many users rate one film.",
            1e2: "That is how many films one user rates.",
        },
        otherwise="Number of cells, times the share that is filled.",
    )


def test_dense_gigabytes(attempt):
    """A table that is stored whole pays for its empty cells too."""
    checks.quiz(
        attempt.answers(),
        "dense_gigabytes",
        400.0,
        explanations={
            0.4: "That is the size of the filled cells, without the indices that say where they are.",
            100.0: "Each cell takes 4 bytes.",
            800.0: "Each cell takes 4 bytes, not 8.",
            4e11: "That is in bytes.",
            372.529: "A gigabyte is 10**9 bytes here, not 2**30.",
        },
        otherwise="Users times films times 4 bytes.",
    )


def test_factor_numbers(attempt):
    """Factors grow with the sum of the two sizes, the table with their product."""
    checks.quiz(
        attempt.answers(),
        "factor_numbers",
        55_000_000.0,
        explanations={
            5e12: "The factors of users and films stand side by side: the sizes are added.",
            1.1e6: "That is the number of vectors; each has 50 entries.",
            5e7: "The films have factors too.",
            5e6: "The users have factors too.",
            1.1e8: "Each has one vector of 50 entries.",
        },
        otherwise="One vector of 50 entries for each user and for each film.",
    )


def test_user_pairs(attempt):
    """The number of pairs grows as the square."""
    checks.quiz(
        attempt.answers(),
        "user_pairs",
        499_999_500_000.0,
        explanations={
            1e12: "That counts each pair twice, and everybody with themselves.",
            1e6: "That is the number of users. Each is paired with all others.",
            1e11: "That is the number of pairs of a user with a film.",
            5e5: "How many others does each of the users have?",
        },
        otherwise="n (n - 1) / 2 pairs of different users.",
    )


def test_users_at_once(attempt):
    """With one side of the table fixed, the rows of the other side do not need each other."""
    checks.quiz(
        attempt.answers(),
        "users_at_once",
        True,
        explanations={
            False: "The factors of a user depend on the films' factors and on the user's own ratings, and "
            "on no other user. What alternates is users and films.",
        },
    )
