"""The numbers in plain loops, without the module math."""

_words = answers


def answers():
    users, films = 1_000_000, 100_000
    profile = [a + b for a, b in zip((1, 0, 1), (1, 1, 0))]
    film = [0, 1, 1]
    product = squares = own = 0
    for a, b in zip(profile, film):
        product += a * b
        squares += a * a
        own += b * b
    return _words() | {
        "content_score": product / (squares**0.5 * own**0.5),
        "ratings": users * films // 1000,
        "dense_gigabytes": users * films * 4 // 10**9,
        "factor_numbers": 50 * users + 50 * films,
        "user_pairs": users * (users - 1) // 2,
    }
