"""Capital letters, numpy numbers, numbers rounded to four digits."""

import numpy as np


def answers():
    return {
        "emails": "Poisson",
        "calls": "Geometric",
        "parts_put_back": "Binomial",
        "parts_kept_out": "Hypergeometric",
        "votes": "Multinomial",
        "votes_of_one": "Binomial",
        "penalties": "None",
        "mean_of_400": "Normal",
        "no_email": 0.04979,
        "binomial_variance": np.float64(2.1),
        "rolls_until_six": 6,
        "rolls_until_all_faces": 14.7,
        "shared_birthday": np.round(0.50729, 4),
        "poisson_function": "PMF",
    }
