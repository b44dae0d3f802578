"""Your pairs are (test, train). Asked for is the training part first; the other way round a model would learn
from one fold and be tested on all others."""

_stratified, _group = stratified_kfold, group_kfold


def stratified_kfold(y, k, rng):
    return [(test, train) for train, test in _stratified(y, k, rng)]


def group_kfold(groups, k):
    return [(test, train) for train, test in _group(groups, k)]
