"""Your densities are added up without the weights of the components. Each is multiplied by how frequent its
component is, in the responsibilities and in the likelihood."""

_right = e_step


def e_step(X, weights, means, covs):
    resp, log_likelihood = _right(X, np.full(len(weights), 1 / len(weights)), means, covs)
    return resp, log_likelihood + len(X) * math.log(len(weights))
