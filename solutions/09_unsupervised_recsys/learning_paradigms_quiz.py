"""Who says what is right: labels, no labels, labels made from the data, and ratings with holes.

Interviewers use these questions to see whether words that sound alike are kept apart: nearest neighbours and
k-means, supervised training and an architecture, a rating that is missing and a bad rating. Then come sizes:
how large is the table, how many pairs are there, what fits into memory? An answer within seconds shows which
methods are possible at all.

Return a dict with one entry for each of the keys below. Where words are listed, choose one of them, or, where
a set is asked for, return a set or a list of those that fit. Numbers are compared with a relative tolerance
of 1e-3; you may write them as expressions, such as 3 * 10**4.

Learning with and without labels:

needs_labels
    Which of these need a given label for every training row? A set of "autoencoder", "gan" (a generator of
    images, against a discriminator), "k-means", "nearest neighbours" (as a classifier), "pca" (principal
    components) and "random forest".
next_word_targets
    A language model learns to predict the next word of texts. Where do its targets come from? "annotators",
    "nowhere" or "the text".
convolution
    A convolutional network, as an architecture, is "supervised", "unsupervised" or "either".
neighbours_kept
    A nearest-neighbour classifier with k = 5 was trained on 10000 rows. How many rows does it keep in order
    to classify new ones?
means_kept
    k-means with k = 5 was run on 10000 rows. How many points does it keep to assign new ones?

Recommending films:

explicit_feedback
    Which of these are explicit feedback? A set of "click", "star rating", "purchase", "thumbs down" and
    "watch time".
no_click
    A user has not clicked on a film. On its own this means "dislike" or "unknown".
new_film
    A film that nobody has watched yet. What can recommend it to somebody with a long history? "content",
    "matrix factorisation" or "user neighbours".
new_user
    A visitor of whom nothing is known. What can be shown? "content", "popular films" or "user neighbours".
content_score
    Films are described by three genres. A user liked two films, (1, 0, 1) and (1, 1, 0). The profile of the
    user is their sum. Its cosine similarity with the film (0, 1, 1).
first_stage
    The first of two stages picks 500 of all films for a slow model, which ranks them. It must not lose the
    films that the user would like: this is which metric of the first stage? "precision" or "recall".

The table has 10**6 users and 10**5 films, and 0.1% of its cells hold a rating:

ratings
    The number of ratings.
dense_gigabytes
    The size of the whole table in gigabytes (10**9 bytes), with 4 bytes for a cell, empty or not.
factor_numbers
    How many numbers a factorisation of rank 50 keeps: the factors of users and films, without biases.
user_pairs
    How many similarities between two different users there are, if each pair is counted once.
users_at_once
    True or False: alternating least squares can solve all users at the same time, on different machines.
"""

# Given: for numbers such as math.sqrt(5).
import math


def answers() -> dict[str, str | float | bool | set[str]]:
    """Return the answers.

    Returns
    -------
    dict
        For each key listed above a string, a number, a bool or a set of strings; None for a question that you
        leave for later.

    Examples
    --------
    >>> len(answers())
    16
    """
    return {
        # Nearest neighbours vote by their labels. The discriminator of a GAN has labels too, but they are not
        # given: it knows which images come from the data.
        "needs_labels": {"nearest neighbours", "random forest"},
        # Each word is the target of those before it: self-supervised.
        "next_word_targets": "the text",
        # It is trained on labelled images, as an autoencoder, as a generator, or by matching two views.
        "convolution": "either",
        # There is no training; k says how many neighbours vote. k-means keeps its centres alone.
        "neighbours_kept": 10_000,
        "means_kept": 5,
        # Said, rather than guessed from what somebody does.
        "explicit_feedback": {"star rating", "thumbs down"},
        # Probably never seen. Not even a film that was watched is liked for certain.
        "no_click": "unknown",
        # Neighbours and factors of a film come from its ratings; its description is there from the start.
        "new_film": "content",
        # The description of films does not help without a film that the visitor liked.
        "new_user": "popular films",
        # (2, 1, 1) with (0, 1, 1): the product is 2, the lengths are sqrt(6) and sqrt(2).
        "content_score": 2 / math.sqrt(6 * 2),
        # What is lost here nobody can rank; a bad film among the 500 can still be ranked low.
        "first_stage": "recall",
        "ratings": 10**6 * 10**5 * 0.001,
        "dense_gigabytes": 10**6 * 10**5 * 4 / 10**9,
        # 50 for each user and for each film: sums of sizes, not products.
        "factor_numbers": (10**6 + 10**5) * 50,
        "user_pairs": math.comb(10**6, 2),
        # With the films fixed, each user is a small regression of its own.
        "users_at_once": True,
    }
