"""You take any labels. With 0 and 1, every row of label 0 has the loss 1 and no gradient, and the model
learns from the other rows alone: refuse what is neither -1 nor +1."""


def _check(y, score):
    if y.shape != score.shape:
        raise ValueError("shapes")
