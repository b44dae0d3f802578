"""Your answer is the number of units, or of rows if these are fewer. Units may vary together: that is what
the rank is about."""


def independent_directions(A):
    return min(A.shape)
