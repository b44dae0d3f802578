"""You call both samples from the crate binomial. Parts that stay out change the share of defects that is
left, so the draws are dependent and the count is hypergeometric."""

_right = answers


def answers():
    return _right() | {"parts_kept_out": "binomial"}
