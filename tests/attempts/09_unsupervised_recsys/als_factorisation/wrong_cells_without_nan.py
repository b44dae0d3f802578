"""You take every cell that is not nan for a rating. What R holds where the mask is False means nothing, even
if it is a number: the mask alone says where a rating is."""

_right = solve_users


def solve_users(R, mask, items, reg):
    return _right(np.nan_to_num(R), ~np.isnan(R), items, reg)
