"""Your sample size is 30, whatever is drawn. That is folklore: the skewness of the mean is that of one draw
over sqrt(n), so a symmetric law needs far fewer draws and a very skewed one thousands."""


def draws_needed(skew, limit):
    if limit <= 0:
        raise ValueError("limit must be positive")
    return 30
