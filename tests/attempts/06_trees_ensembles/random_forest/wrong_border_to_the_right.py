"""In predicting you send a row that lies on a threshold to the right. Its value is at most the threshold, so
it goes to the left."""


def _leaf(self, node, x):
    while isinstance(node, _Node):
        node = node.left if x[node.feature] < node.threshold else node.right
    return node


RandomForest._leaf = _leaf
