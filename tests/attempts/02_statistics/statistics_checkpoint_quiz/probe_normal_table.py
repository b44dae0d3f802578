"""Like wrong_two_sided_z: the upper quantile of the central 95%, rounded."""

_right = answers


def answers():
    return {**_right(), "one_sided_z": round(NormalDist().inv_cdf(0.975), 2)}
